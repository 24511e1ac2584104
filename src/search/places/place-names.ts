import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { townNames } from "../../../contract/words/town-words.ts";

/** How official names are shortened, and what people write instead. */
const shortForms: readonly (readonly [short: RegExp, long: string])[] = [
  [/\ba\.d\. ?/g, "an der "],
  [/\bi\.d\. ?/g, "in der "],
  [/\bv\.d\. ?/g, "vor der "],
  [/\ba\. ?/g, "am "],
  [/\bb\. ?/g, "bei "],
  [/\bi\. ?/g, "in "],
  [/\bSt\. ?/g, "Sankt "],
  [/\bHann\. ?/g, "Hannoversch "],
  [/\bBay\./g, "Bayern"],
  [/\bErzgeb\./g, "Erzgebirge"],
  [/\bO\.L\./g, "Oberlausitz"],
  [/\bOB\b/g, "Oberbayern"],
  [/\bOFr\./g, "Oberfranken"],
  [/\bOPf\./g, "Oberpfalz"],
  [/\bOdw\./g, "Odenwald"],
  [/\bRhld\./g, "Rheinland"],
  [/\bSa\./g, "Sachsen"],
  [/\bThür\./g, "Thüringer"],
  [/\bUFr\./g, "Unterfranken"],
  [/\bVogtl\./g, "Vogtland"],
  [/\bWestf\./g, "Westfalen"],
];

/** Few names have any of them, and looking for each in eleven thousand names takes its time. */
const MAYBE_SHORT = /\.|OB$/;

const spellOut = (name: string): string =>
  MAYBE_SHORT.test(name) ? shortForms.reduce((text, [short, long]) => text.replace(short, long), name) : name;

/** What tells a town from others of its name: "(Saale)", "an der Ruhr", "a.d. Isar", "/Saale", the city of a quarter. */
const QUALIFIER = /(?:,? \(|, |\/| \p{Ll}+[. ]).*$/u;

/** The name as most people say it: "Halle" of "Halle (Saale)". */
export const toBareName = (name: string): string => (/[ /]/.test(name) ? name.replace(QUALIFIER, "") : name);

/** All names a municipality is sought by; the first is the official one. */
export const namesOfTown = (key: string, name: string): string[] => {
  const variants = [spellOut(name), name.replace("Sankt ", "St. ")].filter((variant) => variant !== name);
  return [name, ...variants, ...(townNames[key] ?? [])];
};

const DISTRICT = /^(?:Landkreis|Kreis) /;

/** All names a Kreis is sought by; the first is the official one. */
export const namesOfDistrict = (name: string): string[] => {
  if (!DISTRICT.test(name)) return [name];
  const bare = spellOut(name.replace(DISTRICT, ""));
  return [name, `Kreis ${bare}`, `Landkreis ${bare}`, `LK ${bare}`];
};

/** Worth more postcodes than all but the largest towns have. */
const OWN_DISTRICT = 30;
/** Worth more postcodes than any town that is not its Kreis's first. */
const NAMESAKE = 10;

/**
 * How large a town is, roughly: the file has no populations. It counts how many postcodes a town has, whether it is a
 * Kreis of its own, and whether its Kreis has its name.
 */
export const weighTowns = (gazetteer: Gazetteer): number[] => {
  const postcodesOf = new Map<string, number>();
  for (const postcode of gazetteer.postcodes) {
    for (const { key } of gazetteer.findByPostcode(postcode)) postcodesOf.set(key, (postcodesOf.get(key) ?? 0) + 1);
  }
  const townsOf = countTowns(gazetteer);
  return gazetteer.keys.map((key, position) => {
    const { name, districtName } = gazetteer.municipalityAt(position);
    const isOwn = townsOf.get(key.slice(0, 5)) === 1;
    const isNamesake = districtName.endsWith(` ${name}`) || districtName.endsWith(` ${toBareName(name)}`);
    return (postcodesOf.get(key) ?? 0) + (isOwn ? OWN_DISTRICT : isNamesake ? NAMESAKE : 0);
  });
};

/** How many municipalities each Kreis has, by its 5 digits. */
export const countTowns = ({ keys }: Gazetteer): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key.slice(0, 5), (counts.get(key.slice(0, 5)) ?? 0) + 1);
  return counts;
};
