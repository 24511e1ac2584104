import type { Contact } from "../../contract/contact/contact.ts";
import type { EnquiryStatus, ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { toEventWish } from "../../contract/enquiry/event-wish.ts";
import {
  deskActionsIn,
  introductionActionsIn,
  isOpen,
  type ReceiverAction,
  senderActionsIn,
} from "../../contract/enquiry/enquiry-state.ts";
import { isLastHandOver, MOST_HAND_OVERS } from "./find-successor.ts";
import {
  type DeskEnquiry,
  type Holder,
  type IntroductionEnquiry,
  type StoredEnquiry,
  type StoredSubmission,
  turnOf,
} from "./stored-enquiry.ts";

/** Until when the holder has time, and in which rank somebody follows then. */
const toDeadline = ({ clock }: IntroductionEnquiry, next: Holder | null) => ({
  ...(clock?.does === "lapse" ? { dueOn: clock.on } : {}),
  ...(next === null ? {} : { next: next.rank }),
});

/** Field by field rather than copied, so that a column added to a store stays inside until somebody decides. */
const toIntroductionStatus = (
  enquiry: IntroductionEnquiry,
  holderContact: Contact | null,
  next: Holder | null,
): NonNullable<EnquiryStatus["introduction"]> => {
  const { holder, exchanges, message, replyAddress } = enquiry.introduction;
  return {
    holder: {
      rank: holder.rank,
      ...(holderContact === null ? {} : { contact: holderContact.id, name: holderContact.organization.name }),
    },
    ...toDeadline(enquiry, next),
    exchanges: [...exchanges],
    ...(message === null ? {} : { message }),
    ...(enquiry.state === "accepted" && replyAddress !== null ? { replyAddress } : {}),
  };
};

/** What a correction asks besides other values, as long as it is known. */
export const wishOf = ({ submission }: StoredEnquiry): Pick<EnquiryStatus, "wish"> =>
  submission?.kind === "correction" && submission.wish !== undefined ? { wish: submission.wish } : {};

/** What has become of the entry that a correction is about, or a suggestion asks for. */
const toEntryOutcome = ({ kind, state, proposal, outcome }: StoredEnquiry): Pick<EnquiryStatus, "entry"> => {
  if (kind !== "correction" && kind !== "suggestion") return {};
  if (state === "accepted") return { entry: outcome ?? "unchanged" };
  return isOpen(state) && proposal?.proposedBy ? { entry: "waiting" } : {};
};

/**
 * What the sender sees. The one place where this is decided. `holderContact`: who has an introduction, as the public
 * sees that contact, so that no channel can slip in; `next`: who follows that one.
 */
export const toEnquiryStatus = (
  enquiry: StoredEnquiry,
  holderContact: Contact | null,
  next: Holder | null,
): EnquiryStatus => {
  const { reference, version, kind, state, receivedOn, changedOn } = enquiry;
  const actions = [...senderActionsIn(enquiry)];
  const status: EnquiryStatus = { reference, version, kind, state, receivedOn, changedOn, actions };
  if (enquiry.kind !== "introduction") {
    const { submission, answer } = enquiry;
    return {
      ...status,
      ...wishOf(enquiry),
      ...(submission?.kind === "expert-request" && { event: toEventWish(submission) }),
      ...(answer === null ? {} : { answer }),
      ...toEntryOutcome(enquiry),
    };
  }
  return state === "withdrawn"
    ? status
    : { ...status, introduction: toIntroductionStatus(enquiry, holderContact, next) };
};

type Request = NonNullable<ReceivedEnquiry["request"]>;

/** What each kind asks, without the consent and whatever else a store may keep of a submission. */
const toKindRequest = (sent: StoredSubmission): Omit<Request, "side" | "language"> => {
  switch (sent.kind) {
    case "question":
      return { about: sent.about, topic: sent.topic, text: sent.text };
    case "suggestion": {
      const { suggestedKind, entrySide, precision, name, land, topic, url, text } = sent;
      return { suggestedKind, entrySide, precision, name, land, topic, url, text };
    }
    case "correction":
      return { about: sent.about, wish: sent.wish, changes: sent.changes, text: sent.text };
    case "expert-request": {
      const { about, topic, text } = sent;
      return { about, topic, ...toEventWish(sent), text };
    }
    case "introduction": {
      const { contact, topic, preferredLanguage, times, text } = sent;
      return { contact, topic, preferredLanguage, times, text };
    }
    case "barrier":
      return { page: sent.page, text: sent.text };
  }
};

const toRequest = ({ submission }: StoredEnquiry): Pick<ReceivedEnquiry, "request"> => {
  if (submission === null) return {};
  const { side, language } = submission;
  return { request: { side, language, ...toKindRequest(submission) } };
};

/** What the holder can do; nobody passes on what has changed hands often enough. */
export const holderActionsIn = ({ state, introduction: { holder, former } }: IntroductionEnquiry): ReceiverAction[] => {
  const isEnd = former.length >= MOST_HAND_OVERS || (isLastHandOver(former) && holder.rank === "coordinator");
  return introductionActionsIn(state).filter((action) => action !== "pass-on" || !isEnd);
};

const viewIntroduction = (
  enquiry: IntroductionEnquiry,
  turn: number,
  next: Holder | null,
): Omit<ReceivedEnquiry, keyof ReturnType<typeof toHead>> => {
  const { holder, former, exchanges, message } = enquiry.introduction;
  if (turnOf(enquiry) !== turn) {
    const passedOnTo = former[turn]?.passedOnTo ?? null;
    return { isYours: false, actions: [], exchanges: [], ...(passedOnTo === null ? {} : { passedOnTo }) };
  }
  return {
    isYours: true,
    actions: holderActionsIn(enquiry),
    holder: holder.contact,
    ...toDeadline(enquiry, next),
    ...toRequest(enquiry),
    exchanges: [...exchanges],
    ...(message === null ? {} : { answer: message }),
    ...(enquiry.state === "accepted" && enquiry.replyAddress !== null ? { replyAddress: enquiry.replyAddress } : {}),
  };
};

/** The Clearing Point is who the sender has turned to: it may see where the answer is wanted. */
const viewDesk = (enquiry: DeskEnquiry): Omit<ReceivedEnquiry, keyof ReturnType<typeof toHead>> => ({
  isYours: true,
  actions: [...deskActionsIn(enquiry.kind, enquiry.state)],
  ...toRequest(enquiry),
  exchanges: [],
  ...(enquiry.answer === null ? {} : { answer: enquiry.answer }),
  ...(enquiry.replyAddress === null ? {} : { replyAddress: enquiry.replyAddress }),
});

const toHead = ({ reference, version, kind, state, receivedOn }: StoredEnquiry) => ({
  reference,
  version,
  kind,
  state,
  receivedOn,
});

/**
 * What the receiver sees. Of an introduction everything but addresses while it is theirs to answer, and no more than the
 * state, and whom they passed it on to, afterwards. `turn`: whose link it is; `next`: who follows who has it.
 */
export const toReceivedEnquiry = (enquiry: StoredEnquiry, turn: number, next: Holder | null): ReceivedEnquiry => ({
  ...toHead(enquiry),
  ...(enquiry.kind === "introduction" ? viewIntroduction(enquiry, turn, next) : viewDesk(enquiry)),
});
