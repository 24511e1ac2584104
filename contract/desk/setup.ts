import { z } from "zod/mini";

/** What there is to be done until a new network works, in the order in which it is best done. */
export const SETUP_STEPS = [
  "coordinator",
  "second-coordinator",
  "mail-host",
  "name",
  "mailbox",
  "phone",
  "backup",
  "legal-texts",
  "first-contacts",
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/**
 * `lettersWaiting`: how many are kept because there is no mail host. `clearingPoint`: the entry of the Clearing Point, where its mailbox and telephone
 * number stand.
 */
export const setupSchema = z.object({
  steps: z.array(z.object({ step: z.enum(SETUP_STEPS), isDone: z.boolean() })),
  lettersWaiting: z.number(),
  clearingPoint: z.nullable(z.object({ id: z.string(), name: z.string() })),
});
export type Setup = z.infer<typeof setupSchema>;
