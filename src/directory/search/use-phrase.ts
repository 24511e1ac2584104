import { useMemo, useRef, useState } from "react";
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
import { findPhraseHint } from "../../search/phrase-hint.ts";
import { createPlaceReader } from "../../search/place-reader.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { type Settlement } from "../../search/settle-place.ts";
import type { Suggestion } from "../../search/suggestion.ts";
import type { DirectoryAddress, DirectoryFilter, DirectoryState } from "../directory-address.ts";
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
    setPhrase({ typed, understood, hit, unread: applied.unread, before: state });
    onType(applied.filter.text);
    if (found !== undefined) choosePlace(placeKeyOf(found), null, applied.filter);
    else if (applied.place === null) choosePlace(null, null, applied.filter);
    else choosePlace(state.place, state.view, applied.filter);
  };

  /** What Enter makes of a phrase: null where it is none, and the rule for a single place holds. */
  const settle = (): "taken" | "held" | Extract<Settlement, { kind: "several" }> | null => {
    const understood = understand(typed, places);
    if (understood.problems.some(({ kind }) => kind === "two-places" || kind === "two-sides")) return "held";
    // No contact answers to it: what is to be done stands there.
    const path = findPath(understood);
    if (path !== null) {
      void navigate(`/guidance/${path}`);
      return "taken";
    }
    const hits = placesOf(understood);
    const isSingle = understood.parts.some(({ kind }) => kind === "role" || kind === "topic");
    if (!isWholePhrase(understood) && !isSingle) return null;
    const [first = null, ...others] = hits;
    if (others.length === 0) {
      take(understood, first);
      return "taken";
    }
    asked.current = understood;
    const choices = hits.map(({ key, label }): Suggestion => ({ kind: "place", key, label, detail: null, land: null }));
    const name = understood.parts.find(({ kind }) => kind === "place")?.text ?? "";
    return { kind: "several", name, choices };
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
  return { reading, suggestions, hint, phrase, settle, takeSuggestion, forget, takeBack } as const;
};
