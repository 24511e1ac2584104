import type { Suggestion } from "./suggestion.ts";
import { inSteps } from "../../contract/in-steps.ts";
import { makeWordIndex, type WordIndex } from "./spelling/word-index.ts";

/**
 * Suggestions with the names that lead to them, and the words of these names. `weights`: which of two equal fits comes
 * first, the larger. Words beyond the suggestions lead nowhere, but are known: nobody who typed one made a mistake.
 */
export type SearchPart = {
  readonly suggestions: readonly Suggestion[];
  readonly names: readonly (readonly string[])[];
  readonly weights: readonly number[];
  readonly words: WordIndex;
};

export type Source = { readonly suggestion: Suggestion; readonly names: readonly string[]; readonly weight: number };

/** A part of many sources, made in steps. */
export function* makePart(
  sources: readonly Source[],
  otherWords: readonly string[] = [],
): Generator<void, SearchPart, void> {
  const names = sources.map((source) => source.names);
  return {
    suggestions: sources.map(({ suggestion }) => suggestion),
    names,
    weights: sources.map(({ weight }) => weight),
    words: yield* makeWordIndex([...names, otherWords]),
  };
}

/** The same at once. */
export const toPart = (sources: readonly Source[], otherWords?: readonly string[]): SearchPart =>
  inSteps(makePart(sources, otherWords)).finish();
