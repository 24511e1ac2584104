import type { ContactState } from "../lists/contact-state.ts";
import type { LandCode } from "../lists/land.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import type { Level } from "../lists/level.ts";
import type { LocationPrecision } from "../lists/location-precision.ts";
import type { OrganizationKind } from "../lists/organization-kind.ts";
import type { Role } from "../lists/role.ts";
import type { Side } from "../lists/side.ts";
import type { Topic } from "../lists/topic.ts";

/**
 * What the values of the closed lists are called in one language, and the other words they are known by. One file a
 * language, so that a visitor loads only the own one; a missing value does not compile.
 */
export type Terms = {
  readonly sides: Record<Side, string>;
  readonly roles: Record<Role, string>;
  /** Other names of a role, e.g. in other Länder. */
  readonly roleSynonyms: Partial<Record<Role, readonly string[]>>;
  readonly kinds: Record<OrganizationKind, string>;
  readonly levels: Record<Level, string>;
  readonly states: Record<ContactState, string>;
  readonly precisions: Record<LocationPrecision, string>;
  readonly topics: Record<Topic, string>;
  readonly lands: Record<LandCode, string>;
  /** Common short names of the Länder. */
  readonly landSynonyms: Record<LandCode, readonly string[]>;
  /** Names of the languages contacts speak. */
  readonly languages: Record<LanguageTag, string>;
};
