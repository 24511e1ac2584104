import { whenIdle } from "../ui/use-idle-prefetch.ts";
import { useEffect, useMemo } from "react";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ContactFilter } from "../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import {
  type FacetCounts,
  filterContacts,
  type FilterContext,
  type FilteredContacts,
} from "../../contract/contact/filter-contacts.ts";
import { foldNamesInSteps } from "../../contract/contact/match-text.ts";
import { readPlainText } from "../../contract/text-units.ts";
import { gazetteerQuery, type PlaceChoice, useKnownPlace } from "../place/known-place.ts";
import { useToday } from "../ui/use-today.ts";
import type { DirectoryState } from "./directory-address.ts";
import { groupByLand, type ListLines } from "./list/list-lines.ts";
import { placeLazy } from "./place/place-lazy.tsx";
import type { PlaceResult } from "./place/place-result.ts";
import { readerPosition } from "./reader-position.ts";
import { wordsQuery } from "../http/queries/words-query.ts";
import { type TextToFind, useReadText } from "../entries/list/use-read-text.ts";

/** What the address asks for, answered from the directory's index. */
export type DirectoryResult = {
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  /** The lines of the list. */
  readonly list: ListLines;
  /** What it gives; null without one, or before it is known. */
  readonly found: PlaceResult | null;
  /** How many contacts each other choice would leave; with a place, of those the place gives. */
  readonly facets: FacetCounts;
  /** What the filter was read with. */
  readonly context: FilterContext;
};

/** The code that answers for a place. */
export const placeResultCode = queryOptions({
  queryKey: ["place-result-code"],
  queryFn: placeLazy.load,
  staleTime: Infinity,
  structuralSharing: false,
});

/** `choice`: the place in the address, `found` when it is answered for; `found`: the answer, else null. */
type AnsweredPlace = { readonly choice: PlaceChoice; readonly found: PlaceResult | null };

/** Who is responsible for the place in the address; `loading` while the contacts (`index`) are not there yet. */
const usePlaceResult = (
  index: ContactIndex | null,
  filter: ContactFilter,
  { place: key, radius }: DirectoryState,
  context: FilterContext,
): AnsweredPlace => {
  const choice = useKnownPlace(key);
  const { place } = choice;
  const { data: code, isError: hasNoCode } = useQuery({ ...placeResultCode, enabled: key !== null });
  const { data: reader = null } = useQuery(readerPosition);
  const found = useMemo(
    () =>
      index === null || code === undefined || place === null
        ? null
        : code.findPlaceResult(index, place, { filter, radius, reader }, context),
    [index, code, place, filter, radius, reader, context],
  );
  if (key === null || (found !== null && !hasNoCode)) return { choice, found };
  if (hasNoCode) return { choice: { kind: "failed", place: null }, found: null };
  return { choice: place === null ? choice : { kind: "loading", place: null }, found: null };
};

/** A text about contacts (`useReadText`); words that nobody knows may name a quarter, as in the API's `q`. */
const useContactText = (asked: string): TextToFind | null => {
  const toFind = useReadText(asked, "readWords");
  const text = toFind?.text ?? "";
  const { data: words } = useQuery({ ...wordsQuery, enabled: false });
  const mayName = useMemo(
    () => text !== "" && words?.readWords(text).some(({ certainty }) => certainty === undefined) === true,
    [words, text],
  );
  const { data: gazetteer } = useQuery({ ...gazetteerQuery, enabled: mayName });
  if (toFind === null || !mayName || words === undefined || gazetteer === undefined) return toFind;
  return { text, read: words.readQuarters(gazetteer) };
};

/** Prepares the contacts for the first word somebody looks for, while nothing else is to be done. */
export const useFoldedNames = (index: ContactIndex | null): void => {
  useEffect(
    function foldWhileIdle() {
      if (index === null) return undefined;
      const steps = foldNamesInSteps(index);
      const step = (): void => {
        if (steps.next().done !== true) callOff = whenIdle(step);
      };
      let callOff = whenIdle(step);
      return function stopFolding() {
        callOff();
      };
    },
    [index],
  );
};

/** The place in the address, and what it asks for; `result` is null while the contacts are not there yet. */
export const useDirectoryResult = (
  index: ContactIndex | null,
  state: DirectoryState,
): { readonly place: PlaceChoice; readonly result: DirectoryResult | null } => {
  const today = useToday();
  const { text = null, read = readPlainText } = useContactText(state.filter.text) ?? {};
  const context = useMemo<FilterContext>(() => ({ today, read }), [today, read]);
  const filter = useMemo(
    () => (text === null || text === state.filter.text ? state.filter : { ...state.filter, text }),
    [text, state.filter],
  );
  const filtered = useMemo(
    () => (index === null || text === null ? null : filterContacts(index, filter, context)),
    [index, text, filter, context],
  );
  const { choice: place, found } = usePlaceResult(index, filter, state, context);
  const byLand = useMemo(
    () => (index === null || filtered === null ? null : groupByLand(index, filtered)),
    [index, filtered],
  );
  if (index === null || filtered === null || byLand === null) return { place, result: null };
  const list = found?.list ?? byLand;
  return { place, result: { index, filtered, list, found, facets: found?.facets ?? filtered.facets, context } };
};
