import { type AreaCode, areasAround } from "./area.ts";
import { onceFor } from "../once-for.ts";
import type { ContactIndex } from "../contact/contact-index.ts";

/** `codes`: the areas below a Land or as large as one, ascending, so that those within another stand together. */
type ServiceAreaIndex = {
  readonly positions: ReadonlyMap<AreaCode, readonly number[]>;
  readonly codes: readonly AreaCode[];
};

const serviceAreasOf = onceFor((index: ContactIndex): ServiceAreaIndex => {
  const positions = new Map<AreaCode, number[]>();
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
export type ServingContact = { readonly position: number; readonly areaCode: AreaCode };

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
