import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { findAnswerFault, type ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { stepAtDesk } from "./desk-steps.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import { findSuccessor, mayTakeOver, type Successor } from "./find-successor.ts";
import { accept, askBack, decline, handOn, isOverdue, refuseNow } from "./introduction-steps.ts";
import type { Notice } from "./notice.ts";
import { invalidBody } from "../read-body.ts";
import { createToken, hashOf } from "./secrets.ts";
import type { DeskEnquiry, IntroductionEnquiry, StoredEnquiry } from "./stored-enquiry.ts";

/** A changed enquiry and who is to be told. */
export type Change<Enquiry extends StoredEnquiry = StoredEnquiry> = {
  readonly enquiry: Enquiry;
  readonly notices: readonly Notice[];
};

/** What the sender is told, where there is an address to tell it to. */
const tellSender = ({ reference, kind, state, replyAddress, submission }: StoredEnquiry): readonly Notice[] =>
  replyAddress === null || submission === null
    ? []
    : [{ to: "sender", reference, kind, state, replyAddress, language: submission.language }];

/** What the receiver is told; `token` where the link is new. */
export const tellReceiver = (enquiry: StoredEnquiry, token?: string): readonly Notice[] => {
  const { reference, kind, state } = enquiry;
  const told = { reference, kind, state, ...(token === undefined ? {} : { token }) };
  if (enquiry.kind !== "introduction") return [{ ...told, to: "clearing-point" }];
  const { contact, rank } = enquiry.introduction.holder;
  return [{ ...told, to: "receiver", contact, rank }];
};

const handTo = async (
  enquiry: IntroductionEnquiry,
  event: "pass-on" | "lapse",
  successor: Successor,
  day: string,
): Promise<Change<IntroductionEnquiry>> => {
  const token = createToken();
  const handed = handOn(enquiry, event, day, { ...successor, tokenHash: await hashOf(token) });
  return { enquiry: handed, notices: [...tellReceiver(handed, token), ...tellSender(handed)] };
};

/** Who has an introduction next when its holder does not answer; `null` where nobody is left, or no time is running. */
export const findNext = async (
  { contacts }: EnquiryContext,
  { introduction: { holder, former } }: IntroductionEnquiry,
  { today }: Moment,
): Promise<Successor | null> => {
  const tried = former.map(({ contact }) => contact);
  return holder.dueOn === null ? null : findSuccessor(contacts, holder, tried, today);
};

/** Hands an introduction on whose time for an answer is over; `null` where it is not, or nobody is left. */
export const lapse = async (
  context: EnquiryContext,
  enquiry: IntroductionEnquiry,
  moment: Moment,
): Promise<Change<IntroductionEnquiry> | null> => {
  const day = dayOf(moment);
  const successor = isOverdue(enquiry, day) ? await findNext(context, enquiry, moment) : null;
  return successor === null ? null : handTo(enquiry, "lapse", successor, day);
};

/** The contact an introduction may be passed on to. */
const findTarget = async (
  { contacts }: EnquiryContext,
  { submission, introduction }: IntroductionEnquiry,
  id: ContactId,
): Promise<Successor> => {
  const refuse = (detail: string) => invalidBody([{ path: ["contact"], fault: "malformed", detail }]);
  if (id === introduction.holder.contact) throw refuse("is the contact that has it already");
  const target = await contacts.findContact(id);
  if (target === null) throw refuse("is no contact of the directory");
  if (!isStaffed(target.state)) throw refuse("is not staffed at present");
  const asked = submission?.kind === "introduction" ? await contacts.findContact(submission.contact) : null;
  if (asked !== null && !mayTakeOver(asked, target)) throw refuse("takes introductions only when asked for itself");
  return { contact: id, rank: target.side === "clearing-point" ? "coordinator" : "passed-to", isNamed: true };
};

const answerIntroduction = async (
  context: EnquiryContext,
  enquiry: IntroductionEnquiry,
  answer: ReceiverAnswer,
  day: string,
): Promise<Change> => {
  const told = (changed: IntroductionEnquiry) => ({ enquiry: changed, notices: tellSender(changed) });
  switch (answer.action) {
    case "accept":
      return told(accept(enquiry, day, answer.replyAddress ?? null, answer.message ?? null));
    case "decline":
      return told(decline(enquiry, day, answer.message ?? null));
    case "ask-back":
      return told(askBack(enquiry, day, answer.question));
    case "pass-on":
      return handTo(enquiry, "pass-on", await findTarget(context, enquiry, answer.contact), day);
    case "take-up":
    case "answer":
      throw refuseNow(enquiry);
  }
};

/** What an answer says to who has turned to the Clearing Point. */
const textOf = (answer: ReceiverAnswer): string | null => {
  if (answer.action === "answer") return answer.text;
  return answer.action === "accept" || answer.action === "decline" ? (answer.message ?? null) : null;
};

const answerFromDesk = (enquiry: DeskEnquiry, answer: ReceiverAnswer, day: string): Change => {
  const changed = stepAtDesk(enquiry, answer.action, day, textOf(answer));
  return { enquiry: changed, notices: tellSender(changed) };
};

/**
 * What the receiver's answer makes of an enquiry.
 *
 * @throws ProblemError `invalid-body`, `not-possible-now`
 */
export const applyReceiverAnswer = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  answer: ReceiverAnswer,
  moment: Moment,
): Promise<Change> => {
  const found = findAnswerFault(enquiry.kind, answer);
  if (found !== null) throw invalidBody([{ path: [found.field], fault: found.fault }]);
  return enquiry.kind === "introduction"
    ? answerIntroduction(context, enquiry, answer, dayOf(moment))
    : answerFromDesk(enquiry, answer, dayOf(moment));
};
