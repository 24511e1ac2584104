import type { Area } from "../../contract/place/area.ts";
import { landOfArea } from "../../contract/lists/land.ts";
import type { LocationPrecision } from "../../contract/lists/location-precision.ts";
import { germanTerms } from "../../contract/names/de.ts";

/** How many digits of a municipality's key each precision lets out: all of them, those of the Kreis, of the Land. */
const digitsOf = {
  address: 8,
  municipality: 8,
  district: 5,
  land: 2,
  none: 2,
} as const satisfies Record<LocationPrecision, number>;

/** Whether a contact of this precision gives its town. */
export const givesTown = (precision: LocationPrecision): boolean => digitsOf[precision] === digitsOf.municipality;

const landAround = ({ code }: Area): readonly Area[] => {
  const land = landOfArea(code);
  return land === null ? [] : [{ code: code.slice(0, digitsOf.land), name: germanTerms.lands[land] }];
};

/**
 * The areas, each that is finer than the precision replaced by the one around it that is not, and each once. A Kreis is
 * called as `known` calls it; one that nothing there names gives way to its Land, because a name cannot be made up.
 */
export const coarsenAreas = (areas: readonly Area[], precision: LocationPrecision, known: readonly Area[]): Area[] => {
  const digits = digitsOf[precision];
  const nameAround = (area: Area): readonly Area[] => {
    if (area.code === "DE" || area.code.length <= digits) return [area];
    const around = known.find(({ code }) => code === area.code.slice(0, digits));
    return around === undefined ? landAround(area) : [around];
  };
  const byCode = new Map<string, Area>();
  for (const area of areas.flatMap(nameAround)) if (!byCode.has(area.code)) byCode.set(area.code, area);
  return [...byCode.values()];
};
