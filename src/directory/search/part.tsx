import "../../ui/suggestions.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useEffectEvent, useId, useLayoutEffect } from "react";
import { useVisibleHeight } from "../../ui/screen/use-visible-height.ts";
import { SettledLine } from "../../place/settled-line.tsx";
import type { EnterAnswer } from "../../place/use-settling.ts";
import { LocateButton } from "./locate-button.tsx";
import { PlaceChoices, SuggestionList } from "./suggestion-list.tsx";
import { sideOf } from "../../../contract/words/settle-parts.ts";
import { isForContacts, KINDS_OF_THEIR_SIDE } from "./apply-phrase.ts";
import { isGuess, labelOfPart } from "./phrase-labels.ts";
import { chosenLandOf } from "./use-suggestion-action.ts";
import { isFocused, type SearchBoxProps, useSearchCombobox } from "./use-search-combobox.ts";
import { noop } from "@tanstack/react-query";
import type { Part } from "../../../contract/words/understanding.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SearchHintLine } from "../../place/search-hint-line.tsx";
import { namesPeople } from "../../search/spelling/correct-people-word.ts";
import { foldQuery } from "../../../contract/fold-text.ts";
import { findPhraseHint } from "../../search/phrase-hint.ts";
import type { DirectoryAddress, DirectoryFilter } from "../directory-address.ts";
import type { Question, UnderstoodPhrase } from "./use-phrase.ts";
import { lazyPart } from "../../i18n/lazy-part.tsx";

const elsewhereLazy = lazyPart("directory/elsewhere", () => import("../elsewhere/part.tsx"));
/** Where it cannot be had, the contacts are still found. */
const LazyElsewhere = elsewhereLazy.component("Elsewhere", { failed: null });

type Chip = { readonly key: string; readonly label: string; readonly remove: () => void };

/** Where the filter keeps what a part means. */
const listKeys = {
  role: "roles",
  topic: "topics",
  language: "languages",
  level: "levels",
  land: "lands",
} as const satisfies Partial<Record<Part["kind"], keyof DirectoryFilter>>;

/** The filter without a part of a phrase; null where it is not in it, or no longer. */
const leaveOut = (filter: DirectoryFilter, part: Part): Partial<DirectoryFilter> | null => {
  if (part.kind === "side") return filter.side === part.value ? { side: null } : null;
  if (part.kind === "organization") {
    if (KINDS_OF_THEIR_SIDE.has(part.value)) return filter.side === sideOf(part) ? { side: null } : null;
    return filter.text.includes(part.text) ? { text: filter.text.replace(part.text, "").trim() } : null;
  }
  if (part.kind === "place" || !(part.kind in listKeys)) return null;
  const key = listKeys[part.kind as keyof typeof listKeys];
  const values: readonly string[] = filter[key];
  return values.includes(part.value) ? { [key]: values.filter((value) => value !== part.value) } : null;
};

/** What was understood and still holds: each part by its name, with what takes it away. */
const useChips = (address: DirectoryAddress, phrase: UnderstoodPhrase | null): readonly Chip[] => {
  const { terms } = useLanguage();
  const { state, changeFilter, choosePlace } = address;
  if (phrase === null) return [];
  const { understood, hit } = phrase;
  return understood.parts.filter(isForContacts).flatMap((part): Chip[] => {
    const key = `${part.kind} ${part.from}`;
    if (part.kind === "place") {
      return hit === null || state.place !== hit.key
        ? []
        : [{ key, label: hit.label, remove: () => choosePlace(null, null) }];
    }
    const filter = leaveOut(state.filter, part);
    const label = labelOfPart(part, terms);
    return filter === null || label === null ? [] : [{ key, label, remove: () => changeFilter(filter) }];
  });
};

type UnderstoodLineProps = {
  readonly address: DirectoryAddress;
  readonly phrase: UnderstoodPhrase;
  readonly chips: readonly Chip[];
  /** Gives the field back with what was typed. */
  readonly onTakeBack: () => void;
  /** The field, where the keyboard goes on when a part is taken away. */
  readonly onLeave: () => void;
};

/** What a phrase was understood as, part by part, each with its way out, and what of it was not understood. */
const UnderstoodLine = ({ address, phrase, chips, onTakeBack, onLeave }: UnderstoodLineProps) => {
  const { t } = useLingui();
  const typed = <bdi>{phrase.typed.trim()}</bdi>;
  const unread = <bdi>{phrase.unread}</bdi>;
  const text = <bdi>{address.state.filter.text}</bdi>;
  const hint = findPhraseHint(phrase.typed, phrase.understood);
  return (
    <div className="understood">
      <p className="search-hint" role="status">
        {isGuess(phrase.understood) ? (
          <Trans>Vermutlich gemeint, getippt {typed}:</Trans>
        ) : (
          <Trans>Verstanden als:</Trans>
        )}
        <span className="sr-only"> {chips.map(({ label }) => label).join(", ")}</span>
      </p>
      <ul className="active-filters" aria-label={t`Verstanden als`}>
        {chips.map(({ key, label, remove }) => (
          <li key={key}>
            <button
              type="button"
              className="chip chip--active"
              aria-label={t`Nicht gemeint: ${label}`}
              onClick={() => {
                remove();
                onLeave();
              }}
            >
              <span className="chip__text">
                <bdi>{label}</bdi>
              </span>
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link-button" onClick={onTakeBack}>
            <Trans>ändern</Trans>
          </button>
        </li>
      </ul>
      <SearchHintLine hint={hint} onText={noop} />
      {phrase.unread !== "" && hint?.kind !== "abroad" && (
        <p className="search-hint" role="status">
          {foldQuery(phrase.unread).every(namesPeople) ? (
            <Trans>
              Nach „{unread}“ wird nicht gefiltert: Gefragt wird hier nur, welche Sprache jemand spricht. Zu wählen sind
              die Sprachen der Liste.
            </Trans>
          ) : (
            <Trans>Nicht verstanden, und kein Name im Verzeichnis: „{unread}“.</Trans>
          )}
        </p>
      )}
      {phrase.unread === "" && address.state.filter.text !== "" && (
        <p className="search-hint" role="status">
          <Trans>Als Text gesucht: „{text}“.</Trans>
        </p>
      )}
    </div>
  );
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

const OpenText = ({ typed }: { readonly typed: string }) => {
  const text = <bdi>{typed.trim()}</bdi>;
  return <Trans>Gesucht wird nach dem Text „{text}“. Die Liste zeigt, was dazu gefunden wird.</Trans>;
};

/** A question in the line that says what Enter has led to. */
const asAnswer = (question: Question, typed: string): EnterAnswer =>
  question.kind === "several" ? { ...question, typed } : { kind: "open", typed };

/**
 * What makes the search field a combobox (ARIA), and stands beside and below it: a suggested place sets the place, a Land
 * or topic its filter. Drawn again only for what it is given: it gives out attributes, which draw the field again.
 */
export const SearchBox = memo((props: SearchBoxProps) => {
  const { t } = useLingui();
  const { address, typed, input, wasEntered } = props;
  const { combobox, groups, hint, isOpen, answer, question, tell, ...field } = useSearchCombobox(props);
  const { enter, write, takeBack, reading } = field;
  const chips = useChips(address, field.phrase);
  // A phrase of which nothing holds any more, after a step back or a new beginning, is no longer what is asked.
  const phrase = chips.length === 0 && (field.phrase?.unread ?? "") === "" ? null : field.phrase;
  const lineId = useId();
  const menuProps = combobox.getMenuProps({ "aria-label": t`Vorschläge` });
  useVisibleHeight(menuProps.id, isOpen);
  // What was understood is said while it is the place asked for, and what is searched for where nothing else is said.
  const isShown =
    answer?.kind === "understood"
      ? typed === "" && answer.suggestion.key === address.state.place
      : hint === null && typed.trim() !== "";

  // Once Enter has read it, or where it speaks of what no contact has.
  const isElsewhere = answer !== null || reading.parts.some((part) => !isForContacts(part));
  const elsewhere = phrase?.understood ?? (typed.trim() !== "" && isElsewhere ? reading : null);

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
            write("");
            input.current?.focus();
          }}
        />
      )}
      <SettledLine
        id={lineId}
        answer={question === null ? (isShown ? answer : null) : asAnswer(question, typed)}
        openText={question === null ? <OpenText typed={typed} /> : <Trans>Ist das gemeint?</Trans>}
        onTakeBack={(text) => takeBack(text, null)}
      />
      {question !== null && (
        <PlaceChoices
          key={typed}
          choices={question.choices}
          chosenLand={chosenLandOf(address.state)}
          labelId={lineId}
          onTell={tell}
        />
      )}
      {phrase !== null && (
        <UnderstoodLine
          address={address}
          phrase={phrase}
          chips={chips}
          onTakeBack={() => takeBack(phrase.typed, phrase)}
          onLeave={() => input.current?.focus()}
        />
      )}
      <SuggestionList
        isGuess={isGuess(reading)}
        groups={groups}
        hint={hint}
        chosenLand={chosenLandOf(address.state)}
        typed={typed}
        isOpen={isOpen}
        highlighted={combobox.highlightedIndex}
        menuProps={menuProps}
        itemProps={(item, position) => combobox.getItemProps({ item, index: position })}
        onText={(text) => {
          write(text);
          field.enterOffered(text);
        }}
      />
      {/* Below the suggestions, which it must not move when it comes. */}
      {elsewhere !== null && <LazyElsewhere understood={elsewhere} />}
    </>
  );
});
SearchBox.displayName = "SearchBox";
