import { type EnquiryEvent, isWaitingForReceiver, stepIntroduction } from "../../contract/enquiry/enquiry-state.ts";
import { addWorkingDays } from "../../contract/enquiry/working-days.ts";
import { ProblemError } from "../problem-error.ts";
import type { Holder, IntroductionEnquiry, StoredEnquiry, StoredIntroduction } from "./stored-enquiry.ts";

/** Working days a receiver has for an answer. */
const ANSWER_WORKING_DAYS = 10;

/** The last day for an answer that is asked for on `day`; the coordinator's time does not run out. */
export const dueOnFor = (rank: Holder["rank"], day: string): string | null =>
  rank === "coordinator" ? null : addWorkingDays(day, ANSWER_WORKING_DAYS);

/** What cannot happen in the enquiry's state. */
export const refuseNow = ({ kind, state }: StoredEnquiry): ProblemError =>
  new ProblemError("not-possible-now", { detail: `The ${kind} is ${state}.` });

/**
 * The introduction after `event` on `day` (ISO 8601 date), with what the event changes in it.
 *
 * @throws ProblemError `not-possible-now`
 */
export const step = (
  enquiry: IntroductionEnquiry,
  event: EnquiryEvent,
  day: string,
  changes: Partial<StoredIntroduction>,
): IntroductionEnquiry => {
  const state = stepIntroduction(enquiry.state, event);
  if (state === null) throw refuseNow(enquiry);
  const introduction = { ...enquiry.introduction, ...changes };
  const { holder } = introduction;
  const dueOn = isWaitingForReceiver(state) ? dueOnFor(holder.rank, day) : null;
  return {
    ...enquiry,
    state,
    version: enquiry.version + 1,
    changedOn: day,
    introduction: { ...introduction, holder: { ...holder, dueOn } },
  };
};

/** `replyAddress`: the receiver's, for the sender to see. */
export const accept = (
  enquiry: IntroductionEnquiry,
  day: string,
  replyAddress: string | null,
  message: string | null,
): IntroductionEnquiry => step(enquiry, "accept", day, { replyAddress, message });

export const decline = (enquiry: IntroductionEnquiry, day: string, message: string | null): IntroductionEnquiry =>
  step(enquiry, "decline", day, { message });

export const askBack = (enquiry: IntroductionEnquiry, day: string, question: string): IntroductionEnquiry =>
  step(enquiry, "ask-back", day, { exchanges: [...enquiry.introduction.exchanges, { question }] });

/** The sender's reply to the last question; the receiver's time begins anew. */
export const reply = (enquiry: IntroductionEnquiry, day: string, text: string): IntroductionEnquiry => {
  const { exchanges } = enquiry.introduction;
  return step(enquiry, "reply", day, {
    exchanges: exchanges.map((exchange, i) => (i === exchanges.length - 1 ? { ...exchange, reply: text } : exchange)),
  });
};

/** To another holder, because the one before passes it on or let the time run out. */
export const handOn = (
  enquiry: IntroductionEnquiry,
  event: "pass-on" | "lapse",
  day: string,
  holder: Omit<Holder, "dueOn">,
): IntroductionEnquiry => {
  const { former, holder: before } = enquiry.introduction;
  return step(enquiry, event, day, {
    holder: { ...holder, dueOn: null },
    former: [
      ...former,
      {
        contact: before.contact,
        tokenHash: before.tokenHash,
        passedOnTo: event === "pass-on" ? holder.contact : null,
      },
    ],
  });
};

/** Whether the last day for an answer is over on `day` (ISO 8601 date). */
export const isOverdue = ({ introduction }: IntroductionEnquiry, day: string): boolean =>
  introduction.holder.dueOn !== null && introduction.holder.dueOn < day;
