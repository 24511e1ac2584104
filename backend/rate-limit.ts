/** So many within a period on average; `burst`: so many at once, where none came for long. */
export type RateLimit = { readonly count: number; readonly periodMs: number; readonly burst: number };

export type RateMeter = {
  /** Milliseconds until `who` may go on with `count` more, one unless given; 0 for at once. */
  readonly waitFor: (who: string, now: Date, count?: number) => number;
  /** Counts so many of `who`, whatever `waitFor` says. */
  readonly spend: (who: string, now: Date, count?: number) => void;
};

/** Between looking for those who may be forgotten, so that not each call looks at all. */
const SPENT_BETWEEN_SWEEPS = 1_000;

/**
 * Counts by the generic cell rate algorithm: one instant for each, the one at which everything counted would have come
 * at the even rate. Who has not come for long is forgotten.
 */
export const createRateMeter = ({ count, periodMs, burst }: RateLimit): RateMeter => {
  const spacing = periodMs / count;
  const tolerance = spacing * (burst - 1);
  const dueByWho = new Map<string, number>();
  let spent = 0;
  const dueOf = (who: string, now: number): number => Math.max(dueByWho.get(who) ?? now, now);
  const forgetIdle = (now: number): void => {
    for (const [who, due] of dueByWho) if (due <= now) dueByWho.delete(who);
  };
  return {
    waitFor: (who, now, more = 1) =>
      Math.max(0, dueOf(who, now.getTime()) + spacing * (more - 1) - tolerance - now.getTime()),
    spend: (who, now, more = 1) => {
      dueByWho.set(who, dueOf(who, now.getTime()) + spacing * more);
      spent += 1;
      if (spent % SPENT_BETWEEN_SWEEPS === 0) forgetIdle(now.getTime());
    },
  };
};
