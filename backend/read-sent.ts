import type { Endpoint } from "../contract/endpoints.ts";
import { IDEMPOTENCY_KEY_PATTERN, LINK_TOKEN_PATTERN } from "../contract/enquiry/enquiry-kind.ts";
import type { Call } from "./call.ts";
import { ProblemError } from "./problem-error.ts";
import { readBody } from "./read-body.ts";

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
  { body, isRepeatable, isConditional, isLinked }: Endpoint,
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
