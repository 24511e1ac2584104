import "../../ui/suggestions.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useEffectEvent, useLayoutEffect } from "react";
import { SettledLine } from "../../place/settled-line.tsx";
import { LocateButton } from "./locate-button.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { chosenLandOf } from "./use-suggestion-action.ts";
import { isFocused, type SearchBoxProps, useSearchCombobox } from "./use-search-combobox.ts";

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

const OpenText = ({ typed }: { readonly typed: string }) => {
  const text = <bdi>{typed.trim()}</bdi>;
  return <Trans>Gesucht wird nach dem Text „{text}“. Die Liste zeigt, was dazu gefunden wird.</Trans>;
};

/**
 * What makes the search field a combobox (ARIA), and stands beside and below it: a suggested place sets the place, a Land
 * or topic its filter. Drawn again only for what it is given, because giving out attributes draws the field again.
 */
export const SearchBox = memo((props: SearchBoxProps) => {
  const { t } = useLingui();
  const { address, typed, onType, input, wasEntered, onCombobox } = props;
  const { combobox, attributes, groups, hint, isOpen, answer, enter, takeBack } = useSearchCombobox(props);
  // What was understood is said while it is the place asked for, and what is searched for where nothing else is said.
  const isShown =
    answer?.kind === "understood"
      ? typed === "" && answer.suggestion.key === address.state.place
      : hint === null && typed.trim() !== "";

  useLayoutEffect(function makeCombobox() {
    onCombobox(attributes);
  });

  const suggestForTyped = useEffectEvent(() => {
    if (typed === "" || !isFocused(input)) return;
    combobox.openMenu();
    if (wasEntered.current) enter();
  });
  useLayoutEffect(function joinTyping() {
    suggestForTyped();
  }, []);

  return (
    <>
      {typed === "" ? (
        <LocateButton address={address} />
      ) : (
        <ClearButton
          onClear={() => {
            onType("");
            input.current?.focus();
          }}
        />
      )}
      <SettledLine answer={isShown ? answer : null} openText={<OpenText typed={typed} />} onTakeBack={takeBack} />
      <SuggestionList
        groups={groups}
        hint={hint}
        chosenLand={chosenLandOf(address.state)}
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
