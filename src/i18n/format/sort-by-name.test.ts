import { expect, test } from "vitest";
import { arabicTerms as ar } from "../../../contract/names/ar.ts";
import { germanTerms as de } from "../../../contract/names/de.ts";
import { turkishTerms as tr } from "../../../contract/names/tr.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../../contract/lists/language-tag.ts";
import { sortByName } from "./sort-by-name.ts";

test("languages are in the order of their names in the interface's language", () => {
  expect(sortByName(LANGUAGE_TAGS, (tag) => de.languages[tag], "de").slice(0, 5)).toEqual([
    "sq",
    "ar",
    "bs",
    "prs",
    "de",
  ]);
  expect(sortByName(LANGUAGE_TAGS, (tag) => ar.languages[tag], "ar").slice(0, 2)).toEqual(["ur", "sq"]);
});

test("Länder keep their order in German and have one of their own in Turkish", () => {
  expect(sortByName(LAND_CODES, (land) => de.lands[land], "de")).toEqual(LAND_CODES);
  const turkish = sortByName(LAND_CODES, (land) => tr.lands[land], "tr").map((land) => tr.lands[land]);
  expect(turkish).toEqual([...turkish].toSorted(new Intl.Collator("tr").compare));
  expect(turkish.indexOf("Bremen")).toBeLessThan(turkish.indexOf("Hamburg"));
});
