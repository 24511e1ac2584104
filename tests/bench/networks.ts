type Goal = {
  readonly metric: "firstPaint" | "firstRow" | "firstMark";
  /** What of the floor it is a ratio of. */
  readonly of: "firstPaint" | "firstRow";
  readonly limit: number;
};

/** A way somebody comes in: what the browser is told to make of the connection and of its processor. */
export type Network = {
  readonly says: string;
  readonly latencyMs: number;
  readonly bitsPerSecond: number;
  readonly slowdown: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** A phone shows the list first. */
  readonly hasMap: boolean;
  readonly goals: readonly Goal[];
};

export const networks = {
  phone: {
    says: "phone, slow 4G: 150 ms, 1.6 Mbit/s, processor ÷ 4, HTTP/2",
    latencyMs: 150,
    bitsPerSecond: 1_600_000,
    slowdown: 4,
    viewport: { width: 375, height: 812 },
    hasMap: false,
    goals: [
      { metric: "firstPaint", of: "firstPaint", limit: 1.3 },
      { metric: "firstRow", of: "firstRow", limit: 1.7 },
    ],
  },
  desk: {
    says: "desk: 20 ms, 50 Mbit/s, HTTP/2",
    latencyMs: 20,
    bitsPerSecond: 50_000_000,
    slowdown: 1,
    viewport: { width: 1280, height: 800 },
    hasMap: true,
    goals: [
      { metric: "firstRow", of: "firstRow", limit: 2 },
      { metric: "firstMark", of: "firstRow", limit: 2 },
    ],
  },
} as const satisfies Readonly<Record<string, Network>>;

export type NetworkName = keyof typeof networks;
export const networkNames = Object.keys(networks) as readonly NetworkName[];
