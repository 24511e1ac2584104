import { use } from "react";
import type * as occurrencesModule from "../../contract/occurrences.ts";

/** What reckons with repeated events. Its library is as large as the rest of the screen, so it comes beside it. */
export type Occurrences = typeof occurrencesModule;

let loading: Promise<Occurrences> | undefined;

/** Called early, it is there by the time the events are. */
export const loadOccurrences = (): Promise<Occurrences> => (loading ??= import("../../contract/occurrences.ts"));

/** Waits for it once. */
export const useOccurrences = (): Occurrences => use(loadOccurrences());
