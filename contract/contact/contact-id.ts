import type { z } from "zod/mini";

/** Stable, opaque and short; the only thing that ever names a contact in a URL, a key or a reference. */
export type ContactId = string & z.core.$brand<"ContactId">;

export const CONTACT_ID_PATTERN = /^[a-z0-9]{4,16}$/;

export const isContactId = (value: unknown): value is ContactId =>
  typeof value === "string" && CONTACT_ID_PATTERN.test(value);
