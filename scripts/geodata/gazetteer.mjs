import { decodeGazetteer } from "../../contract/place/gazetteer.ts";

/** The first number, then what is added to the one before: small numbers that compress well. */
const toSteps = (numbers) =>
  numbers.map((number, position) => (position === 0 ? number : number - numbers[position - 1]));

const isSame = (a, b) => a.length === b.length && a.every((value, position) => value === b[position]);

/** Reads the file back and compares: what the browser will see is what went in. */
const verify = (text, municipalities, postcodes) => {
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
};

/**
 * @param {string} asOf date of the areas
 * @param {readonly {key: string, name: string, lon: number, lat: number}[]} municipalities ascending by key
 * @param {Map<string, string>} districtNames ascending by key
 * @param {readonly {code: string, keys: string[]}[]} postcodes ascending by code
 * @param {(file: import("../../contract/place/gazetteer.ts").GazetteerFile) => string} stringify
 * @returns {string} the file's text, read back and compared
 */
export const makeGazetteer = (asOf, municipalities, districtNames, postcodes, stringify) => {
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
  });
  verify(text, municipalities, postcodes);
  return text;
};
