import type { PlacePart, PhraseProblem, Stretch, Understanding } from "../../contract/words/understanding.ts";
import type { SearchHint } from "./suggestion.ts";

/** The text without some of its words, and the commas and slashes beside them. */
const leaveOut = (text: string, stretches: readonly Stretch[]): string =>
  stretches
    .toSorted((one, other) => other.from - one.from)
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
    .replace(/\s*[,/]\s*/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The text with one of its places only, by the name that is offered: it may be one of several that are called as was typed. */
const keepPlace = (text: string, place: PlacePart, places: readonly PlacePart[]): string => {
  const label = place.hits.length > 1 ? place.hits[0]?.label : undefined;
  return leaveOut(
    text,
    places.filter((other) => other !== place),
  ).replace(place.text, label ?? place.text);
};

const toHint = (text: string, problem: PhraseProblem): SearchHint => {
  switch (problem.kind) {
    case "two-places":
      return {
        kind: "two-places",
        choices: problem.places.map((place) => ({
          label: place.hits[0]?.label ?? place.text,
          text: keepPlace(text, place, problem.places),
        })),
      };
    case "two-sides":
      return {
        kind: "two-sides",
        choices: problem.sides.map(({ side }) => ({
          side,
          text: leaveOut(
            text,
            problem.sides.flatMap((other) => (other.side === side ? [] : other.stretches)),
          ),
        })),
      };
    case "emergency":
    case "abroad":
    case "small-words":
    case "unreadable":
    case "too-long":
      return problem;
  }
};

/** What there is to say about a phrase that cannot be answered as it stands; null where it can. */
export const findPhraseHint = (
  text: string,
  { problems: [first] }: Pick<Understanding, "problems">,
): SearchHint | null => (first === undefined ? null : toHint(text, first));
