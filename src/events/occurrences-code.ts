import type * as occurrencesModule from "../../contract/entries/occurrences.ts";

/** What reckons with repeated events. Its library is as large as the rest of the screen, so it comes beside it. */
export type Occurrences = typeof occurrencesModule;

let loaded: Occurrences | null = null;

/** Fetches it; where that has failed, anew. */
export const loadOccurrences = async (): Promise<void> => {
  loaded = await import("../../contract/entries/occurrences.ts");
};

/** What has come with the page that is drawn. */
export const readOccurrences = (): Occurrences => {
  if (loaded === null) throw new Error("A page of events is drawn only after loadOccurrences has resolved");
  return loaded;
};
