import "../ui/suggestions.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { placeKeyOf } from "../../contract/place/place-key.ts";
import { useVisibleHeight } from "../ui/screen/use-visible-height.ts";
import { PlaceMenu } from "./place-menu.tsx";
import { PlaceNote } from "./place-note.tsx";
import { SearchHintLine } from "./search-hint-line.tsx";
import { SettledLine } from "./settled-line.tsx";
import { type PlaceComboboxProps, usePlaceCombobox } from "./use-place-combobox.ts";

/** A field for a municipality, Kreis or postcode (ARIA combobox); it shows the place chosen. */
export const PlaceField = (props: PlaceComboboxProps) => {
  const { choice, onChoose } = props;
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const { combobox, inputProps, isOpen, items, hint, answer, type, typed, value, ...field } = usePlaceCombobox(
    props,
    input,
  );
  const menuProps = combobox.getMenuProps({ "aria-label": t`Vorschläge` });
  useVisibleHeight(menuProps.id, isOpen);
  const shownKey = choice.place === null ? null : placeKeyOf(choice.place);
  // What was understood is said while it is the place that stands in the field.
  const isShown = answer?.kind !== "understood" || (typed === null && answer.suggestion.key === shownKey);

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
          dir={value === "" ? undefined : "auto"}
        />
        {value !== "" && (
          <button
            type="button"
            className="icon-button search-field__clear"
            aria-label={t`Ort entfernen`}
            onClick={() => {
              type(null);
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
            type(text);
            field.enterOffered(text);
          }}
        />
        {/* That the places are still to come, and that there is none, the note below says. */}
        <SettledLine
          answer={isShown && answer?.kind !== "waiting" ? answer : null}
          openText={null}
          onTakeBack={field.takeBack}
        />
        <PlaceMenu
          items={items}
          isOpen={isOpen}
          highlighted={combobox.highlightedIndex}
          menuProps={menuProps}
          itemProps={(item, index) => combobox.getItemProps({ item, index })}
        />
      </div>
      <PlaceNote
        choice={choice}
        typed={typed ?? ""}
        isEntered={answer?.kind === "open"}
        isAnswered={items.length > 0 || hint !== null}
        isReady={field.isReady}
        isFailed={field.isFailed}
      />
    </div>
  );
};
