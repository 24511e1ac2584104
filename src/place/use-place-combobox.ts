import { useCombobox } from "downshift";
import { type RefObject, useRef, useState } from "react";
import type { PlaceKey } from "../../contract/place/area.ts";
import { placeKeyOf } from "../../contract/place/place-key.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { addWhereabouts } from "../search/places/add-whereabouts.ts";
import { settlePlace } from "../search/places/settle-place.ts";
import type { Suggestion } from "../search/suggestion.ts";
import type { PlaceChoice } from "./known-place.ts";
import { usePlaceSuggestions } from "./use-place-suggestions.ts";
import { useSettling } from "./use-settling.ts";

export type PlaceComboboxProps = {
  readonly choice: PlaceChoice;
  readonly onChoose: (key: PlaceKey | null) => void;
};

/** What is typed, what may be meant by it, and how it is chosen. */
export const usePlaceCombobox = (
  { choice, onChoose }: PlaceComboboxProps,
  input: RefObject<HTMLInputElement | null>,
) => {
  const { terms } = useLanguage();
  const [isUsed, setIsUsed] = useState(false);
  /** null while nothing else than the place chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const { index, places, hint, isWaiting, isReady, isFailed } = usePlaceSuggestions(typed ?? "", isUsed);
  const value = typed ?? choice.place?.name ?? "";
  const before = useRef<PlaceKey | null>(null);

  const take = ({ key }: Suggestion): void => {
    before.current = choice.place === null ? null : placeKeyOf(choice.place);
    setTyped(null);
    onChoose(key);
  };
  const { answer, enterOffered, forget, onEnterKey, onLeave } = useSettling({
    typed: typed ?? "",
    isWaiting,
    input,
    menu: () => combobox,
    settle: () => settlePlace({ index, typed: typed ?? "", findsText: null }),
    onTake: take,
    isPointed: () => places.length > 0 && hint === null,
  });
  const items = answer?.kind === "several" ? addWhereabouts(answer.choices, index.gazetteer, terms) : places;
  const type = (text: string | null): void => {
    forget();
    setTyped(text);
  };
  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: value,
    // What is chosen stands in the address.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      forget();
      take(selectedItem);
    },
  });
  const isOpen = combobox.isOpen && items.length > 0;
  const inputProps = combobox.getInputProps({
    ref: input,
    onFocus: (event) => {
      setIsUsed(true);
      event.currentTarget.select();
    },
    onBlur: (event) => {
      if (choice.place !== null) setTyped(null);
      onLeave(event);
    },
    onChange: (event) => type(event.currentTarget.value),
    onKeyDown: (event) => {
      if (event.key === "Escape" && !combobox.isOpen) type(null);
      onEnterKey(event);
    },
    "aria-expanded": isOpen,
  });
  /** Gives the field back with what was typed, and the place that stood there before. */
  const takeBack = (text: string): void => {
    type(text);
    onChoose(before.current);
    input.current?.focus();
    combobox.openMenu();
  };
  return {
    combobox,
    inputProps,
    isOpen,
    items,
    hint,
    isReady,
    isFailed,
    typed,
    type,
    value,
    answer,
    enterOffered,
    takeBack,
  } as const;
};
