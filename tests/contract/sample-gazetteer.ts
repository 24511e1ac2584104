import { decodeGazetteer, type Gazetteer } from "../../contract/place/gazetteer.ts";

/** Ascending by key; degrees times 10,000. */
const municipalities = [
  { key: 5_512_000, name: "Bottrop", lon: 69_293, lat: 515_216 },
  { key: 5_515_000, name: "Münster", lon: 76_261, lat: 519_607 },
  { key: 5_915_000, name: "Hamm", lon: 78_151, lat: 516_739 },
  // Of the same name in another Land.
  { key: 7_232_046, name: "Hamm", lon: 65_280, lat: 500_420 },
  { key: 9_162_000, name: "München", lon: 115_755, lat: 481_374 },
  { key: 9_564_000, name: "Nürnberg", lon: 110_775, lat: 494_539 },
] as const;

const toSteps = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

const names = municipalities.map(({ name }) => name);
const keys = municipalities.map(({ key }) => key);

/** Ascending, each of the town at this position. */
const postcodes = [
  { code: 54_636, at: 3 },
  { code: 59_065, at: 2 },
];

/** The towns of the sample contacts and two of one name, each its own Kreis; those two alone have postcodes. */
const sampleGazetteer: Gazetteer = decodeGazetteer({
  asOf: "2016-01-01",
  municipalities: {
    keySteps: toSteps(keys),
    names,
    lonSteps: toSteps(municipalities.map(({ lon }) => lon)),
    latSteps: toSteps(municipalities.map(({ lat }) => lat)),
  },
  districts: { keySteps: toSteps(keys.map((key) => Math.floor(key / 1_000))), names },
  postcodes: {
    codeSteps: toSteps(postcodes.map(({ code }) => code)),
    counts: postcodes.map(() => 1),
    municipalitySteps: toSteps(postcodes.map(({ at }) => at)),
  },
  formerKeys: { keySteps: [5_514_000], municipalitySteps: [1] },
  quarters: { municipalitySteps: [0], names: ["Boy"], lonOffsets: [12], latOffsets: [-4], weights: [5] },
  otherNames: { ownerSteps: [0], names: ["بوتروب"] },
});

export const loadSampleGazetteer = async (): Promise<Gazetteer> => sampleGazetteer;
