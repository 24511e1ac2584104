import type { CandidateName } from "./candidates.ts";
import type { Metric } from "./measure-page.ts";

/** The median of a metric of a page; NaN where it was not measured. */
export type MedianOf = (name: CandidateName, metric: Metric) => number;

export type Goal = {
  readonly text: string;
  readonly unit: "×" | "ms" | "MB" | "";
  readonly limit: number;
  readonly measured: number;
};

const filterNames = { land: "Land", topic: "topic", text: "text" } as const;
const FILTERS = ["land", "topic", "text"] as const;

/** So many contacts the directory has now, and so many it must be able to hold. */
const USUAL = 3_000;
const MANY = 100_000;

const filterGoals = (size: number, medianOf: MedianOf): Goal[] =>
  FILTERS.map((filter) => ({
    text: `filter to paint, ${filterNames[filter]}: ours / supercluster`,
    unit: "×",
    limit: size === USUAL ? 1 : 0.3,
    measured: medianOf("ours", filter) / medianOf("supercluster", filter),
  }));

/** What the directory should reach at a size, and what it did. There are goals for two sizes only. */
export const listGoals = (size: number, medianOf: MedianOf): Goal[] => {
  if (size !== USUAL && size !== MANY) return [];
  const longest = Math.max(...(["loadTask", "filterTask", "mapTask"] as const).map((task) => medianOf("ours", task)));
  const against = (metric: Metric): number => medianOf("ours", metric) / medianOf("supercluster", metric);
  return [
    { text: "main thread's work, loading: ours / supercluster", unit: "×", limit: 1.3, measured: against("loadWork") },
    {
      text: "main thread's work, a filter: ours / supercluster",
      unit: "×",
      limit: 1.2,
      measured: against("filterWork"),
    },
    { text: "layouts, a filter", unit: "", limit: 1, measured: medianOf("ours", "layouts") },
    { text: "recalculations of style, a filter", unit: "", limit: 3, measured: medianOf("ours", "styles") },
    { text: "requests until the first contacts", unit: "", limit: 12, measured: medianOf("ours", "requests") },
    ...filterGoals(size, medianOf),
    {
      text: "first contacts: ours / floor",
      unit: "×",
      limit: 2,
      measured: medianOf("ours", "first") / medianOf("floor", "first"),
    },
    {
      text: "first contacts: ours / markercluster",
      unit: "×",
      limit: 1,
      measured: medianOf("ours", "first") / medianOf("markercluster", "first"),
    },
    {
      text: "longest task once the data are there",
      unit: "ms",
      limit: size === USUAL ? 50 : 100,
      measured: longest,
    },
    ...(size === USUAL
      ? ([
          {
            text: "main thread's work, a letter typed",
            unit: "ms",
            limit: 8,
            measured: medianOf("ours", "keystroke"),
          },
          {
            text: "main thread's work, the worst letter typed",
            unit: "ms",
            limit: 16,
            measured: medianOf("ours", "worstKeystroke"),
          },
        ] as const)
      : []),
    { text: "pan/zoom frame, p95", unit: "ms", limit: 17, measured: medianOf("ours", "frame") },
    { text: "pan/zoom frame, longest", unit: "ms", limit: 34, measured: medianOf("ours", "longestFrame") },
    { text: "DOM nodes", unit: "", limit: 1500, measured: medianOf("ours", "nodes") },
    ...(size === MANY
      ? ([
          { text: "first text typed", unit: "ms", limit: 100, measured: medianOf("ours", "first-text") },
          {
            text: "JS heap with array buffers",
            unit: "MB",
            limit: 40,
            measured: medianOf("ours", "heap") + medianOf("ours", "buffers"),
          },
        ] as const)
      : []),
  ];
};
