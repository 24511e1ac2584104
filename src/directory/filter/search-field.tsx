import { useLingui } from "@lingui/react/macro";
import { noop } from "@tanstack/react-query";
import { type ComponentProps, type ComponentType, useRef, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { lazyPart } from "../../i18n/lazy-part.tsx";
import { useTypedText } from "../../address/use-typed-text.ts";
import { useIdlePrefetch } from "../../ui/use-idle-prefetch.ts";
import type { SearchBoxProps } from "../search/use-search-combobox.ts";
import type { DirectoryAddress } from "../directory-address.ts";

const searchLazy = lazyPart("directory/search", () => import("../search/part.tsx"));

type SearchFieldProps = {
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet. */
  readonly index: ContactIndex | null;
};

/**
 * One field for names, places, roles and topics. It searches from the first moment; the code of its suggestions makes it
 * a combobox when it comes. The field itself stays: another in its place would cost somebody who is typing the letter
 * being composed, and what undoing needs.
 */
export const SearchField = ({ address, index }: SearchFieldProps) => {
  const { t } = useLingui();
  const { state, typeText } = address;
  const [typed, setTyped] = useTypedText(state.filter.text, typeText);
  const [SearchBox, setSearchBox] = useState<ComponentType<SearchBoxProps> | null>(null);
  const [combobox, setCombobox] = useState<ComponentProps<"input">>({});
  const input = useRef<HTMLInputElement>(null);
  const wasEntered = useRef(false);
  const label = t`Ort, Postleitzahl, Name oder Thema`;

  const upgrade = (): void => {
    // Without suggestions the field still searches.
    searchLazy.load().then((code) => setSearchBox(() => code.SearchBox), noop);
  };
  // After the contacts, unless somebody is quicker.
  useIdlePrefetch(upgrade);

  return (
    <div className="search-field">
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
        dir="auto"
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
          onCombobox={setCombobox}
        />
      )}
    </div>
  );
};
