import { foldQuery } from "../fold-text.ts";

/** The case endings of Turkish, which names get behind an apostrophe: "Köln'de", "Bottrop’tan". */
const TURKISH_ENDING =
  /(?<=\p{L}{2})['’ʼ´`‘](?:[dt][ae]n?(?:ki)?|[yn]?[aeıiuü]n?|l[ıiuü]|ya|ye)(?=$|[^\p{L}\p{N}'’])/giu;

/** The words of a text that may name a place: without the endings that Turkish gives it. */
export const foldPlaceText = (text: string): string[] => foldQuery(text.replace(TURKISH_ENDING, ""));

/** What official letters write before the name of a town, or add to that of a quarter. */
const OFFICIAL_WORDS: ReadonlySet<string> = new Set(
  foldQuery(
    "Stadt Hansestadt Landeshauptstadt Hauptstadt Bundeshauptstadt Kreisstadt Universitätsstadt Bundesstadt " +
      "Lutherstadt Gemeinde Marktgemeinde Markt Flecken Ortsteil Stadtteil Stadtbezirk Bezirk " +
      "city town şehri belediyesi semti ilçesi مدينة بلدية حي",
  ),
);

/** A case ending of Turkish where the apostrophe was left out: "Kölnde", "Bottropta". Short German words end so: "rechten". */
const BARE_ENDING = /(?<=\p{L}{3})(?:[dt]an?|[dt]e)$|(?<=\p{L}{5})[dt]en$/u;

/** The ways to read the words of a place, as they stand first: without official additions, without bare endings. */
export const readingsOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const plain = words.filter((word) => !OFFICIAL_WORDS.has(word));
  const bare = words.map((word) => word.replace(BARE_ENDING, ""));
  return [
    words,
    ...(plain.length > 0 && plain.length < words.length ? [plain] : []),
    ...(bare.some((word, at) => word !== words[at]) ? [bare] : []),
  ];
};
