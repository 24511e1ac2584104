import {
  type EnquiryEvent,
  type IntroductionState,
  isWaitingForReceiver,
  stepIntroduction,
} from "../../contract/enquiry/enquiry-state.ts";
import { RETENTION } from "../../contract/retention.ts";
import { addWorkingDays } from "../../contract/enquiry/working-days.ts";
import { ProblemError } from "../problem-error.ts";
import type { Clock, Holder, IntroductionEnquiry, StoredEnquiry, StoredIntroduction } from "./stored-enquiry.ts";

/** Working days a receiver has for an answer, a sender for a reply until they are reminded, and again afterwards. */
const PATIENCE_WORKING_DAYS = RETENTION.introductionWorkingDays;

/** What happens when nothing happens from `day` (ISO 8601 date) on. */
export const clockFrom = (day: string, does: Clock["does"]): Clock => ({
  on: addWorkingDays(day, PATIENCE_WORKING_DAYS),
  does,
});

/**
 * The clock of a question whose sender is reminded on `day`, because nothing came until `on`: it ends as long after `on`
 * as that is after the question, and leaves who is reminded late the same time.
 */
export const clockAfterReminder = (on: string, day: string): Clock => {
  const [planned, late] = [addWorkingDays(on, PATIENCE_WORKING_DAYS), addWorkingDays(day, PATIENCE_WORKING_DAYS - 1)];
  return { on: planned < late ? late : planned, does: "close" };
};

/** The clock of an introduction that has come to `state` on `day`; nobody follows the coordinator. */
export const introductionClock = (state: IntroductionState, rank: Holder["rank"], day: string): Clock | null => {
  if (isWaitingForReceiver(state)) return clockFrom(day, rank === "coordinator" ? "overdue" : "lapse");
  return state === "asked-back" ? clockFrom(day, "remind") : null;
};

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
  return {
    ...enquiry,
    state,
    version: enquiry.version + 1,
    changedOn: day,
    clock: introductionClock(state, introduction.holder.rank, day),
    introduction,
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
  holder: Holder,
): IntroductionEnquiry => {
  const { former, holder: before } = enquiry.introduction;
  const passedOnTo = event === "pass-on" ? holder.contact : null;
  return step(enquiry, event, day, { holder, former: [...former, { contact: before.contact, passedOnTo }] });
};
