import { type AreaCode, areasAround } from "./area.ts";
import { onceFor } from "../once-for.ts";
import { type ContactIndex, precisionAt, serviceAreasAt, type ContactPosition } from "../contact/contact-index.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import type { LocationPrecision } from "../lists/location-precision.ts";
import type { Place } from "./gazetteer.ts";

/** `codes`: the areas below a Land or as large as one, ascending, so that those within another stand together. */
type ServiceAreaIndex = {
  readonly positions: ReadonlyMap<AreaCode, readonly ContactPosition[]>;
  readonly codes: readonly AreaCode[];
};

const serviceAreasOf = onceFor((index: ContactIndex): ServiceAreaIndex => {
  const positions = new Map<AreaCode, ContactPosition[]>();
  index.areas.forEach((areas, position) => {
    for (const area of typeof areas === "number" ? [areas] : areas) {
      const code = index.areaTable[area]?.[0];
      if (code === undefined) continue;
      const serving = positions.get(code);
      if (serving === undefined) positions.set(code, [position]);
      else if (serving.at(-1) !== position) serving.push(position);
    }
  });
  return { positions, codes: [...positions.keys()].filter((code) => code !== "DE").toSorted() };
});

/** The codes that begin with `place` but are longer. */
const codesWithin = ({ codes }: ServiceAreaIndex, place: AreaCode): AreaCode[] => {
  let low = 0;
  for (let high = codes.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? "") <= place) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (codes[end]?.startsWith(place) === true) end += 1;
  return codes.slice(low, end);
};

/** A contact with the most local of its areas that counts for a place. */
export type ServingContact = { readonly position: ContactPosition; readonly areaCode: AreaCode };

/**
 * The contacts that serve a place (`'DE'` aside, any area code): one of their areas is the place, lies in it or
 * contains it. Each once, for its most local area: the place itself, else an area in it, else the smallest around it.
 *
 * The areas of an index are sorted once, at the first question; then only the contacts in question are looked at.
 */
export const findServing = (index: ContactIndex, place: AreaCode): ServingContact[] => {
  const serviceAreas = serviceAreasOf(index);
  const around = areasAround(place);
  const seen = new Set<number>();
  const serving: ServingContact[] = [];
  for (const areaCode of [place, ...codesWithin(serviceAreas, place), ...around.slice(1)]) {
    for (const position of serviceAreas.positions.get(areaCode) ?? []) {
      if (seen.has(position)) continue;
      seen.add(position);
      serving.push({ position, areaCode });
    }
  }
  return serving;
};

/** A point in degrees, WGS 84. */
type LonLat = { readonly lon: number; readonly lat: number };

/** Mean radius of the Earth. */
const EARTH_RADIUS_KM = 6_371.0088;
const RADIANS_A_DEGREE = Math.PI / 180;

/** Great-circle distance in kilometres (haversine): within 0.6 % of the truth, more than a "how far" needs. */
export const distanceKm = (from: LonLat, to: LonLat): number => {
  const north = Math.sin(((to.lat - from.lat) * RADIANS_A_DEGREE) / 2);
  const east = Math.sin(((to.lon - from.lon) * RADIANS_A_DEGREE) / 2);
  const shrink = Math.cos(from.lat * RADIANS_A_DEGREE) * Math.cos(to.lat * RADIANS_A_DEGREE);
  // Rounding can lift the sum above 1 for opposite points.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(north * north + shrink * east * east)));
};

type Distances = { readonly lon: number; readonly lat: number; readonly known: Float64Array };

/** Of the last place asked about: its list, its neighbourhood and their counts ask for the same distances. */
const lastAsked = onceFor((_index: ContactIndex): { distances: Distances | null } => ({ distances: null }));

const UNKNOWN = -1;

/**
 * Kilometres from a place to the public point of the contact at a position; `null` where it has none. Each distance is
 * reckoned when it is first asked for.
 */
export const distancesFrom = (
  index: ContactIndex,
  { lon, lat }: Place,
): ((position: ContactPosition) => number | null) => {
  const last = lastAsked(index);
  if (last.distances?.lon !== lon || last.distances.lat !== lat) {
    last.distances = { lon, lat, known: new Float64Array(index.size).fill(UNKNOWN) };
  }
  const { known } = last.distances;
  return (position) => {
    let distance = known[position] ?? NaN;
    if (distance === UNKNOWN) {
      // NaN where there is no point.
      distance = distanceKm({ lon, lat }, { lon: index.lon[position] ?? NaN, lat: index.lat[position] ?? NaN });
      known[position] = distance;
    }
    return Number.isNaN(distance) ? null : distance;
  };
};

/** Whether the contact's public point stands for an area, so that every distance to it is a "ca.". */
export const isApproximateAt = (index: ContactIndex, position: ContactPosition): boolean =>
  precisionAt(index, position) !== "address";

/** Digits of the key of the area that a point of this precision is the middle of. */
const DIGITS_OF_PRECISION: Partial<Record<LocationPrecision, number>> = { district: 5, land: 2 };

/**
 * Whether a contact says no finer where it is than the place itself, or an area around it: its point is then a middle,
 * and how far that is from somebody in the place says nothing of how far the contact is. No distance is told of it, and
 * none orders it.
 */
export const isSomewhereInPlace = (index: ContactIndex, position: ContactPosition, place: AreaCode): boolean => {
  const precision = precisionAt(index, position);
  if (precision === "address") return false;
  const town = index.municipalityTable[index.municipality[position] ?? -1]?.[0];
  return (
    town?.startsWith(place) === true ||
    serviceAreasAt(index, position).some(
      (code) =>
        code.startsWith(place) ||
        // A city that is its own Kreis has two keys.
        place === `${code}000` ||
        (code.length === DIGITS_OF_PRECISION[precision] && place.startsWith(code)),
    )
  );
};

/** A contact that is not responsible for a place but near it; see `ResponsibleContact` for the distance. */
export type NearbyContact = {
  readonly position: ContactPosition;
  readonly distanceKm: number;
  readonly isApproximate: boolean;
};

/** How far and how many: `radiusKm` is `null` for any distance. `counts`: who is looked for at all; everybody without it. */
export type NearbyReach = {
  readonly radiusKm: number | null;
  readonly limit: number;
  readonly counts?: (position: ContactPosition) => boolean;
};

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
  { radiusKm, limit, counts = () => true, ...context }: NearbyReach & FilterContext,
): NearbyContact[] => {
  if (limit < 1) return [];
  const isWanted = createMatcher(index, wanted, context);
  const distanceTo = distancesFrom(index, place);
  const serving = new Set(findServing(index, place.key).map(({ position }) => position));
  const nearest: { position: ContactPosition; distanceKm: number }[] = [];
  let reach = radiusKm ?? Infinity;
  for (let position = 0; position < index.size; position += 1) {
    const northward = Math.abs((index.lat[position] ?? NaN) - place.lat) * LEAST_KM_A_DEGREE_OF_LATITUDE;
    // The way north alone is too far. NaN compares false: what has no point is left out, too.
    if (!(northward <= reach) || serving.has(position) || !isWanted(position) || !counts(position)) continue;
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
