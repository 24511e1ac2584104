import { z } from "zod/mini";
import { plainLineSchema } from "../plain-text.ts";
import { LONGEST_LINE } from "./enquiry-rules.ts";
import { isSitePath } from "./site-path.ts";

/** Long enough to be a secret, and of nothing but what secrets are written with. */
const SECRET_VALUE = /^[\w~+/=.-]{20,}$/;
const SECRET_NAME = /token|secret|session|passw|auth|code|key/i;

const isSecret = (name: string, value: string): boolean => SECRET_NAME.test(name) || SECRET_VALUE.test(value);

/**
 * The path of a page of this site as it may be told to others: what stands behind `#`, where the links of enquiries have
 * their secret, is dropped, and what looks like a secret in the query. What is no path stays as it is.
 */
export const tidyPagePath = (text: string): string => {
  const [beforeHash = ""] = text.trim().split("#", 1);
  const [path = "", query] = beforeHash.split("?", 2);
  if (query === undefined) return path;
  const kept = [...new URLSearchParams(query)].filter(([name, value]) => !isSecret(name, value));
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
};

/** Path of a page of this site, without secrets. */
export const pagePathSchema = z
  .pipe(
    z.string().check(z.maxLength(4 * LONGEST_LINE), z.overwrite(tidyPagePath)),
    plainLineSchema({ least: 1, most: LONGEST_LINE }),
  )
  .check(z.refine(isSitePath));
