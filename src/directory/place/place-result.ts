import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import { type ContactIndex, precisionAt } from "../../../contract/contact/contact-index.ts";
import { type FacetCounts, type FilterContext, filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { distancesFrom } from "../../../contract/place/distance.ts";
import { findNearby, type NearbyReach } from "../../../contract/place/find-nearby.ts";
import type { NamedPlace, Place } from "../../../contract/place/place.ts";
import { isPlacelessAt } from "../../../contract/place/placeless.ts";
import { findServing } from "../../../contract/place/service-area-index.ts";
import { explainResponsible, rankResponsible } from "../../../contract/place/responsibility.ts";
import { type GroupHead, headLine, type ListLines, type RowNote } from "../list/list-entries.ts";
import type { DirectoryState } from "../directory-address.ts";

/** Near, but not responsible: more than these say nothing more. */
const MOST_NEARBY = 40;

/**
 * What a place gives: the list in the order of responsibility, the same as one byte a contact for the map, and the
 * contact to ask first. `count`: contacts without the Clearing Point; `responsibleCount`: those of them that are not
 * only near. `placelessCount`: organisations of its Land that match but do not say where they are. `facets`: how many contacts this list would have with another choice.
 */
export type PlaceResult = {
  readonly place: NamedPlace;
  readonly list: ListLines;
  readonly matches: Uint8Array;
  readonly first: number;
  readonly count: number;
  readonly responsibleCount: number;
  readonly speakerCount: number;
  readonly placelessCount: number;
  readonly facets: FacetCounts;
};

/** One byte a contact: who is responsible for the place, and who does not serve it but lies within the radius. */
const divide = (
  index: ContactIndex,
  place: Place,
  radiusKm: number | null,
): { serving: Uint8Array; near: Uint8Array } => {
  const serving = new Uint8Array(index.size);
  for (const { position } of findServing(index, place.key)) serving[position] = 1;
  const near = new Uint8Array(index.size);
  const distanceTo = distancesFrom(index, place);
  // Any distance is one: only who has no point lies nowhere.
  const isWithin = (position: number): boolean =>
    radiusKm === null
      ? !Number.isNaN((index.lon[position] ?? NaN) + (index.lat[position] ?? NaN))
      : (distanceTo(position) ?? Infinity) <= radiusKm;
  for (let position = 0; position < index.size; position += 1) {
    if (serving[position] !== 1 && isWithin(position)) near[position] = 1;
  }
  for (let position = 0; position < index.size; position += 1) {
    if (serving[position] === 1 && isPlacelessAt(index, position)) serving[position] = 0;
  }
  return { serving, near };
};

/**
 * For every value of a facet, how many contacts the list of a place would have with it: those responsible for the place
 * and the `limit` nearest of the others, as `findResponsible` and `findNearby` find them. A language is counted by those
 * who speak it, although whoever is responsible stays listed in any language.
 */
const countPlaceFacets = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  { radiusKm, limit, ...context }: NearbyReach & FilterContext,
): FacetCounts => {
  const { serving, near } = divide(index, place, radiusKm);
  const own = filterContacts(index, { ...wanted, languages: [] }, context, serving).facets;
  const others = filterContacts(index, wanted, context, near).facets;
  const add = (facet: Exclude<keyof FacetCounts, "fresh">): Uint32Array =>
    own[facet].map((count, value) => count + Math.min(limit, others[facet][value] ?? 0));
  return {
    side: add("side"),
    land: add("land"),
    topic: add("topic"),
    language: add("language"),
    level: add("level"),
    fresh: own.fresh + Math.min(limit, others.fresh),
  };
};

/** Collects lines, heads and notes in one order. */
const createCollector = () => {
  const lines: number[] = [];
  const heads: GroupHead[] = [];
  const notes = new Map<number, RowNote>();
  return {
    lines,
    heads,
    notes,
    addHead: (head: GroupHead): void => {
      lines.push(headLine(heads.length));
      heads.push(head);
    },
    addContact: (position: number, note: RowNote): void => {
      lines.push(position);
      notes.set(position, note);
    },
  };
};

/** Who is responsible for the place in the address, the Clearing Point at the end of that chain, and then who is only near. */
export const findPlaceResult = (
  index: ContactIndex,
  place: NamedPlace,
  { filter, radius }: Pick<DirectoryState, "filter" | "radius">,
  context: FilterContext,
): PlaceResult => {
  const wanted: ContactFilter = { ...filter, bbox: null };
  const ranked = rankResponsible(index, place, wanted, context);
  const chain = explainResponsible(index, ranked, wanted);
  const reach = { radiusKm: radius, limit: MOST_NEARBY, ...context };
  const nearby = findNearby(index, place, wanted, reach);
  const collector = createCollector();
  const matches = new Uint8Array(index.size);
  for (const { level, contacts, missingTopic } of chain) {
    if (level === "clearing-point") continue;
    collector.addHead({ kind: "responsibility", level, placeName: place.name, count: contacts.length, missingTopic });
    for (const { position, ...note } of contacts) {
      // Of somebody who is known to be in a Land only, no distance says anything.
      const distanceKm = precisionAt(index, position) === "land" ? null : note.distanceKm;
      collector.addContact(position, { ...note, distanceKm });
      matches[position] = 1;
    }
  }
  const responsibleCount = collector.notes.size;
  const end = chain.at(-1)?.contacts[0];
  if (end !== undefined) {
    collector.addHead({ kind: "coordinator" });
    collector.addContact(end.position, { ...end, reasons: null });
  }
  collector.addHead({ kind: "nearby", count: nearby.length, radius });
  for (const { position, ...note } of nearby) {
    collector.addContact(position, { reasons: null, ...note });
    matches[position] = 1;
  }
  return {
    place,
    list: { lines: Int32Array.from(collector.lines), heads: collector.heads, notes: collector.notes },
    matches,
    first: chain.find(({ contacts }) => contacts.length > 0)?.contacts[0]?.position ?? -1,
    count: responsibleCount + nearby.length,
    responsibleCount,
    speakerCount: chain
      .filter(({ level }) => level !== "clearing-point")
      .flatMap(({ contacts }) => contacts)
      .filter(({ reasons }) => reasons.languages.length > 0).length,
    placelessCount: ranked.placelessCount,
    facets: countPlaceFacets(index, place, wanted, reach),
  };
};
