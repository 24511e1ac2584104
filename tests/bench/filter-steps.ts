import type { LandCode } from "../../contract/lists/land.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** What is chosen on every page, so that all of them have the same to do. */
export const LAND: LandCode = "DE-NW";
export const TOPIC: Topic = "mosque-protection";

/** `first-text` is the first word typed after loading, which may have something to prepare; `text` a later one. */
export const FILTER_STEPS = ["land", "topic", "first-text", "text"] as const;
export type FilterStep = (typeof FILTER_STEPS)[number];

/** What the page's three controls are set to. */
export type PlainFilter = { readonly land: boolean; readonly topic: boolean; readonly text: string };

export const NOTHING_CHOSEN: PlainFilter = { land: false, topic: false, text: "" };

export const stepFilters = {
  land: { ...NOTHING_CHOSEN, land: true },
  topic: { ...NOTHING_CHOSEN, topic: true },
  "first-text": { ...NOTHING_CHOSEN, text: "moschee" },
  text: { ...NOTHING_CHOSEN, text: "verein" },
} as const satisfies Record<FilterStep, PlainFilter>;

/** What is on screen: contacts counted, and contacts drawn on the map, rings counted with all they stand for. */
export type Shown = { readonly listed: number; readonly drawn: number };
