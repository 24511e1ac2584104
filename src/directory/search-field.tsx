import { useLingui } from "@lingui/react/macro";
import { noop } from "@tanstack/react-query";
import { type ComponentType, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { loadMessages } from "../i18n/load-language.ts";
import { cutText, LONGEST_TEXT } from "../screen/read-parameters.ts";
import type { SearchBoxProps } from "./search-box.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** Browsers refuse addresses that change with every keystroke; this pause is too short to be noticed. */
const PAUSE_MS = 120;
const INPUT_CLASS = "search-field__input";

type SearchFieldProps = {
  readonly directory: DirectoryStateAndActions;
  /** null while the contacts are not there yet. */
  readonly index: ContactIndex | null;
};

/** What is typed, as typed; the address follows after a pause, and a change of the address from elsewhere is followed. */
const useTypedText = ({ state, changeFilter }: DirectoryStateAndActions) => {
  const { text } = state.filter;
  const [typed, setTyped] = useState(text);
  const written = useRef(text);

  const follow = useEffectEvent(() => {
    // Only a change that did not come from this field replaces what stands in it.
    if (text !== written.current) setTyped(text);
    written.current = text;
  });
  useEffect(
    function followAddress() {
      follow();
    },
    [text],
  );

  const write = useEffectEvent((value: string) => {
    if (value === text) return;
    written.current = value;
    // The first word is a step one can go back from; the letters after it are not.
    changeFilter({ text: value }, { replace: text !== "" && value !== "" });
  });
  useEffect(
    function writeAddress() {
      const timer = setTimeout(() => write(cutText(typed)), PAUSE_MS);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    },
    [typed],
  );
  return [typed, setTyped] as const;
};

/** What stands in a field that goes while somebody types in it; null at all other times. */
let leftBehind: string | null = null;

/**
 * When the contacts arrive, another field takes the place of the one somebody may be typing in. It goes on with the
 * text, which may not be in the address yet, and with the focus.
 */
const useHandOver = (typed: string, onTakeOver: (typed: string) => void): void => {
  const takeOver = useEffectEvent(() => {
    if (leftBehind !== null) onTakeOver(leftBehind);
    leftBehind = null;
  });
  const leave = useEffectEvent(() => {
    if (document.activeElement?.classList.contains(INPUT_CLASS) !== true) return;
    leftBehind = typed;
    // The one that takes over does so in the same commit; no later one is meant.
    queueMicrotask(() => {
      leftBehind = null;
    });
  });
  useLayoutEffect(function handOver() {
    takeOver();
    return function handOn() {
      leave();
    };
  }, []);
};

type Upgrade = { readonly SearchBox: ComponentType<SearchBoxProps>; readonly hadFocus: boolean };

/**
 * One field for names, places, roles and topics. It searches from the first moment; its suggestions come with code of
 * their own, which takes over the field with what is typed and the focus.
 */
export const SearchField = ({ directory, index }: SearchFieldProps) => {
  const { t } = useLingui();
  const [typed, setTyped] = useTypedText(directory);
  const [upgrade, setUpgrade] = useState<Upgrade | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useHandOver(typed, (text) => {
    setTyped(text);
    input.current?.focus();
  });

  useEffect(function loadSuggestions() {
    let isGone = false;
    const upgradeField = async (): Promise<void> => {
      const [{ SearchBox }] = await Promise.all([import("./search-box.tsx"), loadMessages(["later"])]);
      if (!isGone) setUpgrade({ SearchBox, hadFocus: document.activeElement === input.current });
    };
    // Without suggestions the field still searches.
    upgradeField().catch(noop);
    return function leave() {
      isGone = true;
    };
  }, []);

  if (upgrade !== null) {
    return (
      <upgrade.SearchBox
        directory={directory}
        index={index}
        typed={typed}
        onType={setTyped}
        takesFocus={upgrade.hadFocus}
      />
    );
  }
  const label = t`Ort, Postleitzahl, Name oder Thema`;
  return (
    <div className="search-field">
      <span aria-hidden="true" className="search-field__icon" />
      <input
        ref={input}
        type="search"
        className={INPUT_CLASS}
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
};
