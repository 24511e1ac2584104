import "../ui/suggestions.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { useCombobox } from "downshift";
import { type RefObject, useRef, useState } from "react";
import type { AreaCode } from "../../contract/area.ts";
import type { Suggestion } from "../search/suggestion.ts";
import { PlaceMenu } from "./place-menu.tsx";
import { PlaceNote } from "./place-note.tsx";
import { SearchHintLine } from "./search-hint-line.tsx";
import type { PlaceChoice } from "./use-place.ts";
import { usePlaceSuggestions } from "./use-place-suggestions.ts";

export type PlaceComboboxProps = {
  readonly choice: PlaceChoice;
  readonly onChoose: (key: AreaCode | null) => void;
};

/** What is typed, what may be meant by it, and how it is chosen. */
const usePlaceCombobox = ({ choice, onChoose }: PlaceComboboxProps, input: RefObject<HTMLInputElement | null>) => {
  const [isUsed, setIsUsed] = useState(false);
  /** null while nothing else than the place chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const { items, hint, exact, isReady, isFailed } = usePlaceSuggestions(typed ?? "", isUsed);
  const value = typed ?? choice.place?.name ?? "";

  const take = ({ key }: Suggestion): void => {
    setTyped(null);
    onChoose(key);
  };
  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: value,
    // What is chosen stands in the address.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) take(selectedItem);
    },
  });
  const isOpen = combobox.isOpen && items.length > 0;
  const inputProps = combobox.getInputProps({
    ref: input,
    onFocus: (event) => {
      setIsUsed(true);
      event.currentTarget.select();
    },
    onBlur: () => {
      if (choice.place !== null) setTyped(null);
    },
    onChange: (event) => setTyped(event.currentTarget.value),
    onKeyDown: (event) => {
      if (event.key === "Escape" && !isOpen) setTyped(null);
      // Where only one place can be meant, nobody has to point at it.
      if (event.key === "Enter" && combobox.highlightedIndex < 0 && exact !== null) {
        take(exact);
        combobox.closeMenu();
      }
    },
    "aria-expanded": isOpen,
  });
  return { combobox, inputProps, isOpen, items, hint, isReady, isFailed, typed, setTyped, value } as const;
};

/** A field for a municipality, Kreis or postcode (ARIA combobox); it shows the place chosen. */
export const PlaceCombobox = (props: PlaceComboboxProps) => {
  const { choice, onChoose } = props;
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const { combobox, inputProps, isOpen, items, hint, isReady, isFailed, typed, setTyped, value } = usePlaceCombobox(
    props,
    input,
  );

  return (
    <div className="place-field">
      <label {...combobox.getLabelProps()} htmlFor={inputProps.id} className="place-field__label">
        <Trans>Postleitzahl oder Ort</Trans>
      </label>
      <div className="search-field">
        <span aria-hidden="true" className="search-field__icon" />
        <input
          {...inputProps}
          type="search"
          className="search-field__input"
          autoComplete="postal-code"
          spellCheck={false}
          enterKeyHint="search"
          dir="auto"
        />
        {value !== "" && (
          <button
            type="button"
            className="icon-button search-field__clear"
            aria-label={t`Ort entfernen`}
            onClick={() => {
              setTyped(null);
              if (choice.kind !== "none") onChoose(null);
              // The button goes with the place.
              input.current?.focus();
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
        <SearchHintLine
          hint={hint}
          onText={(text) => {
            setTyped(text);
            // The button goes with the sentence it stands in.
            input.current?.focus();
            combobox.openMenu();
          }}
        />
        <PlaceMenu
          items={items}
          isOpen={isOpen}
          highlighted={combobox.highlightedIndex}
          menuProps={combobox.getMenuProps({ "aria-label": t`Vorschläge` })}
          itemProps={(item, index) => combobox.getItemProps({ item, index })}
        />
      </div>
      <PlaceNote
        choice={choice.kind}
        typed={typed ?? ""}
        isAnswered={items.length > 0 || hint !== null}
        isReady={isReady}
        isFailed={isFailed}
      />
    </div>
  );
};
