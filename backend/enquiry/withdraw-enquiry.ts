import { stepAtDesk } from "./desk-steps.ts";
import { step } from "./introduction-steps.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

/**
 * The enquiry after its sender has withdrawn it: without any text, and without either reply address.
 *
 * @throws ProblemError `not-possible-now`
 */
export const withdrawEnquiry = (enquiry: StoredEnquiry, day: string): StoredEnquiry => {
  const deleted = { submission: null, replyAddress: null, proposal: null };
  return enquiry.kind === "introduction"
    ? { ...step(enquiry, "withdraw", day, { exchanges: [], message: null, replyAddress: null }), ...deleted }
    : { ...stepAtDesk(enquiry, "withdraw", day, null), ...deleted };
};
