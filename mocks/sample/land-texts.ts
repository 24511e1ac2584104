import data from "./data/lands.json" with { type: "json" };
import type { LandTexts } from "./data/schemas.ts";

/** Read by its schema in a test. */
export const landTexts = data as LandTexts;
