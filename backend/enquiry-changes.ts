import type { ContactId } from "../contract/contact-id.ts";
import type { ReceiverAnswer } from "../contract/enquiry.ts";
import { type DeskEvent, stepDesk } from "../contract/enquiry-state.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import { findSuccessor, isStaffed, mayTakeOver, type Successor } from "./find-successor.ts";
import { accept, askBack, decline, handOn, isOverdue } from "./introduction-steps.ts";
import type { Notice } from "./notice.ts";
import { ProblemError } from "./problem-error.ts";
import { invalidBody } from "./read-body.ts";
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
export const tellReceiver = (
  { reference, kind, state, introduction }: IntroductionEnquiry,
  token?: string,
): readonly Notice[] => {
  const { contact, rank } = introduction.holder;
  return [{ to: "receiver", reference, kind, state, contact, rank, ...(token === undefined ? {} : { token }) }];
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

/** Hands an introduction on whose time for an answer is over; `null` where it is not, or nobody is left. */
export const lapse = async (
  { contacts }: EnquiryContext,
  enquiry: IntroductionEnquiry,
  moment: Moment,
): Promise<Change<IntroductionEnquiry> | null> => {
  const day = dayOf(moment);
  if (!isOverdue(enquiry, day)) return null;
  const { holder, former } = enquiry.introduction;
  const tried = former.map(({ contact }) => contact);
  const successor = await findSuccessor(contacts, holder, tried, moment.today);
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
  if (!isStaffed(target)) throw refuse("is not staffed at present");
  const asked = submission?.kind === "introduction" ? await contacts.findContact(submission.contact) : null;
  if (asked !== null && !mayTakeOver(asked, target)) throw refuse("takes introductions only when asked for itself");
  return { contact: id, rank: target.side === "clearing-point" ? "coordinator" : "passed-to", isNamed: true };
};

/** What the receiver's answer makes of an introduction. */
export const applyReceiverAnswer = async (
  context: EnquiryContext,
  enquiry: IntroductionEnquiry,
  answer: ReceiverAnswer,
  moment: Moment,
): Promise<Change<IntroductionEnquiry>> => {
  const day = dayOf(moment);
  const told = (changed: IntroductionEnquiry) => ({ enquiry: changed, notices: tellSender(changed) });
  switch (answer.action) {
    case "accept":
      return told(accept(enquiry, day, answer.replyAddress, answer.message ?? null));
    case "decline":
      return told(decline(enquiry, day, answer.message ?? null));
    case "ask-back":
      return told(askBack(enquiry, day, answer.question));
    case "pass-on":
      return handTo(enquiry, "pass-on", await findTarget(context, enquiry, answer.contact), day);
  }
};

/** What the Clearing Point does with an enquiry that is no introduction. `answer`: the text the sender is to read. */
export const applyDeskEvent = (
  enquiry: DeskEnquiry,
  event: Exclude<DeskEvent, "withdraw">,
  answer: string | null,
  day: string,
): Change<DeskEnquiry> => {
  const state = stepDesk(enquiry.state, event);
  if (state === null) throw new ProblemError("not-possible-now", { detail: `The enquiry is ${enquiry.state}.` });
  const changed = { ...enquiry, version: enquiry.version + 1, changedOn: day, state, answer: answer ?? enquiry.answer };
  return { enquiry: changed, notices: tellSender(changed) };
};
