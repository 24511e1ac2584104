import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { type FacetCounts, type FilterContext, filterContacts } from "../../../contract/contact/filter-contacts.ts";
import type { NearbyReach } from "../../../contract/place/find-nearby.ts";
import type { Place } from "../../../contract/place/place.ts";
import { isPlacelessAt } from "../../../contract/place/placeless.ts";
import { distancesFrom } from "../../../contract/place/distances-from.ts";
import { findServing } from "../../../contract/place/service-area-index.ts";

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
export const countPlaceFacets = (
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
