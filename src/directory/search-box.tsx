import "../ui/suggestions.css";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useCombobox } from "downshift";
import { type ComponentProps, memo, type RefObject, useEffectEvent, useLayoutEffect, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { filterContacts } from "../../contract/filter-contacts.ts";
import type { Terms } from "../../contract/terms/terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { Suggestion } from "../search/suggestion.ts";
import { LocateButton } from "./locate-button.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import type { DirectoryFilter, DirectoryStateAndActions } from "./use-directory-state.ts";
import { chosenLandOf, useSuggestionAction } from "./use-suggestion-action.ts";
import { useSettling } from "./use-settling.ts";
import { useSuggestions } from "./use-suggestions.ts";

export type SearchBoxProps = {
  readonly directory: DirectoryStateAndActions;
  readonly index: ContactIndex | null;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The field that becomes a combobox. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Gives the attributes and handlers that make it one; called whenever they change. */
  readonly onCombobox: (attributes: ComponentProps<"input">) => void;
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

const isFocused = (input: RefObject<HTMLElement | null>): boolean => document.activeElement === input.current;

/** Whether no contact matches. */
const isWithout = (index: ContactIndex, filter: DirectoryFilter, terms: readonly Terms[]): boolean =>
  filterContacts(index, { ...filter, bbox: null }, { today: new Date(), terms }).rows.length === 0;

/** The combobox over the suggestions for what is typed: what choosing, Enter and Escape do. */
const useSearchCombobox = ({ directory, index, typed, onType, input }: Omit<SearchBoxProps, "onCombobox">) => {
  const { t } = useLingui();
  const [isUsed, setIsUsed] = useState(() => typed !== "" || isFocused(input));
  const { groups, exact, hint, items, gazetteer, isWaiting } = useSuggestions(index, typed, isUsed);
  const act = useSuggestionAction(directory, gazetteer);
  const { searchTerms } = useLanguage();

  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: typed,
    // Nothing stays chosen: the choice is in the address, and the field is free for the next.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    getA11yStatusMessage: ({ isOpen: isShown }) =>
      isShown && items.length > 0 ? t`${plural(items.length, { one: "# Vorschlag", other: "# Vorschläge" })}` : "",
    onSelectedItemChange: ({ selectedItem }) => {
      onType("");
      if (selectedItem !== null) act(selectedItem);
    },
  });

  const isOpen = combobox.isOpen && items.length > 0;
  const { settle, forget } = useSettling({
    groups,
    exact,
    isWaiting,
    isOpen,
    findsNothing: () => index !== null && isWithout(index, { ...directory.state.filter, text: typed }, searchTerms),
    input,
    onExact: (suggestion) => {
      combobox.closeMenu();
      onType("");
      act(suggestion);
    },
    onFirst: () => combobox.setHighlightedIndex(0),
    onClose: combobox.closeMenu,
  });
  const attributes = combobox.getInputProps(
    {
      ref: input,
      onFocus: () => setIsUsed(true),
      onChange: (event) => {
        forget();
        onType(event.currentTarget.value);
      },
      onKeyDown: (event) => {
        // The first Escape closes the suggestions, the next clears the field, as search fields do.
        if (event.key === "Escape" && !isOpen) onType("");
        if (event.key === "Enter" && combobox.highlightedIndex < 0) {
          settle();
          // It would take the suggestion that is only now pointed at.
          Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
        }
      },
      "aria-expanded": isOpen,
      "aria-labelledby": undefined,
    },
    // The field gets them within the same task, but not while this is drawn.
    { suppressRefError: true },
  );
  return { combobox, attributes, groups, hint, isOpen } as const;
};

/**
 * What makes the search field a combobox (ARIA), and stands beside and below it: a suggested place sets the place, a Land
 * or topic its filter. Drawn again only for what it is given, because giving out attributes draws the field again.
 */
export const SearchBox = memo((props: SearchBoxProps) => {
  const { t } = useLingui();
  const { directory, typed, onType, input, onCombobox } = props;
  const { combobox, attributes, groups, hint, isOpen } = useSearchCombobox(props);

  useLayoutEffect(function makeCombobox() {
    onCombobox(attributes);
  });

  const suggestForTyped = useEffectEvent(() => {
    if (typed !== "" && isFocused(input)) combobox.openMenu();
  });
  useLayoutEffect(function joinTyping() {
    suggestForTyped();
  }, []);

  return (
    <>
      {typed === "" ? (
        <LocateButton directory={directory} />
      ) : (
        <ClearButton
          onClear={() => {
            onType("");
            input.current?.focus();
          }}
        />
      )}
      <SuggestionList
        groups={groups}
        hint={hint}
        chosenLand={chosenLandOf(directory.state)}
        isOpen={isOpen}
        highlighted={combobox.highlightedIndex}
        menuProps={combobox.getMenuProps({ "aria-label": t`Vorschläge` })}
        itemProps={(item, position) => combobox.getItemProps({ item, index: position })}
        onText={(text) => {
          onType(text);
          // The button goes with the sentence it stands in.
          input.current?.focus();
          combobox.openMenu();
        }}
      />
    </>
  );
});
SearchBox.displayName = "SearchBox";
