import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadGazetteer } from "../../backend/contacts/read-with-gazetteer.ts";
import { decodeGazetteer } from "../../contract/place/gazetteer.ts";

/** The gazetteer of the built app. */
export const readGazetteer =
  (appFolder: string): LoadGazetteer =>
  async () =>
    decodeGazetteer(JSON.parse(readFileSync(join(appFolder, "geo/gazetteer.json"), "utf8")));
