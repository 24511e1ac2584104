import { useLingui } from "@lingui/react/macro";
import { noop } from "@tanstack/react-query";
import {
  type ComponentProps,
  type ComponentType,
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { lazyPart } from "../../i18n/lazy-part.tsx";
import { type Hold, useTypedText } from "../../address/use-typed-text.ts";
import { useIdlePrefetch } from "../../ui/use-idle-prefetch.ts";
import type { SearchBoxProps } from "../search/use-search-combobox.ts";
import type { DirectoryAddress } from "../directory-address.ts";

const searchLazy = lazyPart("directory/search", () => import("../search/part.tsx"));

/** In pixels; nothing stays in sight at the top of a lower one. */
const LOW_WINDOW = 500;

type SearchFieldProps = {
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet. */
  readonly index: ContactIndex | null;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether the field is in sight; what is said about what was typed stays so. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** What belongs to the field and stands below it. */
  readonly children: ReactNode;
};

/**
 * The field of the place gap: for places, and for names, roles and topics besides. It searches from the first moment;
 * the code of its suggestions makes it a combobox when it comes. The field itself stays: another in its place would cost
 * somebody who is typing the letter being composed, and what undoing needs.
 */
export const SearchField = ({ address, index, input, isOpen, onOpenChange, children }: SearchFieldProps) => {
  const { t } = useLingui();
  const { state, typeText } = address;
  // Known once the suggestions are there.
  const judged = useRef((_text: string): Hold => "no");
  const [typed, setTyped] = useTypedText(state.filter.text, typeText, (text) => judged.current(text));
  const judgeBy = useCallback((judge: (text: string) => Hold) => {
    judged.current = judge;
  }, []);
  const [SearchBox, setSearchBox] = useState<ComponentType<SearchBoxProps> | null>(null);
  const [combobox, setCombobox] = useState<ComponentProps<"input">>({});
  const wasEntered = useRef(false);
  const label = t`Ort, Postleitzahl, Name oder Thema`;
  const isShown = isOpen || typed !== "";

  const upgrade = (): void => {
    // Without suggestions the field still searches.
    searchLazy.load().then((code) => setSearchBox(() => code.SearchBox), noop);
  };
  // After the contacts, unless somebody is quicker.
  useIdlePrefetch(upgrade);

  const closeBehind = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // A press on a suggestion leads nowhere else.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onOpenChange(false);
  };

  return (
    <div
      className={isShown ? "search-field" : "search-field search-field--closed"}
      onFocus={({ currentTarget, target }) => {
        if (target !== input.current) return;
        if (!isOpen) onOpenChange(true);
        // Over half the screen stands a keyboard: what is suggested needs the other half.
        if (innerHeight < LOW_WINDOW) currentTarget.scrollIntoView({ block: "start" });
      }}
      onBlur={closeBehind}
    >
      <span aria-hidden="true" className="search-field__icon" />
      <input
        ref={input}
        onFocus={upgrade}
        onChange={(event) => {
          wasEntered.current = false;
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          // What Enter does, the suggestions know.
          if (event.key === "Enter") wasEntered.current = true;
        }}
        {...combobox}
        type="search"
        className="search-field__input"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir={typed === "" ? undefined : "auto"}
        tabIndex={isShown ? undefined : -1}
        aria-hidden={isShown ? undefined : true}
        value={typed}
      />
      {SearchBox !== null && (
        <SearchBox
          address={address}
          index={index}
          typed={typed}
          onType={setTyped}
          input={input}
          wasEntered={wasEntered}
          onJudge={judgeBy}
          onCombobox={setCombobox}
        />
      )}
      {children}
    </div>
  );
};
