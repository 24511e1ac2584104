import { z } from "zod/mini";
import { linkTokenSchema } from "./enquiry.ts";
import { REFERENCE_PATTERN } from "./enquiry-rules.ts";

export const referenceSchema = z.string().check(z.regex(REFERENCE_PATTERN));

/**
 * The answer to a submission. `token` opens the status. The backend keeps only its hash, and the
 * answer itself sealed with the sender's key, so that a repetition hears the same; the browser keeps it with the receipt.
 */
export const enquiryReceiptSchema = z.object({ reference: referenceSchema, token: linkTokenSchema });
export type EnquiryReceipt = z.infer<typeof enquiryReceiptSchema>;
