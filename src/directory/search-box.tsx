import "../ui/suggestions.css";
import { useLingui } from "@lingui/react/macro";
import { useCombobox } from "downshift";
import { useEffect, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { Suggestion } from "../search/suggestion.ts";
import { LONGEST_TEXT } from "../screen/read-parameters.ts";
import { LocateButton } from "./locate-button.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";
import { chosenLandOf, useSuggestionAction } from "./use-suggestion-action.ts";
import { useSuggestions } from "./use-suggestions.ts";

export type SearchBoxProps = {
  readonly directory: DirectoryStateAndActions;
  readonly index: ContactIndex | null;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Whether the keyboard was in the field this one takes over. */
  readonly takesFocus: boolean;
};

const ClearButton = ({ onClear }: { readonly onClear: () => void }) => {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className="icon-button search-field__clear"
      aria-label={t`Suchtext löschen`}
      onClick={onClear}
    >
      <span aria-hidden="true">✕</span>
    </button>
  );
};

/** The search field with suggestions (ARIA combobox): a place sets the place, a Land or topic its filter. */
export const SearchBox = ({ directory, index, typed, onType, takesFocus }: SearchBoxProps) => {
  const { t } = useLingui();
  const [isUsed, setIsUsed] = useState(takesFocus || typed !== "");
  const { groups, nearPostcodes, items, gazetteer } = useSuggestions(index, typed, isUsed);
  const act = useSuggestionAction(directory, gazetteer);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const label = t`Ort, Postleitzahl, Name oder Thema`;

  useEffect(
    function takeOverFocus() {
      if (takesFocus) input?.focus();
    },
    [takesFocus, input],
  );

  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: typed,
    // Nothing stays chosen: the choice is in the address, and the field is free for the next.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      onType("");
      if (selectedItem !== null) act(selectedItem);
    },
  });

  const isOpen = combobox.isOpen && items.length > 0;

  return (
    <div className="search-field">
      <span aria-hidden="true" className="search-field__icon" />
      <input
        {...combobox.getInputProps({
          ref: setInput,
          onFocus: () => setIsUsed(true),
          onChange: (event) => onType(event.currentTarget.value),
          onKeyDown: (event) => {
            // The first Escape closes the suggestions, the next clears the field, as search fields do.
            if (event.key === "Escape" && !isOpen) onType("");
          },
          "aria-expanded": isOpen,
        })}
        type="search"
        className="search-field__input"
        aria-label={label}
        aria-labelledby={undefined}
        placeholder={label}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
      />
      {typed === "" ? (
        <LocateButton directory={directory} />
      ) : (
        <ClearButton
          onClear={() => {
            onType("");
            input?.focus();
          }}
        />
      )}
      <SuggestionList
        groups={groups}
        nearPostcodes={nearPostcodes}
        chosenLand={chosenLandOf(directory.state)}
        isOpen={isOpen}
        highlighted={combobox.highlightedIndex}
        menuProps={combobox.getMenuProps({ "aria-label": t`Vorschläge` })}
        itemProps={(item, position) => combobox.getItemProps({ item, index: position })}
        onPostcode={(postcode) => {
          onType(postcode);
          // The button goes with the sentence it stands in.
          input?.focus();
          combobox.openMenu();
        }}
      />
    </div>
  );
};
