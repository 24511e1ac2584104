import type { SearchableSide } from "../lists/side.ts";
import type { PlaceKey } from "../place/area.ts";
import type { Meaning } from "./meaning.ts";

/**
 * How sure it is that this was meant. `exact`: it stands there, in whatever form; `slip`: one slip away; `beginning`: its
 * beginning stands there; `guess`: it is only like what stands there, so that nobody takes it unasked.
 */
export type Certainty = "exact" | "slip" | "beginning" | "guess";

/** A place that words name. `key`: of a municipality, a Kreis or a quarter; `label`: as it is shown. */
export type PlaceHit = { readonly key: PlaceKey; readonly label: string };

/** Where in the text something was read, in UTF-16 units, and what stands there. */
export type Stretch = { readonly from: number; readonly to: number; readonly text: string };

type Read = Stretch & { readonly certainty: Certainty };

/** `hits`: the places of this name, the most likely first. */
export type PlacePart = Read & { readonly kind: "place"; readonly hits: readonly PlaceHit[] };
export type MeaningPart = Read & Meaning;

/** Something that was understood. */
export type Part = PlacePart | MeaningPart;

/** A side that is named, and all words that name it. */
export type NamedSide = { readonly side: SearchableSide; readonly stretches: readonly Stretch[] };

/**
 * Why a text cannot be answered as it stands. `two-places`, `two-sides`: it names several of what can only be one;
 * `emergency`: it calls for help at once; `abroad`: places outside Germany; `small-words`: nothing but them; `unreadable`: no letter and no digit; `too-long`:
 * only the beginning was read.
 */
export type PhraseProblem =
  | { readonly kind: "two-places"; readonly places: readonly PlacePart[] }
  | { readonly kind: "two-sides"; readonly sides: readonly NamedSide[] }
  | { readonly kind: "abroad"; readonly text: string }
  | { readonly kind: "emergency" | "small-words" | "unreadable" | "too-long" };

/**
 * What a phrase means: `parts` in the order they stand in, several from one stretch where it means several things; `rest`:
 * what was not understood.
 */
export type Understanding = {
  readonly parts: readonly Part[];
  readonly rest: readonly Stretch[];
  readonly problems: readonly PhraseProblem[];
};

/** What names of places are known; words are folded as by `foldQuery`. */
export type PlaceReader = {
  /** Whether it is a word of any name: whoever wrote it made no slip. */
  readonly isWord: (word: string) => boolean;
  /** The places whose whole name the words are; where the name is one's in full, that one comes first and alone. */
  readonly findNamed: (words: readonly string[], written: string) => readonly PlaceHit[];
  /** The places of the one name of which a word is a slip. */
  readonly findSlips: (word: string) => readonly PlaceHit[];
  /** Where it is of none, or of several: what it is like. */
  readonly findGuesses: (word: string) => readonly PlaceHit[];
  /** The places of names of several words, of which all but the one at a place in the row stand there just so. */
  readonly findSlipsWithin: (words: readonly string[], slipped: number) => readonly PlaceHit[];
  /** Those of them that are towns, not villages, by the letters alone. */
  readonly findTownSlips: (word: string) => readonly PlaceHit[];
  readonly findBegun: (word: string) => readonly PlaceHit[];
  readonly findPostcode: (digits: string) => readonly PlaceHit[];
};
