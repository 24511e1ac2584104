import { z } from "zod/mini";

/**
 * `'DE'`, or the leading 2 (Land), 3 (Regierungsbezirk), 5 (Kreis) or 8 (municipality) digits of an official
 * municipality key (AGS).
 */
export const areaCodeSchema = z.string().check(z.regex(/^(?:DE|\d{2}|\d{3}|\d{5}|\d{8})$/));
export type AreaCode = z.infer<typeof areaCodeSchema>;

/** An official municipality key (AGS): 8 digits. */
export const municipalityKeySchema = z.string().check(z.regex(/^\d{8}$/));

/**
 * What names a place to ask from in the address and the API: a municipality (8 digits), a Kreis (5 digits), or a quarter
 * (its municipality's key and its name in plain letters: "11000000-neukoelln"). Former keys of municipalities and Kreise
 * are known, too.
 */
export type PlaceKey = string;

/** An area with the name it is called by in a sentence ("zuständig für Kreis Recklinghausen"). */
export const areaSchema = z.object({ code: areaCodeSchema, name: z.string() });
export type Area = z.infer<typeof areaSchema>;

/** The areas that contain `place`, the most local first: itself, then what its leading digits name, `'DE'` last. */
export const areasAround = (place: AreaCode): AreaCode[] => [
  ...[8, 5, 3, 2].filter((digits) => digits <= place.length && place !== "DE").map((digits) => place.slice(0, digits)),
  "DE",
];

const isWithin = (inner: AreaCode, outer: AreaCode): boolean => outer === "DE" || inner.startsWith(outer);

/**
 * How local the most local of `serviceAreas` is that contains `place`: the number of matching digits (0 for the whole
 * Federation, 8 for the municipality itself), or `null` where none of them contains it. The larger the number, the
 * more local the responsibility.
 */
export const matchingDigits = (serviceAreas: readonly AreaCode[], place: AreaCode): number | null => {
  let longest: number | null = null;
  for (const area of serviceAreas) {
    if (!isWithin(place, area)) continue;
    const digits = area === "DE" ? 0 : area.length;
    if (longest === null || digits > longest) longest = digits;
  }
  return longest;
};

/**
 * How closely two contacts' service areas meet: the number of digits of the larger of the two areas that meet most
 * locally, or `null` where no area of one contains or lies in an area of the other.
 */
export const sharedDigits = (one: readonly AreaCode[], other: readonly AreaCode[]): number | null => {
  let closest: number | null = null;
  for (const area of one) {
    const digits = Math.max(
      matchingDigits(other, area) ?? -1,
      other.some((inner) => isWithin(inner, area)) ? (area === "DE" ? 0 : area.length) : -1,
    );
    if (digits >= 0 && (closest === null || digits > closest)) closest = digits;
  }
  return closest;
};
