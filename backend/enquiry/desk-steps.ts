import { type EnquiryEvent, isOpen, stepDesk } from "../../contract/enquiry/enquiry-state.ts";
import { refuseNow } from "./introduction-steps.ts";
import type { DeskEnquiry } from "./stored-enquiry.ts";

/**
 * The enquiry to the Clearing Point after `event` on `day` (ISO 8601 date). `answer`: what there is to be read now. Its
 * clock runs from the day it was received until somebody answers.
 *
 * @throws ProblemError `not-possible-now`
 */
export const stepAtDesk = (
  enquiry: DeskEnquiry,
  event: EnquiryEvent,
  day: string,
  answer: string | null,
): DeskEnquiry => {
  const state = stepDesk(enquiry.kind, enquiry.state, event);
  if (state === null) throw refuseNow(enquiry);
  const clock = isOpen(state) ? enquiry.clock : null;
  return { ...enquiry, version: enquiry.version + 1, changedOn: day, state, clock, answer };
};
