import type { EndpointName } from "../contract/endpoints.ts";
import type { Answer, Call } from "./call.ts";
import { digestOf } from "./entity-tag.ts";

/** The strings an engine keeps take at most two bytes a sign. */
const BYTES_A_SIGN = 2;
/** What an answer takes beside its key and body: itself, its digest, its promise, and its place among the others. */
const BESIDE_BYTES = 512;
/** A host keeps more of them as bytes that are ready; what both take under load is in `docs/benchmarks/host.md`. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;

export type KeptAnswers = {
  /** The answer kept under `key`, else the one `make` makes, once however many ask. What throws is not kept. */
  readonly answer: (key: string, make: () => Promise<Answer>) => Promise<Answer>;
};

/**
 * Answers in memory, with their digests, the ones asked for last. A key has all that an answer depends on, the version
 * of what it was made from among it, so none ever goes out of date: it is asked for no more, and makes room.
 *
 * @param mostBytes what all of them may take
 */
export const createKeptAnswers = (mostBytes = MOST_KEPT_BYTES): KeptAnswers => {
  type Kept = { readonly making: Promise<Answer>; readonly bytes: number };
  // In the order they were asked for: the first one makes room first.
  const kept = new Map<string, Kept>();
  let total = 0;

  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const weigh = (key: string, making: Promise<Answer>, { body }: Answer): void => {
    if (kept.get(key)?.making !== making) return;
    drop(key);
    const bytes = (key.length + body.length) * BYTES_A_SIGN + BESIDE_BYTES;
    if (bytes > mostBytes) return;
    kept.set(key, { making, bytes });
    total += bytes;
    for (const oldest of kept.keys()) {
      if (total <= mostBytes) break;
      drop(oldest);
    }
  };
  return {
    answer: async (key, make) => {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known.making;
      }
      const making = make().then((answer) => ({ ...answer, digest: answer.digest ?? digestOf(answer.body) }));
      kept.set(key, { making, bytes: 0 });
      try {
        const answer = await making;
        weigh(key, making, answer);
        return answer;
      } catch (error) {
        if (kept.get(key)?.making === making) drop(key);
        throw error;
      }
    },
  };
};

/**
 * What an answer depends on: the address, the media type, who sees it, and the `version` of what it is made from. The
 * day counts, because it decides consents and dates; nothing that is kept may depend on the hour.
 */
export const keyOfAnswer = (
  name: EndpointName,
  version: string,
  { viewer, mediaType, id, search, today }: Pick<Call, "viewer" | "mediaType" | "id" | "search" | "today">,
): string => [version, today.toISOString(), viewer, mediaType, name, id, search.toString()].join("\n");
