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

const TWO_FRAMES_MS = 33;
const filterNames = { land: "Land", topic: "topic", text: "text" } as const;
const FILTERS = ["land", "topic", "text"] as const;

/** So many contacts the directory has now, and so many it must be able to hold. */
const USUAL = 3_000;
const MANY = 100_000;

const filterGoals = (size: number, medianOf: MedianOf): Goal[] => {
  const against =
    size === USUAL ? ({ name: "markercluster", limit: 0.2 } as const) : ({ name: "supercluster", limit: 0.1 } as const);
  return FILTERS.flatMap((filter): Goal[] => [
    {
      text: `filter to paint, ${filterNames[filter]}: ours / ${against.name}`,
      unit: "×",
      limit: against.limit,
      measured: medianOf("ours", filter) / medianOf(against.name, filter),
    },
    {
      text: `filter to paint, ${filterNames[filter]}: ours − floor, two frames`,
      unit: "ms",
      limit: TWO_FRAMES_MS,
      measured: medianOf("ours", filter) - medianOf("floor", filter),
    },
  ]);
};

/** What the directory should reach at a size, and what it did. There are goals for two sizes only. */
export const listGoals = (size: number, medianOf: MedianOf): Goal[] => {
  if (size !== USUAL && size !== MANY) return [];
  const longest = Math.max(...(["loadTask", "filterTask", "mapTask"] as const).map((task) => medianOf("ours", task)));
  return [
    ...filterGoals(size, medianOf),
    {
      text: "first contacts: ours / floor",
      unit: "×",
      limit: 2.5,
      measured: medianOf("ours", "first") / medianOf("floor", "first"),
    },
    {
      text: "longest task once the data are there",
      unit: "ms",
      limit: size === USUAL ? 100 : 200,
      measured: longest,
    },
    ...(size === USUAL
      ? ([
          {
            text: "main thread's work, the worst letter typed",
            unit: "ms",
            limit: 16,
            measured: medianOf("ours", "worstKeystroke"),
          },
        ] as const)
      : []),
    { text: "pan/zoom frame, p95", unit: "ms", limit: 17, measured: medianOf("ours", "frame") },
    { text: "pan/zoom frame, longest", unit: "ms", limit: 50, measured: medianOf("ours", "longestFrame") },
    { text: "DOM nodes", unit: "", limit: 1500, measured: medianOf("ours", "nodes") },
    ...(size === MANY
      ? ([
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
