import type { IncomingMessage, ServerResponse } from "node:http";
import { isKnownTag } from "../../backend/entity-tag.ts";
import { chooseEncoding, isForEverybody } from "./compressed-answers.ts";
import { endpointOf } from "./route-of.ts";
import type { EndpointName } from "../../contract/endpoints.ts";

const MOST_KEPT_BYTES = 12 * 1024 * 1024;
/** What an answer takes beside its bytes and its key: its headers, and the places of all of them in memory. */
const BESIDE_BYTES = 1_280;

type Ready = {
  readonly name: EndpointName;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
};

/** Many short answers take more than their bytes: without the rest they would fill the process unseen. */
const weigh = (key: string, { bytes }: Ready): number => bytes.byteLength + key.length + BESIDE_BYTES;

type Parts = {
  /** Changes whenever an answer to everybody may be another one. */
  readonly readVersion: () => Promise<string>;
  /** Counts a request that is answered here, unless its network has had its share; whether it has not. */
  readonly isAllowed: (name: EndpointName, request: IncomingMessage) => Promise<boolean>;
};

export type ReadyAnswers = {
  /** Answers with what is ready for the same request, and with the headers every answer has; whether there was something. */
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    common: Readonly<Record<string, string>>,
  ) => Promise<boolean>;
  /** Keeps what was made for a request that `answer` had nothing for, where it is for everybody. */
  readonly keep: (request: IncomingMessage, made: Response) => Promise<Response>;
};

/** Whoever could be somebody is answered anew: what is ready is what everybody sees. */
const isAnybody = ({ method, headers }: IncomingMessage): boolean =>
  method === "GET" && headers.cookie === undefined && headers.authorization === undefined;

const keyOf = ({ url = "", headers }: IncomingMessage): string =>
  [headers.accept ?? "", chooseEncoding(headers["accept-encoding"]?.toString() ?? "") ?? "", url].join("\n");

/** How many contacts an answer has to be counted for is not to be seen from outside. */
const isCountedByItself = (name: EndpointName): boolean => name === "contactDetails";

/**
 * Answers for everybody as the bytes that are written, as long as nothing has changed: what is stored is asked for its
 * version each time, and everything else of an answer is done once. Without this a list costs ten times what hono needs
 * for the same bytes.
 */
export const createReadyAnswers = ({ readVersion, isAllowed }: Parts, mostBytes = MOST_KEPT_BYTES): ReadyAnswers => {
  // In the order they were asked for: the first one makes room first.
  const kept = new Map<string, Ready>();
  let version = "";
  let total = 0;
  /** The version there was before an answer was made, so that what is newer is never taken for older. */
  const asOf = new WeakMap<IncomingMessage, string>();

  const drop = (key: string): void => {
    const dropped = kept.get(key);
    if (dropped === undefined) return;
    total -= weigh(key, dropped);
    kept.delete(key);
  };
  const find = (key: string, newest: string): Ready | undefined => {
    if (newest !== version) {
      kept.clear();
      total = 0;
      version = newest;
    }
    const found = kept.get(key);
    if (found === undefined) return undefined;
    kept.delete(key);
    kept.set(key, found);
    return found;
  };
  return {
    answer: async (request, response, common) => {
      if (!isAnybody(request)) return false;
      const newest = await readVersion().catch(() => null);
      // Why it cannot be read, the answer says that is tried then.
      if (newest === null) return false;
      asOf.set(request, newest);
      const found = find(keyOf(request), newest);
      if (found === undefined || !(await isAllowed(found.name, request))) return false;
      const { tag, headers, bytes } = found;
      if (isKnownTag(request.headers["if-none-match"] ?? null, tag)) {
        response.writeHead(304, {
          ...common,
          ETag: tag,
          Vary: headers["vary"],
          "Cache-Control": headers["cache-control"],
        });
        response.end();
      } else {
        response.writeHead(200, { ...common, ...headers });
        response.end(bytes);
      }
      return true;
    },
    keep: async (request, made) => {
      const name = endpointOf(request.method ?? "", request.url ?? "");
      const tag = made.headers.get("ETag");
      const before = asOf.get(request);
      if (name === null || isCountedByItself(name) || tag === null || before === undefined || !isForEverybody(made)) {
        return made;
      }
      const bytes = new Uint8Array(await made.arrayBuffer());
      const headers = { ...Object.fromEntries(made.headers), "content-length": String(bytes.byteLength) };
      const key = keyOf(request);
      const answer: Ready = { name, tag, headers, bytes };
      if (before === version && weigh(key, answer) <= mostBytes) {
        drop(key);
        kept.set(key, answer);
        total += weigh(key, answer);
        for (const oldest of kept.keys()) {
          if (total <= mostBytes) break;
          drop(oldest);
        }
      }
      return new Response(bytes, { headers });
    },
  };
};
