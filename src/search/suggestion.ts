import type { LandCode } from "../../contract/land.ts";

/** What a suggestion leads to, in the order groups stand in when they fit equally well. */
export const SUGGESTION_KINDS = ["place", "postcode", "land", "role", "topic", "organization"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/**
 * One suggestion. `key`: of a place the key of the municipality or Kreis, of a postcode the municipality's, of a Land
 * its code, of a role or topic its value, of an organization the contact's id. `detail`: the Kreis where the name alone
 * would not say which place it is. `land`: where a role has the name that was typed.
 */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  readonly land: LandCode | null;
};

export type SuggestionGroup = { readonly kind: SuggestionKind; readonly suggestions: readonly Suggestion[] };

/** `nearPostcodes`: known postcodes near one that was typed and does not exist; else empty. */
export type Suggestions = { readonly groups: readonly SuggestionGroup[]; readonly nearPostcodes: readonly string[] };
