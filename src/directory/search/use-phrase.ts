import { type RefObject, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { germanToday } from "../../../contract/german-today.ts";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { placeKeyOf } from "../../../contract/place/place-key.ts";
import { readWords } from "../../../contract/words/read-words.ts";
import { understand } from "../../../contract/words/understand.ts";
import type { PlaceHit, Understanding } from "../../../contract/words/understanding.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useLeaving } from "../../ui/screen/use-leaving.ts";
import { findPhraseHint } from "../../search/phrase-hint.ts";
import { createPlaceReader } from "../../search/places/place-reader.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { addWhereabouts } from "../../search/places/add-whereabouts.ts";
import { type Settlement, settlePlace, toChoices } from "../../search/places/settle-place.ts";
import { PLACE_KINDS, type Suggestion } from "../../search/suggestion.ts";
import { type DirectoryAddress, type DirectoryFilter, type DirectoryState, START_STATE } from "../directory-address.ts";
import { applyPhrase } from "./apply-phrase.ts";
import { isWholePhrase, placesOf, suggestPhrase } from "./phrase-labels.ts";

/** A phrase that has become filters. `before`: what was asked for until then. */
export type UnderstoodPhrase = {
  readonly typed: string;
  readonly understood: Understanding;
  readonly hit: PlaceHit | null;
  readonly unread: string;
  readonly before: DirectoryState;
};

/** Whether a filter leaves any contact; before the contacts have come, nobody knows better. */
export const findsAnybody = (index: ContactIndex | null, filter: DirectoryFilter): boolean =>
  index === null ||
  filterContacts(index, { ...filter, bbox: null }, { today: germanToday(new Date()), read: readWords }).rows.length > 0;

type Phrase = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex | null;
  readonly searchIndex: SearchIndex;
  readonly gazetteer: Gazetteer | null;
  readonly typed: string;
  readonly onType: (text: string) => void;
};

/** The one path of guidance that is all a text speaks of, without a slip; null where it speaks of anything else, too. */
const findPath = ({ parts, rest }: Understanding): string | null => {
  const [first] = parts;
  const isAlone = parts.every(({ kind, certainty }) => kind === "guidance" && certainty === "exact");
  return first?.kind === "guidance" && isAlone && parts.length === 1 && rest.length === 0 ? first.value : null;
};

const NOTHING: Understanding = { parts: [], rest: [], problems: [] };

type Several = Extract<Settlement, { kind: "several" }>;

/** Whether a text contradicts itself, so that nothing is made of it until it is told which half holds. */
const isContradictory = ({ problems }: Understanding): boolean =>
  problems.some(({ kind }) => kind === "two-places" || kind === "two-sides");

/** Whether what is understood is asked for as a whole, and not as the one place that it names. */
const isPhrase = (understood: Understanding): boolean =>
  isWholePhrase(understood) || understood.parts.some(({ kind }) => kind === "role" || kind === "topic");

/** Which of the places of its name a phrase means; null where it names one or none for sure. */
const askWhich = (understood: Understanding): Several | null => {
  const hits = placesOf(understood);
  const named = understood.parts.find(({ kind }) => kind === "place");
  const isGuess = named?.certainty === "guess";
  if (hits.length < 2 && !isGuess) return null;
  return { kind: "several", name: named?.text ?? "", choices: toChoices(hits), isGuess };
};

/** What is typed, read as a whole: what it suggests, what there is to say about it, and what Enter makes of it. */
export const usePhrase = ({ address, index, searchIndex, gazetteer, typed, onType }: Phrase) => {
  const { terms } = useLanguage();
  const navigate = useNavigate();
  const { state, choosePlace } = address;
  const places = useMemo(() => createPlaceReader(searchIndex), [searchIndex]);
  const reading = useMemo(
    () => (typed.trim() === "" ? NOTHING : understand(typed, places, { isTyping: true })),
    [typed, places],
  );
  const suggestions = useMemo(() => suggestPhrase(reading, terms), [reading, terms]);
  const hint = useMemo(() => findPhraseHint(typed, reading), [typed, reading]);
  const [phrase, setPhrase] = useState<UnderstoodPhrase | null>(null);
  const asked = useRef<Understanding | null>(null);

  const take = (understood: Understanding, hit: PlaceHit | null): void => {
    const applied = applyPhrase(state, understood, hit, (filter) => findsAnybody(index, filter));
    const found = hit === null ? undefined : gazetteer?.findPlace(hit.key);
    asked.current = null;
    setPhrase({
      typed,
      understood: { ...understood, parts: applied.parts },
      hit,
      unread: applied.unread,
      before: state,
    });
    onType(applied.filter.text);
    if (found !== undefined) choosePlace(placeKeyOf(found), null, applied.filter);
    else if (applied.place === null) choosePlace(null, null, applied.filter);
    else choosePlace(state.place, state.view, applied.filter);
  };

  /** What Enter makes of a phrase: null where it is none, and the rule for a single place holds. */
  const settle = (): "taken" | "held" | Several | null => {
    const understood = understand(typed, places);
    if (isContradictory(understood)) return "held";
    // No contact answers to it: what is to be done stands there.
    const path = findPath(understood);
    if (path !== null) {
      void navigate(`/guidance/${path}`);
      return "taken";
    }
    if (!isPhrase(understood)) return null;
    const question = askWhich(understood);
    if (question === null) take(understood, placesOf(understood)[0] ?? null);
    else asked.current = understood;
    return question ?? "taken";
  };
  /** Takes what a question about a phrase was answered with; false where it was about no phrase. */
  const takeAnswer = (choice: Suggestion): boolean => {
    const understood = understand(typed, places);
    if (!isPhrase(understood)) return false;
    take(understood, placesOf(understood).find(({ key }) => key === choice.key) ?? null);
    return true;
  };
  /** Takes a suggestion that belongs to a phrase; false where it does not. */
  const takeSuggestion = ({ kind, key, label }: Suggestion): boolean => {
    // A topic that is only what a path of guidance is about is taken with the path, which else would go with the text.
    const isOfPath =
      kind === "topic" &&
      reading.parts.some((part) => part.kind === "guidance") &&
      reading.parts.some((part) => part.kind === "topic" && part.value === key);
    const understood = kind === "phrase" || isOfPath ? reading : asked.current;
    if (understood === null) return false;
    if (isOfPath) {
      take(reading, null);
      return true;
    }
    const hit = placesOf(understood).find((place) => place.key === key) ?? null;
    if (kind !== "phrase" && hit === null) return false;
    take(understood, hit === null ? null : { key: hit.key, label: kind === "phrase" ? hit.label : label });
    return true;
  };

  const forget = (): void => {
    asked.current = null;
    setPhrase(null);
  };
  /** Gives back what was asked for before. */
  const takeBack = ({ before }: UnderstoodPhrase): void => {
    forget();
    choosePlace(before.place, before.view, before.filter);
  };
  return { reading, suggestions, hint, phrase, settle, takeSuggestion, takeAnswer, forget, takeBack } as const;
};

/** What is to be told of a text by a press; `one`: whether it is meant, where nothing else can be. */
export type Question = Several | { readonly kind: "one"; readonly choices: readonly Suggestion[] };

type Asking = Pick<Phrase, "index" | "searchIndex" | "typed"> & {
  readonly input: RefObject<HTMLElement | null>;
  /** Whether it is not time to ask, although the field was left. */
  readonly isHeld: boolean;
  /** Whether it is asked since Enter, while the field has the keyboard. */
  readonly isEntered: boolean;
};

/**
 * What a text that was left as it stands is asked about: of several places of its name which is meant, else the one place,
 * or the whole phrase with it, that Enter would take. null where it names no place.
 */
export const useQuestion = ({ index, searchIndex, typed, input, isHeld, isEntered }: Asking) => {
  const { terms } = useLanguage();
  const { stay, ...leaving } = useLeaving(document.activeElement === input.current);
  const isAsked = !isHeld && (stay === "left" || (stay === "here" && isEntered));
  const question = useMemo(() => {
    const places = isAsked ? createPlaceReader(searchIndex) : null;
    if (places === null || typed.trim() === "") return null;
    const understood = understand(typed, places);
    if (isContradictory(understood) || findPath(understood) !== null) return null;
    const toQuestion = (asked: Several | null, choices: readonly Suggestion[]): Question | null => {
      if (asked !== null) return { ...asked, choices: addWhereabouts(asked.choices, searchIndex.gazetteer, terms) };
      return choices.length === 0 ? null : { kind: "one", choices };
    };
    const findsText = (text: string): boolean => index !== null && findsAnybody(index, { ...START_STATE.filter, text });
    if (isPhrase(understood)) {
      // Where the text finds what it means, a question would only stand in the way of the list.
      const isAnswered = placesOf(understood).length === 0 || findsText(typed);
      return toQuestion(askWhich(understood), isAnswered ? [] : suggestPhrase(understood, terms));
    }
    const settled = settlePlace({ index: searchIndex, typed, findsText });
    if (settled.kind === "several") return toQuestion(settled, []);
    const isPlace = "suggestion" in settled && PLACE_KINDS.has(settled.suggestion.kind);
    return toQuestion(null, isPlace ? [settled.suggestion] : []);
  }, [isAsked, index, searchIndex, typed, terms]);
  return { question, ...leaving } as const;
};
