import { UI_LANGUAGES } from "../contract/lists/language-tag.ts";
import { createPlaceReader } from "../src/search/places/place-reader.ts";
import { createSearchIndex } from "../src/search/search-index.ts";
import { searchTerms } from "../src/search/search-terms.ts";
import { readBuiltGazetteer, readSampleDirectory } from "./contract/sample-directory.ts";

/** What names of places there are on a page of each language, over the sample's contacts and the whole gazetteer. */
export const readPlacesByLanguage = async () => {
  const gazetteer = readBuiltGazetteer();
  const { index: contacts } = await readSampleDirectory();
  return Object.fromEntries(
    UI_LANGUAGES.map((language) => [
      language,
      createPlaceReader(createSearchIndex({ terms: searchTerms[language], contacts, gazetteer })),
    ]),
  );
};
