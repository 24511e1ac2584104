import { z } from "zod/mini";
import { contactRowSchema } from "./contact.ts";

/** One page of `GET /contacts`. `total` counts all pages, without the Clearing Point, which ends the last page. */
export const contactListSchema = z.object({
  total: z.int(),
  contacts: z.array(contactRowSchema),
});
export type ContactList = z.infer<typeof contactListSchema>;
