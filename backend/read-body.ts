import type { z } from "zod/mini";
import { type BodyFault, findFaults, toPointer } from "../contract/enquiry/body-fault.ts";
import { MOST_BODY_BYTES } from "../contract/enquiry/enquiry-kind.ts";
import { loadPhoneRules } from "../contract/contact/phone.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { nameFaults, ProblemError } from "./problem-error.ts";

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

/** Stops reading where the limit is passed, whatever `Content-Length` promised. */
const readText = async (request: Request): Promise<string> => {
  if (Number(request.headers.get("Content-Length") ?? "0") > MOST_BODY_BYTES) throw tooLarge();
  const body = await openBody(request);
  if (body === null) return "";
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    // Each part comes after the one before.
    // eslint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BODY_BYTES) {
      // eslint-disable-next-line no-await-in-loop
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
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
