import type { EnquiryKind } from "./enquiry-kind.ts";

/** How far an enquiry to the Clearing Point is. Only what can be decided is `accepted` or `declined`. */
export const DESK_STATES = ["received", "in-progress", "answered", "accepted", "declined", "withdrawn"] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** What asks for more than an answer: the Clearing Point says yes or no. */
const decidedKinds: ReadonlySet<EnquiryKind> = new Set(["suggestion", "correction", "expert-request"]);

/**
 * How far an introduction is. `received`, `passed-on` and `no-answer` wait for a receiver: the one asked for, the one it
 * was passed on to, or the deputy or coordinator who follows somebody that did not answer. `asked-back` waits for the
 * sender, and is `closed` when nothing comes.
 */
export const INTRODUCTION_STATES = [
  "received",
  "asked-back",
  "passed-on",
  "no-answer",
  "accepted",
  "declined",
  "closed",
  "withdrawn",
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

export const ENQUIRY_STATES = [
  "received",
  "in-progress",
  "answered",
  "asked-back",
  "passed-on",
  "no-answer",
  "accepted",
  "declined",
  "closed",
  "withdrawn",
] as const satisfies readonly (DeskState | IntroductionState)[];
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** What who has the receiver's link can do: the receiver of an introduction, or the Clearing Point. */
export const RECEIVER_ACTIONS = ["take-up", "answer", "accept", "decline", "ask-back", "pass-on"] as const;
export type ReceiverAction = (typeof RECEIVER_ACTIONS)[number];

/** What who has the status link can do: reply to a question of the receiver, or take the enquiry back. */
export const SENDER_ACTIONS = ["reply", "withdraw"] as const;
export type SenderAction = (typeof SENDER_ACTIONS)[number];

/** What moves an enquiry: its receiver, its sender, or the time for an answer or a reply running out. */
export type EnquiryEvent = ReceiverAction | SenderAction | "lapse" | "expire";

/** For each state the events that can happen, and where they lead. */
type Steps<State extends string> = Record<State, Partial<Record<EnquiryEvent, State>>>;

const waiting = {
  accept: "accepted",
  decline: "declined",
  "ask-back": "asked-back",
  "pass-on": "passed-on",
  lapse: "no-answer",
  withdraw: "withdrawn",
} as const;

const introductionSteps: Steps<IntroductionState> = {
  received: waiting,
  "passed-on": waiting,
  "no-answer": waiting,
  // Who has asked may decide without waiting; their own clock stands still meanwhile.
  "asked-back": {
    accept: "accepted",
    decline: "declined",
    "pass-on": "passed-on",
    reply: "received",
    expire: "closed",
    withdraw: "withdrawn",
  },
  accepted: { withdraw: "withdrawn" },
  declined: { withdraw: "withdrawn" },
  closed: { withdraw: "withdrawn" },
  withdrawn: {},
};

const untilAnswered = { answer: "answered", accept: "accepted", decline: "declined", withdraw: "withdrawn" } as const;

const deskSteps: Steps<DeskState> = {
  received: { "take-up": "in-progress", ...untilAnswered },
  "in-progress": untilAnswered,
  answered: { withdraw: "withdrawn" },
  accepted: { withdraw: "withdrawn" },
  declined: { withdraw: "withdrawn" },
  withdrawn: {},
};

/** The state of an introduction after `event`, or `null` where it cannot happen. */
export const stepIntroduction = (state: IntroductionState, event: EnquiryEvent): IntroductionState | null =>
  introductionSteps[state][event] ?? null;

/** The state of an enquiry to the Clearing Point after `event`, or `null` where it cannot happen. */
export const stepDesk = (kind: EnquiryKind, state: DeskState, event: EnquiryEvent): DeskState | null => {
  const isDecision = event === "accept" || event === "decline";
  return isDecision && !decidedKinds.has(kind) ? null : (deskSteps[state][event] ?? null);
};

/** Whether the time for an answer is running in this state. */
export const isWaitingForReceiver = (state: IntroductionState): boolean => "lapse" in introductionSteps[state];

/** What the receiver of an introduction can do in this state. */
export const introductionActionsIn = (state: IntroductionState): readonly ReceiverAction[] =>
  RECEIVER_ACTIONS.filter((action) => stepIntroduction(state, action) !== null);

const openStates: ReadonlySet<EnquiryState> = new Set([
  "received",
  "in-progress",
  "asked-back",
  "passed-on",
  "no-answer",
]);

/** Whether somebody still has something to do: an enquiry is never deleted before. */
export const isOpen = (state: EnquiryState): boolean => openStates.has(state);

/** An enquiry as far as its table goes. */
type Stated =
  | { readonly kind: "introduction"; readonly state: IntroductionState }
  | { readonly kind: Exclude<EnquiryKind, "introduction">; readonly state: DeskState };

/** What the sender of an enquiry can do. */
export const senderActionsIn = (enquiry: Stated): readonly SenderAction[] =>
  SENDER_ACTIONS.filter((action) =>
    enquiry.kind === "introduction"
      ? stepIntroduction(enquiry.state, action) !== null
      : stepDesk(enquiry.kind, enquiry.state, action) !== null,
  );

/** What the Clearing Point can do with an enquiry of this kind in this state. */
export const deskActionsIn = (kind: EnquiryKind, state: DeskState): readonly ReceiverAction[] =>
  RECEIVER_ACTIONS.filter((action) => stepDesk(kind, state, action) !== null);
