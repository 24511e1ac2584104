import type { SearchableSide } from "../../contract/lists/side.ts";
import type { LandCode } from "../../contract/lists/land.ts";

/** What a suggestion leads to, in the order groups stand in when they fit equally well. */
export const SUGGESTION_KINDS = [
  "phrase",
  "place",
  "postcode",
  "land",
  "role",
  "topic",
  "organization",
  "more",
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** The kinds that lead to a place. */
export const PLACE_KINDS: ReadonlySet<SuggestionKind> = new Set(["place", "postcode"]);

/**
 * One suggestion. `key`: of a whole phrase the place in it, of a place the key of the municipality or Kreis, of a postcode the municipality's, of a Land
 * its code, of a role or topic its value, of an organization the contact's id. `detail`: the Kreis where the name alone
 * would not say which place it is. `land`: where a role has the name that was typed, or where an organization is. `side`: of an organization. `more` shows
 * the rest of the suggestions.
 */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  readonly land: LandCode | null;
  readonly side?: SearchableSide | null;
};

export type SuggestionGroup = { readonly kind: SuggestionKind; readonly suggestions: readonly Suggestion[] };

/**
 * Why what was typed leads nowhere, or not where it seems to. `unknown-postcode`: no postcode can be or begin so; `near`:
 * the one that is meant by four digits. `unlisted-postcode`: one of a ministry, say; `town`: where its first digits lead,
 * `near`: postcodes of the same region. `no-postcode`: digits that can be none. `emergency`: somebody needs help at once. `abroad`: `text` names a place outside Germany.
 * `unreadable`: no letter and no digit. `too-long`: only the beginning is searched for. `several-words`: a word is
 * equally near to the names of several languages, peoples or denominations; `text` has the one of `label` instead.
 * `two-places`, `two-sides`: several are named of what can only be one; `text` has one of them. `small-words`: none that
 * says anything.
 */
export type SearchHint =
  | { readonly kind: "unknown-postcode"; readonly near: readonly string[] }
  | { readonly kind: "unlisted-postcode"; readonly near: readonly string[]; readonly town: string }
  | { readonly kind: "abroad"; readonly text: string }
  | {
      readonly kind: "several-words";
      readonly choices: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly kind: "two-places";
      readonly choices: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly kind: "two-sides";
      readonly choices: readonly { readonly side: SearchableSide; readonly text: string }[];
    }
  | { readonly kind: "emergency" | "no-postcode" | "unreadable" | "too-long" | "small-words" };

/** `exact`: the one suggestion that bears just the name that was typed; null where none does, or several do. */
export type Suggestions = {
  readonly groups: readonly SuggestionGroup[];
  readonly exact: Suggestion | null;
  readonly hint: SearchHint | null;
};
