import { decodeGazetteer } from "../../contract/place/gazetteer.ts";

/** The first number, then what is added to the one before: small numbers that compress well. */
const toSteps = (numbers) =>
  numbers.map((number, position) => (position === 0 ? number : number - numbers[position - 1]));

const isSame = (a, b) => a.length === b.length && a.every((value, position) => value === b[position]);

const QUARTER_UNITS = 1e3;

/** From the municipality's point (1e-4 degree) to the quarter's (degrees), in the file's units. */
const offsetOf = (degrees, own) => (degrees === undefined ? null : Math.round((degrees - own / 1e4) * QUARTER_UNITS));

const quarterColumns = (quarters, municipalities) => ({
  municipalitySteps: toSteps(quarters.map(({ position }) => position)),
  names: quarters.map(({ name }) => name),
  lonOffsets: quarters.map(({ point, position }) => offsetOf(point?.[0], municipalities[position].lon)),
  latOffsets: quarters.map(({ point, position }) => offsetOf(point?.[1], municipalities[position].lat)),
  weights: quarters.map(({ weight }) => weight),
});

/** Reads the file back and compares: what the browser will see is what went in. */
const verify = (text, { municipalities, postcodes, formerKeys, quarters }) => {
  const gazetteer = decodeGazetteer(JSON.parse(text));
  for (const { key, name, lon, lat } of municipalities) {
    const found = gazetteer.findMunicipality(key);
    const isRight = found?.name === name && Math.round(found.lon * 1e4) === lon && Math.round(found.lat * 1e4) === lat;
    if (!isRight) throw new Error(`The gazetteer file loses ${key} ${name}.`);
  }
  for (const { code, keys } of postcodes) {
    const found = gazetteer.findByPostcode(code).map(({ key }) => key);
    if (!isSame(found, keys)) throw new Error(`The gazetteer file gives ${found} for ${code}, not ${keys}.`);
  }
  for (const { key, today } of formerKeys) {
    if (gazetteer.findMunicipality(key)?.key !== today) throw new Error(`The gazetteer file loses the former ${key}.`);
  }
  for (const { key, name } of quarters) {
    if (!gazetteer.findPlace(key)?.name.startsWith(name)) throw new Error(`The gazetteer file loses ${key} ${name}.`);
  }
};

/**
 * @param {object} content
 * @param {string} content.asOf date of the names and keys
 * @param {readonly any[]} content.municipalities `key`, `name`, `lon`, `lat`; ascending by key
 * @param {Map<string, string>} content.districtNames ascending by key
 * @param {readonly {code: string, keys: string[]}[]} content.postcodes ascending by code
 * @param {readonly {key: string, today: string}[]} content.formerKeys ascending by key
 * @param {readonly any[]} content.quarters as `makeQuarters` gives them
 * @param {readonly {owner: number, name: string}[]} content.otherNames as `makeOtherNames` gives them
 * @param {(file: import("../../contract/place/gazetteer-file.ts").GazetteerFile) => string} stringify
 * @returns {string} the file's text, read back and compared
 */
export const makeGazetteer = (content, stringify) => {
  const { asOf, municipalities, districtNames, postcodes, formerKeys, quarters, otherNames } = content;
  const positions = new Map(municipalities.map(({ key }, position) => [key, position]));
  const text = stringify({
    asOf,
    municipalities: {
      keySteps: toSteps(municipalities.map(({ key }) => Number(key))),
      names: municipalities.map(({ name }) => name),
      lonSteps: toSteps(municipalities.map(({ lon }) => lon)),
      latSteps: toSteps(municipalities.map(({ lat }) => lat)),
    },
    districts: {
      keySteps: toSteps([...districtNames.keys()].map(Number)),
      names: [...districtNames.values()],
    },
    postcodes: {
      codeSteps: toSteps(postcodes.map(({ code }) => Number(code))),
      counts: postcodes.map(({ keys }) => keys.length),
      municipalitySteps: toSteps(postcodes.flatMap(({ keys }) => keys.map((key) => positions.get(key)))),
    },
    formerKeys: {
      keySteps: toSteps(formerKeys.map(({ key }) => Number(key))),
      municipalitySteps: toSteps(formerKeys.map(({ today }) => positions.get(today))),
    },
    quarters: quarterColumns(quarters, municipalities),
    otherNames: {
      ownerSteps: toSteps(otherNames.map(({ owner }) => owner)),
      names: otherNames.map(({ name }) => name),
    },
  });
  verify(text, content);
  return text;
};
