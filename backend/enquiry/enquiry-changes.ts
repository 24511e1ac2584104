import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { findAnswerFault, type ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { stepAtDesk } from "./desk-steps.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import {
  findSuccessor,
  isLastHandOver,
  isOnAskedSide,
  isReceiver,
  mayRoleTakeOver,
  MOST_HAND_OVERS,
} from "./find-successor.ts";
import { accept, askBack, clockAfterReminder, decline, handOn, refuseNow, step } from "./introduction-steps.ts";
import type { Occasion, QueuedNotice } from "./notice.ts";
import type { Publication } from "../desk/publish-store.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidBody } from "../read-sent.ts";
import {
  type DeskEnquiry,
  type Holder,
  type IntroductionEnquiry,
  type StoredEnquiry,
  turnOf,
} from "./stored-enquiry.ts";

/** A changed enquiry and who is to be told, to be stored together. */
export type Change<Enquiry extends StoredEnquiry = StoredEnquiry> = {
  readonly enquiry: Enquiry;
  readonly notices: readonly QueuedNotice[];
  /** What becomes of an entry in the same step. */
  readonly publication?: Publication;
};

type Telling = { readonly hasLink?: boolean; readonly occasion?: Occasion };

/** What the sender is told, where there is an address to tell it to. */
export const tellSender = (
  { state, replyAddress }: StoredEnquiry,
  occasion: Occasion = "change",
): readonly QueuedNotice[] => (replyAddress === null ? [] : [{ to: "sender", state, occasion }]);

/** What the receiver is told; `hasLink` where they have none yet. */
export const tellReceiver = (
  enquiry: StoredEnquiry,
  { hasLink = false, occasion = "change" }: Telling = {},
): readonly QueuedNotice[] => {
  const told = { state: enquiry.state, occasion, hasLink };
  if (enquiry.kind !== "introduction") return [{ ...told, to: "clearing-point" }];
  const { contact, rank } = enquiry.introduction.holder;
  return [{ ...told, to: "receiver", contact, rank, turn: turnOf(enquiry) }];
};

const handTo = (
  enquiry: IntroductionEnquiry,
  event: "pass-on" | "lapse",
  holder: Holder,
  day: string,
): Change<IntroductionEnquiry> => {
  const handed = handOn(enquiry, event, day, holder);
  return { enquiry: handed, notices: [...tellReceiver(handed, { hasLink: true }), ...tellSender(handed)] };
};

/** Who has an introduction next when its holder does not answer; `null` where nobody is left, or no time is running. */
export const findNext = async (
  { contacts }: EnquiryContext,
  { introduction, clock }: IntroductionEnquiry,
  { today }: Moment,
): Promise<Holder | null> => (clock?.does === "lapse" ? findSuccessor(contacts, introduction, today) : null);

/**
 * What has become of an enquiry by itself, because its time is over; `null` where nothing has. Only what changes how it
 * stands: nobody who acts has to hear of a reminder.
 */
export const runOut = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  moment: Moment,
): Promise<Change | null> => {
  const day = dayOf(moment);
  const { clock } = enquiry;
  if (enquiry.kind !== "introduction" || clock === null || clock.on >= day) return null;
  if (clock.does === "close") {
    const closed = step(enquiry, "expire", day, {});
    return { enquiry: closed, notices: [...tellReceiver(closed), ...tellSender(closed)] };
  }
  const successor = await findNext(context, enquiry, moment);
  return successor === null ? null : handTo(enquiry, "lapse", successor, day);
};

/** All that is due, reminders as well; `null` where nothing is. */
export const doWhatIsDue = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  moment: Moment,
): Promise<Change | null> => {
  const { clock, version } = enquiry;
  const day = dayOf(moment);
  if (clock === null || clock.on >= day) return null;
  switch (clock.does) {
    case "lapse":
    case "close":
      return runOut(context, enquiry, moment);
    case "remind": {
      const reminded = { ...enquiry, version: version + 1, clock: clockAfterReminder(clock.on, day) };
      return { enquiry: reminded, notices: tellSender(reminded, "reminder") };
    }
    case "overdue": {
      const late = { ...enquiry, version: version + 1, clock: null };
      return { enquiry: late, notices: tellReceiver(late, { hasLink: true, occasion: "overdue" }) };
    }
  }
};

/** The contact an introduction may be passed on to. */
const findTarget = async (
  { contacts }: EnquiryContext,
  { introduction: { asked, holder, former } }: IntroductionEnquiry,
  id: ContactId,
): Promise<Holder> => {
  if (former.length >= MOST_HAND_OVERS) {
    throw new ProblemError("not-possible-now", { detail: `It has changed hands ${MOST_HAND_OVERS} times.` });
  }
  const refuse = (detail: string) => invalidBody([{ path: ["contact"], fault: "malformed", detail }]);
  if (id === holder.contact) throw refuse("is the contact that has it already");
  const target = await contacts.findContact(id);
  if (target === null) throw refuse("is no contact of the directory");
  if (!isStaffed(target.state)) throw refuse("is not staffed at present");
  if (!mayRoleTakeOver(asked, target)) throw refuse("takes introductions only when asked for itself");
  if (!isOnAskedSide(asked, target)) throw refuse("is of another side than the contact that was asked");
  if (!isReceiver(target)) throw refuse("takes no introductions, or has no mailbox one could be sent to");
  const isCoordinator = target.side === "clearing-point";
  if (isLastHandOver(former) && !isCoordinator) throw refuse("is one too many: only the coordinator is left");
  return { contact: id, rank: isCoordinator ? "coordinator" : "passed-to" };
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
