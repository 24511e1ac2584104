import type { z } from "zod/mini";
import { type BodyFault, findFaults, toPointer } from "../contract/enquiry/body-fault.ts";
import { loadPhoneRules } from "../contract/contact/phone.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { nameFaults, ProblemError } from "./problem-error.ts";
import type { Endpoint } from "../contract/endpoint.ts";
import { IDEMPOTENCY_KEY_PATTERN, LINK_TOKEN_PATTERN, MOST_BODY_BYTES } from "../contract/enquiry/enquiry-rules.ts";
import type { Call } from "./call.ts";

const wordings = {
  missing: "is missing",
  unknown: "is unknown",
  "too-short": "is too short",
  "too-long": "is too long",
  malformed: "has another form than agreed",
  outdated: "is not what there is",
  "hidden-characters": "has control or direction characters, or half a character",
  "line-break": "has to be a single line",
  "user-info": "has a web address with user information and an @ before its host",
} as const satisfies Record<BodyFault, string>;

/** The problem that names the faulty fields of a body. */
export const invalidBody = (
  faults: readonly { readonly path: readonly PropertyKey[]; readonly fault: BodyFault; readonly detail?: string }[],
): ProblemError => {
  const toFault = ({ path, fault, detail = wordings[fault] }: (typeof faults)[number]) => {
    const pointer = toPointer(path);
    return { pointer, detail: `${pointer} ${detail}.`, fault };
  };
  return new ProblemError("invalid-body", nameFaults(faults, toFault));
};

const isJson = (contentType: string | null): boolean => /^\s*application\/json\s*(?:;|$)/i.test(contentType ?? "");

const tooLarge = (): ProblemError =>
  new ProblemError("body-too-large", { detail: `At most ${MOST_BODY_BYTES} bytes are taken.` });

/** A request as every browser has it: Firefox knows no `Request.body`. */
type AnyRequest = Pick<Request, "arrayBuffer"> & Partial<Pick<Request, "body">>;

/** Where a request has no stream the whole is read, and an answer, which has one, made of it. */
const openBody = async (request: AnyRequest): Promise<ReadableStream<Uint8Array> | null> =>
  request.body === undefined ? new Response(await request.arrayBuffer()).body : request.body;

/** Stops reading where the limit is passed, whatever `Content-Length` promised; see decision 21. */
const readText = async (request: Request): Promise<string> => {
  if (Number(request.headers.get("Content-Length") ?? "0") > MOST_BODY_BYTES) throw tooLarge();
  const body = await openBody(request);
  if (body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  const write = (part: Uint8Array): void => {
    size += part.byteLength;
    if (size > MOST_BODY_BYTES) throw tooLarge();
    parts.push(part);
  };
  await body.pipeTo(new WritableStream({ write }));
  return decodeUtf8(parts);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError("malformed-json");
  }
};

/**
 * Reads the JSON body of a request and checks it by `schema`. Nothing is dropped silently: unknown fields are named.
 *
 * @throws ProblemError `unsupported-media-type`, `body-too-large`, `malformed-json` or `invalid-body`
 */
export const readBody = async <Schema extends z.ZodMiniType>(
  schema: Schema,
  request: Request,
): Promise<z.infer<Schema>> => {
  if (!isJson(request.headers.get("Content-Type"))) {
    throw new ProblemError("unsupported-media-type", {
      detail: "Send application/json.",
      headers: { "Accept-Post": "application/json" },
    });
  }
  const body = parseJson(await readText(request));
  await loadPhoneRules();
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalidBody(findFaults(body, read.error.issues));
};

/** The secret of a link. One that cannot be any opens nothing, like one that is not known. */
const readLink = ({ headers }: Request): string => {
  const [scheme = "", token = ""] = (headers.get("Authorization") ?? "").split(" ", 2);
  if (scheme.toLowerCase() !== "link") {
    throw new ProblemError("missing-link", {
      detail: "Send the secret of the link as `Authorization: Link <secret>`.",
      headers: { "WWW-Authenticate": "Link" },
    });
  }
  if (!LINK_TOKEN_PATTERN.test(token)) throw new ProblemError("link-not-found");
  return token;
};

const readKey = ({ headers }: Request): string => {
  const key = headers.get("Idempotency-Key") ?? "";
  if (IDEMPOTENCY_KEY_PATTERN.test(key)) return key;
  throw new ProblemError("missing-idempotency-key", {
    detail: "Send a new UUID as Idempotency-Key with whatever is sent, and the same one when it is sent again.",
  });
};

/** An entity tag (RFC 9110) that is the number of a version. */
const readVersion = ({ headers }: Request): number => {
  const version = /^"(\d{1,9})"$/.exec(headers.get("If-Match") ?? "")?.[1];
  if (version !== undefined) return Number(version);
  throw new ProblemError("missing-version", {
    detail: 'Send the `version` that was read as If-Match, in quotation marks: `If-Match: "3"`.',
  });
};

/**
 * What was sent besides path and query, as far as the endpoint takes it. What opens it comes first: who has no link
 * learns nothing of the rest.
 *
 * @throws ProblemError for a header or body that is missing or cannot be read
 */
export const readSent = async (
  {
    body,
    isRepeatable,
    isConditional,
    isLinked,
  }: Pick<Endpoint, "body" | "isRepeatable" | "isConditional" | "isLinked">,
  request: Request,
): Promise<Pick<Call, "link" | "body" | "idempotencyKey" | "version">> => {
  const link = isLinked === true ? readLink(request) : "";
  const sent = body === undefined ? undefined : await readBody(body, request);
  return {
    link,
    body: sent,
    idempotencyKey: isRepeatable === true ? readKey(request) : "",
    version: isConditional === true ? readVersion(request) : 0,
  };
};
