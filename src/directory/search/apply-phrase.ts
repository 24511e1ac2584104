import { type LandCode, landOfArea } from "../../../contract/lists/land.ts";
import type { OrganizationKind } from "../../../contract/lists/organization-kind.ts";
import { ROLES } from "../../../contract/lists/role.ts";
import type { AreaCode } from "../../../contract/place/area.ts";
import { findEquivalentRole } from "../../../contract/words/role-words.ts";
import { sideOf } from "../../../contract/words/settle-parts.ts";
import type { MeaningPart, Part, PlaceHit, Understanding } from "../../../contract/words/understanding.ts";
import { type DirectoryFilter, type DirectoryState, START_STATE } from "../directory-address.ts";

/** Of these the side says all; the others are sought by their words. */
export const KINDS_OF_THEIR_SIDE: ReadonlySet<OrganizationKind> = new Set([
  "mosque-association",
  "police-authority",
  "federal-authority",
]);

/** What somebody has chosen before, in the order in which it is given up where a new phrase would find nothing with it. */
const GIVEN_UP = [
  "fresh",
  "levels",
  "lands",
  "topics",
  "languages",
  "roles",
] as const satisfies readonly (keyof DirectoryFilter)[];

/**
 * What a phrase makes of the address. `place`: undefined where the phrase says none, so that the one before stays.
 * `unread`: what was not understood, and is no name either. `parts`: what was understood, as the filter has it.
 */
export type AppliedPhrase = {
  readonly filter: DirectoryFilter;
  readonly place: PlaceHit | null | undefined;
  readonly unread: string;
  readonly parts: readonly Part[];
};

type ValuesOf<Kind extends MeaningPart["kind"]> = Extract<MeaningPart, { kind: Kind }>["value"];

const valuesOf = <Kind extends MeaningPart["kind"]>(parts: readonly Part[], kind: Kind): readonly ValuesOf<Kind>[] =>
  parts.flatMap((part) =>
    part.kind === kind ? [(part as Extract<MeaningPart, { kind: Kind }>).value as ValuesOf<Kind>] : [],
  );

/** The parts of a phrase by which contacts are narrowed; the others lead elsewhere. */
export const isForContacts = (part: Part): boolean =>
  ["place", "side", "role", "organization", "topic", "language", "land", "level"].includes(part.kind);

/** The parts of a phrase with the roles that do in `land` what is asked for. */
const toRolesHere = (parts: readonly Part[], land: LandCode | null): readonly Part[] =>
  land === null
    ? parts
    : parts.map((part) =>
        part.kind === "role" ? { ...part, value: findEquivalentRole(part.value, land) ?? part.value } : part,
      );

/** The filter that a phrase asks for itself, and which of its keys it speaks of. */
const readFilter = (parts: readonly Part[]): Partial<DirectoryFilter> => {
  const [side] = [...valuesOf(parts, "side"), ...parts.flatMap((part) => sideOf(part) ?? [])];
  const roles = valuesOf(parts, "role");
  const topics = valuesOf(parts, "topic");
  const languages = valuesOf(parts, "language");
  const levels = valuesOf(parts, "level");
  const lands = valuesOf(parts, "land");
  const hasPlace = parts.some(({ kind }) => kind === "place");
  return {
    ...(side === undefined ? {} : { side, roles: [] }),
    ...(roles.length === 0 ? {} : { roles: ROLES.filter((role) => roles.includes(role)) }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(lands.length === 0 ? (hasPlace ? { lands: [] } : {}) : { lands }),
  };
};

/** The words that only a text search finds: kinds of organisations that no filter has. */
const listKindWords = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === "organization" && !KINDS_OF_THEIR_SIDE.has(part.value) ? [part.text] : []));

/** The filter without what was chosen before, as far as nobody is found with it; what is asked for now stays. */
export const giveUp = (
  filter: DirectoryFilter,
  asked: Partial<DirectoryFilter>,
  finds: (filter: DirectoryFilter) => boolean,
): DirectoryFilter => {
  const given = GIVEN_UP.filter((key) => !(key in asked));
  const fewer = given.map(
    (_, at) =>
      Object.assign(
        {},
        filter,
        ...given.slice(0, at + 1).map((key) => ({ [key]: START_STATE.filter[key] })),
      ) as DirectoryFilter,
  );
  return [filter, ...fewer].find(finds) ?? fewer.at(-1) ?? filter;
};

/**
 * The address that a phrase asks for: what it speaks of is replaced, what it does not speak of stays, unless nobody would
 * be found with it. `hit`: the place that is meant, of those of its name. `finds`: whether a filter finds anybody.
 */
export const applyPhrase = (
  { filter: before, place: placeBefore }: Pick<DirectoryState, "filter" | "place">,
  { parts: named, rest }: Understanding,
  hit: PlaceHit | null,
  finds: (filter: DirectoryFilter, place: AreaCode | null) => boolean,
): AppliedPhrase => {
  const lands = valuesOf(named, "land");
  const place = hit ?? (lands.length > 0 ? null : undefined);
  const key = place === undefined ? placeBefore : (place?.key ?? null);
  const parts = toRolesHere(named, lands[0] ?? (key === null ? null : landOfArea(key)));
  const asked = readFilter(parts);
  const kinds = listKindWords(parts).join(" ");
  const words = rest.map(({ text }) => text).join(" ");
  const filter = giveUp({ ...before, ...asked, text: kinds }, asked, (other) => finds(other, key));
  const withWords = { ...filter, text: [kinds, words].filter((text) => text !== "").join(" ") };
  return words === "" || finds(withWords, key)
    ? { filter: withWords, place, unread: "", parts }
    : { filter, place, unread: words, parts };
};
