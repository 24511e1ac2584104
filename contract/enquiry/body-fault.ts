import { toWellFormed } from "../well-formed.ts";
import type { z } from "zod/mini";

/**
 * What can be wrong with a field of a request's body; a form says it in the reader's language. `outdated`: it is not, or
 * no longer, what there is; the last three: see `PlainFault`.
 */
export const BODY_FAULTS = [
  "missing",
  "unknown",
  "too-short",
  "too-long",
  "malformed",
  "outdated",
  "hidden-characters",
  "line-break",
  "user-info",
] as const;
export type BodyFault = (typeof BODY_FAULTS)[number];

/** `path`: the field, from the outside in; empty for the body itself. */
type FieldFault = { readonly path: readonly PropertyKey[]; readonly fault: BodyFault };

/** A JSON pointer as a URI fragment (RFC 6901, section 6), as problems have it (RFC 9457): `#/changes/0/to`. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  `#${path
    .map((key) => `/${encodeURIComponent(toWellFormed(String(key)).replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("")}`;

/** The field a pointer names, from the outside in; `null` for what is no pointer into a body, e.g. `?land`. */
export const fromPointer = (pointer: string): readonly string[] | null => {
  if (pointer === "#") return [];
  if (!pointer.startsWith("#/")) return null;
  try {
    return pointer
      .slice(2)
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return null;
  }
};

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown => {
  let value = body;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};

/** What is wrong with `body` where a schema refused it, field by field. */
export const findFaults = (body: unknown, issues: readonly z.core.$ZodIssue[]): readonly FieldFault[] =>
  issues.flatMap((issue): FieldFault | FieldFault[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: [...issue.path, key], fault: "unknown" }));
    }
    const { path } = issue;
    if (valueAt(body, path) === undefined) return { path, fault: "missing" };
    if (issue.code === "too_small") return { path, fault: issue.origin === "number" ? "malformed" : "too-short" };
    if (issue.code === "too_big") return { path, fault: issue.origin === "number" ? "malformed" : "too-long" };
    const named = issue.code === "custom" ? BODY_FAULTS.find((fault) => fault === issue.params?.["fault"]) : undefined;
    return { path, fault: named ?? "malformed" };
  });
