import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** As much as the body has: a window for the largest takes some megabytes, of which hundreds can be asked for at once. */
const windowBitsFor = (bytes: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 1))),
  );

const compressors = {
  br: (body: Uint8Array): Promise<Buffer> =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        [constants.BROTLI_PARAM_LGWIN]: windowBitsFor(body.byteLength),
      },
    }),
  gzip: (body: Uint8Array): Promise<Buffer> => promisify(gzip)(body, { level: 6 }),
} as const;
type Encoding = keyof typeof compressors;

/** Below this the headers weigh more than what compressing saves. */
const FEWEST_BYTES = 1_024;
/** Little: whoever asks for the same once more gets the bytes that are ready, which are kept by themselves. */
const MOST_KEPT_BYTES = 2 * 1024 * 1024;

/** The encoding to answer in; `null`: none is taken. */
export const chooseEncoding = (accepted: string): Encoding | null => {
  const isTaken = (encoding: Encoding): boolean =>
    accepted.split(",").some((each) => {
      const [name = "", weight = ""] = each.trim().toLowerCase().split(";", 2);
      return name.trim() === encoding && !/q=0(?:\.0*)?$/.test(weight);
    });
  if (isTaken("br")) return "br";
  return isTaken("gzip") ? "gzip" : null;
};

/** Only what everybody may have: where a secret lies beside what a stranger chose, its length would tell of it. */
export const isForEverybody = ({ headers, status }: Response): boolean =>
  status === 200 && headers.has("ETag") && headers.get("Cache-Control") !== "no-store";

/**
 * Compresses public answers, each body once for each encoding: it is recognised by its tag, which is made from all its
 * bytes and what else tells it apart.
 */
export const createCompressedAnswers = (mostBytes = MOST_KEPT_BYTES) => {
  const kept = new Map<string, Promise<Buffer>>();
  let total = 0;

  const drop = (key: string, bytes: number): void => {
    kept.delete(key);
    total -= bytes;
  };
  const keep = async (key: string, making: Promise<Buffer>): Promise<void> => {
    kept.set(key, making);
    total += (await making).byteLength;
    for (const [oldest, each] of kept) {
      if (total <= mostBytes || oldest === key) break;
      // Each was there before this one, so it is there at once.
      // eslint-disable-next-line no-await-in-loop
      drop(oldest, (await each).byteLength);
    }
  };
  return async (request: Request, response: Response): Promise<Response> => {
    if (!isForEverybody(response)) return response;
    response.headers.append("Vary", "Accept-Encoding");
    const encoding = chooseEncoding(request.headers.get("Accept-Encoding") ?? "");
    if (encoding === null) return response;
    const key = `${encoding} ${response.headers.get("ETag") ?? ""}`;
    let making = kept.get(key);
    if (making === undefined) {
      const body = new Uint8Array(await response.arrayBuffer());
      if (body.byteLength < FEWEST_BYTES) return new Response(request.method === "HEAD" ? null : body, response);
      // Somebody else may have begun meanwhile.
      making = kept.get(key) ?? compressors[encoding](body);
      if (!kept.has(key)) await keep(key, making);
    }
    const headers = new Headers(response.headers);
    headers.set("Content-Encoding", encoding);
    return new Response(request.method === "HEAD" ? null : new Uint8Array(await making), { headers });
  };
};
