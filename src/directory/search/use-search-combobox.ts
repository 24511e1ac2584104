import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useCombobox } from "downshift";
import { type ComponentProps, type RefObject, useMemo, useRef, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { germanToday } from "../../../contract/german-today.ts";
import { filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useSettling } from "../../place/use-settling.ts";
import { addWhereabouts } from "../../search/add-whereabouts.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { type Settlement, settlePlace } from "../../search/settle-place.ts";
import { PLACE_KINDS, type Suggestion, type SuggestionGroup } from "../../search/suggestion.ts";
import { type DirectoryState, START_STATE } from "../directory-address.ts";
import type { DirectoryFilter, DirectoryAddress } from "../directory-address.ts";
import { useSuggestionAction } from "./use-suggestion-action.ts";
import { useSuggestions } from "./use-suggestions.ts";

export type SearchBoxProps = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex | null;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The field that becomes a combobox. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether Enter was pressed on what is typed before the field became one. */
  readonly wasEntered: RefObject<boolean>;
  /** Gives the attributes and handlers that make it one; called whenever they change. */
  readonly onCombobox: (attributes: ComponentProps<"input">) => void;
};

export const isFocused = (input: RefObject<HTMLElement | null>): boolean => document.activeElement === input.current;

/** Whether no contact matches a text and the filter; unknown, and so false, before the contacts have come. */
const useFindsNothing = (index: ContactIndex | null) => {
  const { searchTerms: terms } = useLanguage();
  return (text: string, filter: DirectoryFilter): boolean => {
    if (index === null) return false;
    const criteria = { ...filter, text, bbox: null };
    return filterContacts(index, criteria, { today: germanToday(new Date()), terms }).rows.length === 0;
  };
};

/** What Enter makes of what is typed; a text whose correction was taken back is kept as it was typed. */
const useTextSettlement = (index: ContactIndex | null, searchIndex: SearchIndex, typed: string) => {
  const findsNothing = useFindsNothing(index);
  const asTyped = useRef("");
  const findsText = (text: string): boolean => index !== null && !findsNothing(text, START_STATE.filter);
  const settle = (): Settlement =>
    settlePlace({ index: searchIndex, typed, findsText, isAsTyped: typed === asTyped.current });
  const keepAsTyped = (text: string): void => {
    asTyped.current = text;
  };
  return { findsNothing, settle, keepAsTyped } as const;
};

/** The combobox over the suggestions for what is typed: what choosing, Enter and Escape do. */
export const useSearchCombobox = ({ address, index, typed, onType, input }: SearchBoxProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const { state, choosePlace } = address;
  const [isUsed, setIsUsed] = useState(() => typed !== "" || isFocused(input));
  const { searchIndex, hint, gazetteer, isWaiting, groups: suggested } = useSuggestions(index, typed, isUsed);
  const act = useSuggestionAction(address, gazetteer);
  const { findsNothing, settle, keepAsTyped } = useTextSettlement(index, searchIndex, typed);
  const before = useRef<Pick<DirectoryState, "place" | "view">>({ place: null, view: null });

  const take = (suggestion: Suggestion): void => {
    before.current = state;
    onType("");
    act(suggestion);
  };
  const { answer, enter, forget, onEnterKey, onLeave } = useSettling({
    typed,
    isWaiting,
    input,
    menu: () => combobox,
    settle,
    onTake: take,
    onCorrect: onType,
    // Of places, or where the text finds nothing: else the list shows what it finds.
    isPointed: (isText) => {
      const [first] = suggested;
      return (
        !isText && isOpen && first !== undefined && (PLACE_KINDS.has(first.kind) || findsNothing(typed, state.filter))
      );
    },
  });
  const choices = answer?.kind === "several" ? answer.choices : null;
  const groups = useMemo<readonly SuggestionGroup[]>(
    () => (choices === null ? suggested : [{ kind: "place", suggestions: addWhereabouts(choices, gazetteer, terms) }]),
    [choices, suggested, gazetteer, terms],
  );
  const items = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);

  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: typed,
    // Nothing stays chosen: the choice is in the address, and the field is free for the next.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    getA11yStatusMessage: ({ isOpen: isShown }) =>
      isShown && items.length > 0 ? t`${plural(items.length, { one: "# Vorschlag", other: "# Vorschläge" })}` : "",
    onSelectedItemChange: ({ selectedItem }) => {
      forget();
      if (selectedItem === null) onType("");
      else take(selectedItem);
    },
  });
  const isOpen = combobox.isOpen && items.length > 0;
  const attributes = combobox.getInputProps(
    {
      ref: input,
      onFocus: () => setIsUsed(true),
      onBlur: onLeave,
      onChange: (event) => {
        forget();
        onType(event.currentTarget.value);
      },
      onKeyDown: (event) => {
        // The first Escape closes the suggestions, the next clears the field, as search fields do.
        if (event.key === "Escape" && !isOpen) onType("");
        onEnterKey(event);
      },
      "aria-expanded": isOpen,
      "aria-labelledby": undefined,
    },
    // The field gets them within the same task, but not while this is drawn.
    { suppressRefError: true },
  );
  /** Gives the field back with what was typed, and the place asked for before. */
  const takeBack = (text: string): void => {
    if (answer?.kind === "corrected") keepAsTyped(text);
    else choosePlace(before.current.place, before.current.view);
    forget();
    onType(text);
    input.current?.focus();
    combobox.openMenu();
  };
  return { combobox, attributes, groups, hint, isOpen, answer, enter, takeBack } as const;
};
