import { z } from "zod/mini";

const CONTACT_ID = /^[a-z0-9]{4,16}$/;

/** Stable, opaque and short; the only thing that ever names a contact in a URL, a key or a reference. */
export const contactIdSchema = z.string().check(z.regex(CONTACT_ID)).brand<"ContactId">();
export type ContactId = z.infer<typeof contactIdSchema>;

/** The same test as the schema's, for hot loops and URLs. */
export const isContactId = (value: unknown): value is ContactId => typeof value === "string" && CONTACT_ID.test(value);
