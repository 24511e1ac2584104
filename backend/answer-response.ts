import type { Endpoint, EndpointName, MediaType } from "../contract/endpoints.ts";
import type { Answer, Call } from "./call.ts";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";

const contentTypes = {
  "application/json": "application/json",
  "application/geo+json": "application/geo+json",
  "text/csv": "text/csv; charset=utf-8; header=present",
  "text/calendar": "text/calendar; charset=utf-8",
} as const satisfies Record<MediaType, string>;

/** What is saved rather than shown. */
const fileExtensions: Partial<Record<MediaType, string>> = { "text/csv": "csv", "text/calendar": "ics" };

/** The next page as a query only, so that it is right under whatever path and host the backend is reached. */
const linkToNext = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search);
  next.set("cursor", cursor);
  return `<?${next.toString()}>; rel="next"`;
};

/** What only its reader is to have: no cache keeps it, and no link on the page tells where it came from. */
export const createSecretResponse = ({ body, location }: Answer, { status }: Endpoint): Response => {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  if (location !== undefined) headers.set("Location", location);
  if (status === 204) return new Response(null, { status, headers });
  headers.set("Content-Type", contentTypes["application/json"]);
  return new Response(body, { status: status ?? 200, headers });
};

/** What anybody may have, or whoever sees the same: to be asked for again each time, and not sent again unchanged. */
export const createAnswerResponse = (
  { body, digest = digestOf(body), next }: Answer,
  { mediaType, search, viewer, name }: Pick<Call, "mediaType" | "search" | "viewer"> & { name: EndpointName },
  ifNoneMatch: string | null,
): Response => {
  const tag = entityTagOf(digest, viewer, mediaType);
  const isPublic = viewer === "public";
  // What an account opened is in nobody's cache, not even the browser's: the next at the same desk would find it.
  const headers = new Headers({ Vary: "Accept", "Cache-Control": isPublic ? "no-cache" : "no-store" });
  if (isPublic) headers.set("ETag", tag);
  if (isPublic && isKnownTag(ifNoneMatch, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", contentTypes[mediaType]);
  headers.set("X-Content-Type-Options", "nosniff");
  const extension = fileExtensions[mediaType];
  if (extension !== undefined) headers.set("Content-Disposition", `attachment; filename="${name}.${extension}"`);
  if (typeof next === "string") headers.set("Link", linkToNext(search, next));
  return new Response(body, { headers });
};
