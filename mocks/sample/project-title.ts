import type { LandCode } from "../../contract/lists/land.ts";
import { arabicTerms } from "../../contract/names/ar.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { englishTerms } from "../../contract/names/en.ts";
import { turkishTerms } from "../../contract/names/tr.ts";
import type { WholeText } from "../../contract/whole-text.ts";

/** Where a project takes place, as it is called in each language. */
type PlaceName = WholeText;

export const townName = (name: string): PlaceName => ({ de: name, en: name, tr: name, ar: name });

export const landName = (land: LandCode): PlaceName => ({
  de: germanTerms.lands[land],
  en: englishTerms.lands[land],
  tr: turkishTerms.lands[land],
  ar: arabicTerms.lands[land],
});

/** Two Länder of one project: "Bayern und Hessen". */
export const joinPlaces = (one: PlaceName, other: PlaceName): PlaceName => ({
  de: `${one.de} und ${other.de}`,
  en: `${one.en} and ${other.en}`,
  tr: `${one.tr} ve ${other.tr}`,
  ar: `${one.ar} و${other.ar}`,
});

/** The title with its place behind it, in no grammatical case: it has to follow every title in every language. */
export const placeTitle = (title: WholeText, place: PlaceName): WholeText => ({
  de: `${title.de} – ${place.de}`,
  en: `${title.en} – ${place.en}`,
  tr: `${title.tr} – ${place.tr}`,
  ar: `${title.ar} – ${place.ar}`,
});
