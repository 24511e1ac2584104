import type { ContactFilter } from "../contact/contact-filter.ts";
import type { ContactIndex } from "../contact/contact-index.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import type { Place } from "./place.ts";
import { distancesFrom } from "./distance.ts";
import { isApproximateAt } from "./responsibility.ts";
import { findServing } from "./service-area-index.ts";

/** A contact that is not responsible for a place but near it; see `ResponsibleContact` for the distance. */
export type NearbyContact = {
  readonly position: number;
  readonly distanceKm: number;
  readonly isApproximate: boolean;
};

/** How far and how many: `radiusKm` is `null` for any distance. */
export type NearbyReach = { readonly radiusKm: number | null; readonly limit: number };

/** A little less than the truth, so that what it rules out is too far for certain. */
const LEAST_KM_A_DEGREE_OF_LATITUDE = 111;

/**
 * The `limit` nearest contacts that match `wanted` as in `filterContacts` – languages included – and do not serve the
 * place, the nearest first, in list order among equals. Who serves it and matches is in the chain already. Contacts
 * without a point are near nothing.
 */
export const findNearby = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  { radiusKm, limit, ...context }: NearbyReach & FilterContext,
): NearbyContact[] => {
  if (limit < 1) return [];
  const isWanted = createMatcher(index, wanted, context);
  const distanceTo = distancesFrom(index, place);
  const serving = new Set(findServing(index, place.key).map(({ position }) => position));
  const nearest: { position: number; distanceKm: number }[] = [];
  let reach = radiusKm ?? Infinity;
  for (let position = 0; position < index.size; position += 1) {
    const northward = Math.abs((index.lat[position] ?? NaN) - place.lat) * LEAST_KM_A_DEGREE_OF_LATITUDE;
    // The way north alone is too far. NaN compares false: what has no point is left out, too.
    if (!(northward <= reach) || serving.has(position) || !isWanted(position)) continue;
    const distance = distanceTo(position);
    if (distance === null || distance > reach) continue;
    if (nearest.length === limit) {
      if (distance >= reach) continue;
      nearest.pop();
    }
    const behind = nearest.findIndex((found) => found.distanceKm > distance);
    nearest.splice(behind < 0 ? nearest.length : behind, 0, { position, distanceKm: distance });
    if (nearest.length === limit) reach = nearest.at(-1)?.distanceKm ?? reach;
  }
  return nearest.map((found) => ({ ...found, isApproximate: isApproximateAt(index, found.position) }));
};
