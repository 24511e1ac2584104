import { landOfArea } from "../../../contract/lists/land.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { nameMeaning } from "../../../contract/names/name-meaning.ts";
import type { Part, PlaceHit, Understanding } from "../../../contract/words/understanding.ts";
import type { Suggestion } from "../../search/suggestion.ts";
import { isForContacts } from "./apply-phrase.ts";

/** Of several places of a name so many are offered at once; Enter asks among all of them. */
const MOST_PLACES = 3;

/** What a part is called. */
export const labelOfPart = (part: Part, terms: Terms): string | null =>
  part.kind === "place" ? (part.hits[0]?.label ?? part.text) : nameMeaning(part, terms);

/** The parts that have a suggestion of their own, so that one of them alone needs no other. */
const SUGGESTED: ReadonlySet<Part["kind"]> = new Set(["place", "land", "role", "topic"]);

const ARABIC = /\p{Script=Arabic}/u;
/** A place by what its name is like: only whoever reads the whole finds it, or all that may be meant. */
const isAlike = (part: Part): boolean =>
  part.kind === "place" &&
  (part.certainty === "guess" || ((part.certainty === "slip" || part.hits.length > 1) && ARABIC.test(part.text)));

/** Whether a place stands beside a word that nobody knows: it is asked for all the same. */
const isPlaceBeside = ({ parts, rest }: Understanding): boolean =>
  rest.length > 0 && parts.some(({ kind, certainty }) => kind === "place" && certainty !== "beginning");

/** Whether a phrase says more than one suggestion could. */
export const isWholePhrase = (understood: Understanding): boolean => {
  const { parts, problems } = understood;
  if (problems.some(({ kind }) => kind === "two-places" || kind === "two-sides")) return false;
  const own = parts.filter(isForContacts);
  const stretches = new Set(own.map(({ from }) => from));
  if (isPlaceBeside(understood)) return true;
  // Of what happened at a place, the place is what contacts are asked for.
  if (own.some(({ kind }) => kind === "place") && parts.some(({ kind }) => kind === "guidance")) return true;
  return stretches.size > 1 || own.some((part) => !SUGGESTED.has(part.kind) || isAlike(part));
};

/** Whether a slip was forgiven. */
export const isGuess = ({ parts }: Understanding): boolean =>
  parts.some(({ certainty }) => certainty === "slip" || certainty === "guess");

/** The places of the one name in a phrase; none where it names no place. */
export const placesOf = ({ parts }: Understanding): readonly PlaceHit[] =>
  parts.flatMap((part) => (part.kind === "place" ? part.hits : []));

/** The suggestions of a whole phrase, one for each place it may mean. */
export const suggestPhrase = (understood: Understanding, terms: Terms): readonly Suggestion[] => {
  if (!isWholePhrase(understood)) return [];
  const places = placesOf(understood);
  const toSuggestion = (hit: PlaceHit | null): Suggestion => {
    const labels = understood.parts
      .filter(isForContacts)
      .flatMap((part) => (part.kind === "place" ? (hit?.label ?? []) : (labelOfPart(part, terms) ?? [])));
    const land = hit === null ? null : landOfArea(hit.key);
    return {
      kind: "phrase",
      key: hit?.key ?? "",
      label: [...new Set(labels)].join(" · "),
      detail: land === null || places.length < 2 ? null : terms.lands[land],
      land: null,
    };
  };
  return places.length === 0 ? [toSuggestion(null)] : places.slice(0, MOST_PLACES).map(toSuggestion);
};
