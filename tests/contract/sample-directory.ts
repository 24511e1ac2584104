import { readFileSync } from "node:fs";
import { createDirectoryReader, type Directory } from "../../backend/contacts/directory.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { decodeGazetteer, type Gazetteer } from "../../contract/place/gazetteer.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";
import { SAMPLE_NOW } from "./sample-contacts.ts";

/** The day of SAMPLE_NOW in Germany. */
export const SAMPLE_DAY = new Date("2026-06-15T00:00:00Z");

/** The sample of the mock, of its usual seed and, unless told otherwise, size, as the public sees it. */
export const readSampleDirectory = async (count = 3_000): Promise<Directory> => {
  const contacts = generateContacts({ seed: 20_080_626, count, today: SAMPLE_DAY });
  const readDirectory = createDirectoryReader(createMemoryStore(contacts));
  return readDirectory({ viewer: "public", now: SAMPLE_NOW, today: SAMPLE_DAY });
};

/** The gazetteer the app is built with. */
export const readBuiltGazetteer = (): Gazetteer =>
  decodeGazetteer(JSON.parse(readFileSync(new URL("../../public/geo/gazetteer.json", import.meta.url), "utf8")));
