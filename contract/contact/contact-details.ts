import { z } from "zod/mini";
import { contactIdSchema, contactSchema } from "./contact.ts";

/**
 * Several contacts with their channels, in the order asked for. `unknown`: the ids asked for that no contact has whom
 * the reader may see.
 */
export const contactDetailsSchema = z.object({
  contacts: z.array(contactSchema),
  unknown: z.array(contactIdSchema),
});
export type ContactDetails = z.infer<typeof contactDetailsSchema>;
