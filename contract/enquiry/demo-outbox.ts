import { z } from "zod/mini";
import { contactIdSchema } from "../contact/contact.ts";
import { linkTokenSchema } from "./enquiry.ts";
import { ENQUIRY_KINDS } from "./enquiry-kind.ts";
import { ENQUIRY_STATES } from "./enquiry-state.ts";
import { HOLDER_RANKS } from "../lists/holder-rank.ts";

/** Where the demo, which mails nothing, shows what would be mailed. No backend but the mock answers there. */
export const DEMO_OUTBOX_PATH = "/api/v1/demo-outbox";

/** `sentAt`: ISO 8601 instant; `contact`, `rank` and `token`: the receiver's, `replyAddress`: the sender's. */
export const demoMessageSchema = z.object({
  sentAt: z.iso.datetime(),
  to: z.enum(["receiver", "sender", "clearing-point"]),
  reference: z.string(),
  kind: z.enum(ENQUIRY_KINDS),
  state: z.enum(ENQUIRY_STATES),
  contact: z.optional(contactIdSchema),
  rank: z.optional(z.enum(HOLDER_RANKS)),
  replyAddress: z.optional(z.string()),
  token: z.optional(linkTokenSchema),
});

/** The oldest message first. */
export const demoOutboxSchema = z.object({ messages: z.array(demoMessageSchema) });
export type DemoOutbox = z.infer<typeof demoOutboxSchema>;
