import { createNetworkNaming, networkOf } from "../../backend/request-limits.ts";
import { createRateMeter, type RateLimit } from "../../backend/rate-limit.ts";
import { ProblemError } from "../../backend/problem-error.ts";

/** What one network may do at the door: an office of fifty signs in in the morning, and nobody tries for long. */
const limits = {
  failures: { count: 10, periodMs: 600_000, burst: 10 },
  challenges: { count: 300, periodMs: 600_000, burst: 100 },
} as const satisfies Record<string, RateLimit>;

export type AccessLimits = {
  /** @throws ProblemError `too-many-requests` */
  readonly countChallenge: (request: Request) => Promise<void>;
  /**
   * The problem of a try that has failed: `otherwise`, or that it was one too many. What holds is never refused, so
   * that nobody is kept out by somebody else's tries.
   */
  readonly refuse: (request: Request, otherwise: ProblemError) => Promise<ProblemError>;
};

type Options = { readonly addressOf: (request: Request) => string | null; readonly now: () => Date };

const tooMany = (waitMs: number): ProblemError =>
  new ProblemError("too-many-requests", { headers: { "Retry-After": String(Math.ceil(waitMs / 1000)) } });

export const createAccessLimits = ({ addressOf, now }: Options): AccessLimits => {
  const nameNetwork = createNetworkNaming();
  const failures = createRateMeter(limits.failures);
  const challenges = createRateMeter(limits.challenges);
  const whoOf = async (request: Request): Promise<string | null> => {
    const address = addressOf(request);
    return address === null ? null : nameNetwork(networkOf(address), now());
  };
  return {
    countChallenge: async (request) => {
      const who = await whoOf(request);
      if (who === null) return;
      const waitMs = challenges.waitFor(who, now());
      if (waitMs > 0) throw tooMany(waitMs);
      challenges.spend(who, now());
    },
    refuse: async (request, otherwise) => {
      const who = await whoOf(request);
      if (who === null) return otherwise;
      const waitMs = failures.waitFor(who, now());
      if (waitMs > 0) return tooMany(waitMs);
      failures.spend(who, now());
      return otherwise;
    },
  };
};
