import { expect, test } from "vitest";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { foldQuery, spellUmlauts } from "../fold-text.ts";
import { findOtherNames } from "./find-other-names.ts";

const gazetteer = readBuiltGazetteer();
/** All of them would ask through all of them. */
const ONE_OF = 400;
const some = <Thing>(things: readonly Thing[]): readonly Thing[] => things.filter((_, at) => at % ONE_OF === 0);

test("every other name leads to its municipality, as it is written and with its umlauts spelt out", () => {
  const named = [
    ...some(gazetteer.quarters).map(({ name, municipality }) => ({
      name,
      key: gazetteer.municipalityAt(municipality).key,
    })),
    ...some(gazetteer.otherNames).map(({ name, key }) => ({ name, key: key.slice(0, 8) })),
  ];
  expect(named.length).toBeGreaterThan(10);
  const unfound = named.filter(({ name, key }) =>
    [foldQuery(name), foldQuery(spellUmlauts(name))].some((words) => !findOtherNames(gazetteer, words).includes(key)),
  );
  expect(unfound).toEqual([]);
});

test("what begins with a letter that becomes another is found by that", () => {
  const { quarters, municipalityAt } = gazetteer;
  const quarter = quarters.find(({ name }) => /^[ÄÖÜ]/.test(name));
  const key = municipalityAt(quarter?.municipality ?? 0).key;
  expect(findOtherNames(gazetteer, foldQuery(quarter?.name ?? ""))).toContain(key);
});

test("a capital letter that becomes two small ones is one", () => {
  const otherNames = gazetteer.otherNames.slice(0, 1).map((first) => ({ ...first, name: "İzmir" }));
  const [key = ""] = otherNames.map((other) => other.key.slice(0, 8));
  expect(findOtherNames({ ...gazetteer, otherNames }, foldQuery("izmir"))).toContain(key);
});
