import type { ContactId } from "../../contract/contact-id.ts";
import type { LandCode } from "../../contract/land.ts";
import type { Role } from "../../contract/role.ts";
import type { Topic } from "../../contract/topic.ts";

/** What the search box can mean by a text. Among equally good groups the earlier kind comes first. */
export const SUGGESTION_KINDS = ["place", "postcode", "land", "role", "topic", "organization"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** From the first UTF-16 unit to the one behind the last, as `String.slice` counts. */
export type MatchedRange = readonly [start: number, end: number];

type Common = {
  /** Unique among all suggestions of one answer; stable for the same suggestion from answer to answer. */
  readonly id: string;
  readonly label: string;
  /** From 0 (hardly) to 1 (this and nothing else), comparable across kinds. */
  readonly score: number;
  /** The parts of `label` that were typed, ascending, without overlap; empty where only a similar or other word was. */
  readonly matched: readonly MatchedRange[];
};

export type PlaceSuggestion = Common & {
  readonly kind: "place";
  /** Official municipality key, 8 digits. */
  readonly key: string;
  readonly land: LandCode;
  /** The Kreis ("Kreis Recklinghausen"), where another municipality has the same name; otherwise `null`. */
  readonly detail: string | null;
};

export type PostcodeSuggestion = Common & {
  readonly kind: "postcode";
  /** Official municipality key, 8 digits: a place, as for `PlaceSuggestion`. */
  readonly key: string;
  readonly land: LandCode;
  /** 5 digits; `label` is "45657 Recklinghausen". */
  readonly postcode: string;
  /** The Kreis, where another municipality has the same name; otherwise `null`. */
  readonly detail: string | null;
};

export type LandSuggestion = Common & { readonly kind: "land"; readonly key: LandCode };

/** What a role is called in one Land, in German: it is a proper name there. */
export type RoleInLand = { readonly land: LandCode; readonly role: Role; readonly name: string };

export type RoleSuggestion = Common & {
  readonly kind: "role";
  readonly key: Role;
  /** The other name that was typed ("KMI"), with the Länder that use it; `null` where `label` itself was typed. */
  readonly synonym: { readonly word: string; readonly lands: readonly LandCode[] } | null;
  /**
   * Who has this task in the Land that was chosen. `null` without a chosen Land, where the synonym is that Land's own
   * word, and where the Land's term is not confirmed.
   */
  readonly roleHere: RoleInLand | null;
};

export type TopicSuggestion = Common & { readonly kind: "topic"; readonly key: Topic };

export type OrganizationSuggestion = Common & {
  readonly kind: "organization";
  /** The first of its contacts in list order. */
  readonly key: ContactId;
  readonly land: LandCode;
  /** Name of the municipality it sits in; `null` where none is known. */
  readonly detail: string | null;
  /** How many contacts of this name and municipality there are: 1 or more. */
  readonly contactCount: number;
};

export type Suggestion =
  | PlaceSuggestion
  | PostcodeSuggestion
  | LandSuggestion
  | RoleSuggestion
  | TopicSuggestion
  | OrganizationSuggestion;

/** At least one and at most MOST_SUGGESTIONS, the best first; of the kind "postcode" there may be none. */
export type SuggestionGroup = {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly Suggestion[];
  /** How many more there were. */
  readonly omitted: number;
  /**
   * For 5 digits that are no postcode the numerically nearest ones, the nearest first; otherwise empty. With them
   * `suggestions` is empty.
   */
  readonly nearPostcodes: readonly string[];
};

/** So many of a kind are offered at once. */
export const MOST_SUGGESTIONS = 8;
