import { expect, test } from "vitest";
import { decodeGazetteer } from "./gazetteer.ts";
import type { GazetteerFile } from "./gazetteer-file.ts";

/** Two Kreise, three municipalities, three postcodes; the second postcode is shared by two municipalities. */
const makeFile = (): GazetteerFile => ({
  asOf: "2016-01-01",
  municipalities: {
    keySteps: [1_056_025, 4_505_979, 10],
    names: ["Helgoland", "Castrop-Rauxel", "Gladbeck"],
    lonSteps: [78_850, -5_700, -3_300],
    latSteps: [541_800, -26_200, 100],
  },
  districts: { keySteps: [1_056, 4_506], names: ["Kreis Pinneberg", "Kreis Recklinghausen"] },
  postcodes: { codeSteps: [1_067, 26_431, 18_466], counts: [1, 2, 1], municipalitySteps: [1, -1, 2, 0] },
  formerKeys: { keySteps: [5_562_001], municipalitySteps: [1] },
  quarters: {
    municipalitySteps: [1, 0],
    names: ["Frohlinde", "Ickern"],
    lonOffsets: [null, -3],
    latOffsets: [null, 20],
    weights: [0, 7],
  },
  otherNames: { ownerSteps: [0, 4], names: ["هلغولاند", "إكرن"] },
});

const damage = (change: (file: GazetteerFile) => unknown): GazetteerFile => {
  const file = makeFile();
  change(file);
  return file;
};

test("the steps add up to keys, degrees and postcodes with their leading zeros", () => {
  const gazetteer = decodeGazetteer(makeFile());
  expect(gazetteer.asOf).toBe("2016-01-01");
  expect(gazetteer.keys).toEqual(["01056025", "05562004", "05562014"]);
  expect(gazetteer.names).toEqual(["Helgoland", "Castrop-Rauxel", "Gladbeck"]);
  expect([...gazetteer.lon]).toEqual([7.885, 7.315, 6.985]);
  expect([...gazetteer.lat]).toEqual([54.18, 51.56, 51.57]);
  expect(gazetteer.postcodes).toEqual(["01067", "27498", "45964"]);
});

test("a municipality is found by its key and knows its Kreis", () => {
  const gazetteer = decodeGazetteer(makeFile());
  const gladbeck = { key: "05562014", name: "Gladbeck", districtName: "Kreis Recklinghausen", lon: 6.985, lat: 51.57 };
  expect(gazetteer.findMunicipality("05562014")).toEqual(gladbeck);
  expect(gazetteer.municipalityAt(2)).toEqual(gladbeck);
});

test("a postcode leads to all its municipalities", () => {
  const gazetteer = decodeGazetteer(makeFile());
  const namesOf = (postcode: string) => gazetteer.findByPostcode(postcode).map(({ name }) => name);
  expect(namesOf("01067")).toEqual(["Castrop-Rauxel"]);
  expect(namesOf("27498")).toEqual(["Helgoland", "Gladbeck"]);
  expect(namesOf("45964")).toEqual(["Gladbeck"]);
});

test("a Kreis is named by its 5 digits", () => {
  expect(decodeGazetteer(makeFile()).findDistrictName("01056")).toBe("Kreis Pinneberg");
});

test.each(["", "0", "00000", "99999", "4596", "459644", "Gladbeck", "0456-"])("nothing is found for %j", (wanted) => {
  const gazetteer = decodeGazetteer(makeFile());
  expect(gazetteer.findByPostcode(wanted)).toEqual([]);
  expect(gazetteer.findMunicipality(wanted)).toBeUndefined();
  expect(gazetteer.findDistrictName(wanted)).toBeUndefined();
});

test.each([-1, 3, 0.5, Number.NaN])("position %d has no municipality and says so", (position) => {
  expect(() => decodeGazetteer(makeFile()).municipalityAt(position)).toThrow(RangeError);
});

test("a gazetteer without any entry is whole, if useless", () => {
  const gazetteer = decodeGazetteer({
    asOf: "2016-01-01",
    municipalities: { keySteps: [], names: [], lonSteps: [], latSteps: [] },
    districts: { keySteps: [], names: [] },
    postcodes: { codeSteps: [], counts: [], municipalitySteps: [] },
    formerKeys: { keySteps: [], municipalitySteps: [] },
    quarters: { municipalitySteps: [], names: [], lonOffsets: [], latOffsets: [], weights: [] },
    otherNames: { ownerSteps: [], names: [] },
  });
  expect(gazetteer.findByPostcode("45964")).toEqual([]);
});

test.each([null, undefined, "", 5, [], "<!doctype html>"])("%j is no gazetteer file", (raw) => {
  expect(() => decodeGazetteer(raw)).toThrow("The gazetteer file is damaged or of another version: the file is not");
});

test.each<[string, (file: GazetteerFile) => unknown, string]>([
  ["no date", (file) => Reflect.deleteProperty(file, "asOf"), "asOf is undefined."],
  ["a date in words", (file) => (file.asOf = "January 2016"), 'asOf is "January 2016".'],
  ["no postcodes", (file) => Reflect.deleteProperty(file, "postcodes"), "postcodes is not an object."],
  [
    "a missing column",
    (file) => Reflect.deleteProperty(file.municipalities, "lonSteps"),
    "column lonSteps is missing.",
  ],
  ["a name too few", (file) => file.municipalities.names.pop(), "names has 2 entries for 3 municipalities."],
  [
    "a longitude too many",
    (file) => file.municipalities.lonSteps.push(1),
    "lonSteps has 4 entries for 3 municipalities.",
  ],
  ["a latitude too few", (file) => file.municipalities.latSteps.pop(), "latSteps has 2 entries for 3 municipalities."],
  ["an empty name", (file) => (file.municipalities.names[1] = ""), 'names[1] is "".'],
  ["a fractional step", (file) => (file.municipalities.lonSteps[1] = 0.5), "lonSteps[1] is 0.5."],
  ["a step that is no number", (file) => Reflect.set(file.municipalities.latSteps, 0, "1"), 'latSteps[0] is "1".'],
  ["a hole in a column", (file) => Reflect.set(file.municipalities.latSteps, 2, null), "latSteps[2] is null."],
  ["a key of nine digits", (file) => (file.municipalities.keySteps[2] = 1e8), "keySteps[2] leads to 105562004"],
  ["a key twice", (file) => (file.municipalities.keySteps[2] = 0), "keySteps[2] does not ascend."],
  ["a negative key", (file) => (file.municipalities.keySteps[0] = -1), "keySteps[0] leads to -1"],
  [
    "a place beyond the pole",
    (file) => (file.municipalities.latSteps[0] = 910_000),
    "latSteps[0] leads to 91 degrees.",
  ],
  ["a Kreis too few", (file) => file.districts.keySteps.pop(), "names has 2 entries for 1 districts."],
  ["another Kreis", (file) => (file.districts.keySteps[1] = 4_507), "municipality 05562004 lies in no district."],
  ["a postcode of no place", (file) => (file.postcodes.counts[0] = 0), "counts[0] is 0."],
  ["a count too few", (file) => file.postcodes.counts.pop(), "counts has 2 entries for 3 postcodes."],
  [
    "counts that do not add up",
    (file) => (file.postcodes.counts[1] = 3),
    "counts add up to 5, but municipalitySteps has 4",
  ],
  ["postcodes out of order", (file) => (file.postcodes.codeSteps[2] = -5), "codeSteps[2] does not ascend."],
  [
    "a stray position",
    (file) => (file.postcodes.municipalitySteps[3] = 1),
    "municipalitySteps[3] leads to municipality 3 of 3.",
  ],
  ["a former key of no place", (file) => (file.formerKeys.municipalitySteps[0] = 3), "leads to municipality 3 of 3."],
  [
    "a former key too many",
    (file) => file.formerKeys.keySteps.push(1),
    "municipalitySteps has 1 entries for 2 former keys.",
  ],
  ["no quarters", (file) => Reflect.deleteProperty(file, "quarters"), "quarters is not an object."],
  [
    "quarters out of order",
    (file) => (file.quarters.municipalitySteps[1] = -1),
    "municipalitySteps[1] does not ascend.",
  ],
  ["a quarter without a weight", (file) => file.quarters.weights.pop(), "weights has 1 entries for 2 quarters."],
  ["a quarter lighter than nothing", (file) => (file.quarters.weights[0] = -1), "weights[0] is -1."],
  ["half a point", (file) => Reflect.set(file.quarters.lonOffsets, 0, "x"), 'lonOffsets[0] is "x".'],
  ["another name of nobody", (file) => (file.otherNames.ownerSteps[1] = 5), "ownerSteps[1] leads to owner 5 of 5."],
  ["an empty other name", (file) => (file.otherNames.names[0] = ""), 'names[0] is "".'],
  [
    "a position below",
    (file) => (file.postcodes.municipalitySteps[1] = -2),
    "municipalitySteps[1] leads to municipality -1",
  ],
])("a file with %s is refused with the reason", (_, change, reason) => {
  expect(() => decodeGazetteer(damage(change))).toThrow(reason);
});
