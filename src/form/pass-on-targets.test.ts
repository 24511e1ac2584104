import { expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { readSampleDirectory } from "../../tests/contract/sample-directory.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { findPassOnTargets, nameContactsApart } from "./pass-on-targets.ts";

it("names function and place, and what else tells two alike apart", () => {
  const index = indexContacts([
    makeContact("one1"),
    makeContact("two2", { organization: { umbrella: "Dachverband Mitte" } }),
    makeContact("three", { languages: ["de", "tr"] }),
    makeContact("four4", { organization: { name: "Anderer Verein" }, role: "imam" }),
    makeContact("five5"),
  ]);
  expect(nameContactsApart(index, [0, 1, 2, 3, 4], germanTerms)).toEqual([
    "Verein, Moscheegemeinde, Vorstand, Bottrop, Deutsch, one1",
    "Verein, Moscheegemeinde, Vorstand, Bottrop, Dachverband Mitte",
    "Verein, Moscheegemeinde, Vorstand, Bottrop, Deutsch/Türkisch",
    "Anderer Verein, Moscheegemeinde, Imam, Bottrop",
    "Verein, Moscheegemeinde, Vorstand, Bottrop, Deutsch, five5",
  ]);
});

it("offers no two alike, whoever of the sample was asked", async () => {
  const { index } = await readSampleDirectory();
  for (let position = 0; position < index.size; position += 7) {
    const [asked] = index.ids.slice(position, position + 1);
    const names =
      asked === undefined ? [] : nameContactsApart(index, findPassOnTargets(index, asked, asked), germanTerms);
    expect(new Set(names).size).toBe(names.length);
  }
});
