import { Agent, get } from "node:http";

/** What came of many requests. `failed`: neither answered nor refused in `WITHIN_MS`, or cut off. */
export type Asked = {
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  readonly withoutRetryAfter: number;
  readonly failed: number;
  /** The longest anybody waited for an answer or a refusal. */
  readonly longestMs: number;
  /** Half of those who asked waited no longer. */
  readonly medianMs: number;
  readonly seconds: number;
};

/** As long as the proxy in front waits (`deploy/nginx-site.conf`). */
const WITHIN_MS = 30_000;
const TICK_MS = 10;

type Load = {
  readonly url: string;
  /** Each request asks for another path, where nothing is to be ready. */
  readonly path: () => string;
  /** So many at once at most, each over a connection that is used again unless the host ends it. */
  readonly connections: number;
  readonly seconds: number;
  /** So many a second at most; as fast as it is answered unless given. */
  readonly perSecond?: number;
};

type Answer = { readonly status: number; readonly retryAfter: number };

const ask = (url: string, agent: Agent): Promise<Answer | null> =>
  new Promise((resolve) => {
    const request = get(url, { agent, signal: AbortSignal.timeout(WITHIN_MS) }, (response) => {
      const { statusCode: status = 0, headers } = response;
      response.on("error", () => resolve(null)).resume();
      response.on("end", () => resolve({ status, retryAfter: Number(headers["retry-after"]) }));
    });
    request.on("error", () => resolve(null));
  });

/**
 * Asks as browsers and proxies do, which give a connection up when its other end says so. (autocannon writes its next
 * request over it all the same, and counts what is lost by that as the host's fault.)
 */
export const askMuch = async ({ url, path, connections, seconds, perSecond = Infinity }: Load): Promise<Asked> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const counts = { asked: 0, answered: 0, refused: 0, withoutRetryAfter: 0, failed: 0 };
  const waits: number[] = [];
  const began = performance.now();
  const pastMs = (): number => performance.now() - began;
  const open = new Set<Promise<void>>();
  const askOnce = async (): Promise<void> => {
    counts.asked += 1;
    const asked = performance.now();
    const answer = await ask(url + path(), agent);
    waits.push(performance.now() - asked);
    if (answer?.status === 200) counts.answered += 1;
    else if (answer?.status === 503) {
      counts.refused += 1;
      if (!(answer.retryAfter > 0)) counts.withoutRetryAfter += 1;
    } else counts.failed += 1;
  };
  const fill = (): void => {
    while (open.size < connections && counts.asked < (pastMs() / 1_000) * perSecond && pastMs() < seconds * 1_000) {
      const asking = askOnce().finally(() => {
        open.delete(asking);
        if (perSecond === Infinity) fill();
      });
      open.add(asking);
    }
  };
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      fill();
      if (pastMs() < seconds * 1_000) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  const past = pastMs() / 1_000;
  await Promise.all(open);
  agent.destroy();
  const sorted = waits.toSorted((one, other) => one - other);
  return {
    ...counts,
    seconds: past,
    longestMs: Math.round(sorted.at(-1) ?? 0),
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  };
};
