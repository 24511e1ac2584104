import { useLingui } from "@lingui/react/macro";
import { noop } from "@tanstack/react-query";
import { type ComponentType, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { loadMessages } from "../i18n/load-language.ts";
import { LONGEST_TEXT } from "../screen/read-parameters.ts";
import { useTypedText } from "../screen/use-typed-text.ts";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import type { Caret, SearchBoxProps } from "./search-box.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

type SearchFieldProps = {
  readonly directory: DirectoryStateAndActions;
  /** null while the contacts are not there yet. */
  readonly index: ContactIndex | null;
};

type PlainFieldProps = {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
  /** Called when the field goes while the keyboard is in it. */
  readonly onLeave: (caret: Caret) => void;
};

/** The field without suggestions: it searches from the first moment. */
const PlainField = ({ typed, onType, onFocus, onLeave }: PlainFieldProps) => {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const label = t`Ort, Postleitzahl, Name oder Thema`;
  const leave = useEffectEvent((own: HTMLInputElement) => {
    if (document.activeElement === own) onLeave([own.selectionStart, own.selectionEnd]);
  });
  useLayoutEffect(function handOnCaret() {
    const own = input.current;
    return function leaveField() {
      if (own !== null) leave(own);
    };
  }, []);
  return (
    <div className="search-field">
      <span aria-hidden="true" className="search-field__icon" />
      <input
        ref={input}
        type="search"
        className="search-field__input"
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={typed}
        onFocus={onFocus}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
};

/**
 * One field for names, places, roles and topics. Its suggestions come with code of their own, which takes over the
 * field with what is typed, the focus and the caret.
 */
export const SearchField = ({ directory, index }: SearchFieldProps) => {
  const { state, changeFilter } = directory;
  const [typed, setTyped] = useTypedText(state.filter.text, (text, options) => changeFilter({ text }, options));
  const [SearchBox, setSearchBox] = useState<ComponentType<SearchBoxProps> | null>(null);
  const caret = useRef<Caret | null>(null);

  const upgrade = (): void => {
    const load = async (): Promise<void> => {
      const [code] = await Promise.all([import("./search-box.tsx"), loadMessages(["later"])]);
      setSearchBox(() => code.SearchBox);
    };
    // Without suggestions the field still searches.
    load().catch(noop);
  };
  // After the contacts, unless somebody is quicker.
  useIdlePrefetch(upgrade);

  if (SearchBox !== null) {
    return <SearchBox directory={directory} index={index} typed={typed} onType={setTyped} caretLeft={caret} />;
  }
  return (
    <PlainField
      typed={typed}
      onType={setTyped}
      onFocus={upgrade}
      onLeave={(left) => {
        caret.current = left;
      }}
    />
  );
};
