import type { EnquiryKind } from "./enquiry-kind.ts";

/** How far an enquiry to the Clearing Point is. */
export const DESK_STATES = ["received", "in-progress", "answered", "withdrawn"] as const;
export type DeskState = (typeof DESK_STATES)[number];

/**
 * How far an introduction is. `received`, `passed-on` and `no-answer` wait for a receiver: the one asked for, the one it
 * was passed on to, or the deputy or coordinator who follows somebody that did not answer. `asked-back` waits for the
 * sender.
 */
export const INTRODUCTION_STATES = [
  "received",
  "asked-back",
  "passed-on",
  "no-answer",
  "accepted",
  "declined",
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
  "withdrawn",
] as const satisfies readonly (DeskState | IntroductionState)[];
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** What the receiver of an introduction can do. */
export const RECEIVER_ACTIONS = ["accept", "decline", "ask-back", "pass-on"] as const;
export type ReceiverAction = (typeof RECEIVER_ACTIONS)[number];

/** What moves an introduction: the receiver, the sender (`reply`, `withdraw`), or the time for an answer running out. */
export type IntroductionEvent = ReceiverAction | "reply" | "withdraw" | "lapse";
/** What moves any other enquiry: the Clearing Point, or the sender (`withdraw`). */
export type DeskEvent = "take-up" | "answer" | "withdraw";

type Table<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>;

const waiting = {
  accept: "accepted",
  decline: "declined",
  "ask-back": "asked-back",
  "pass-on": "passed-on",
  lapse: "no-answer",
  withdraw: "withdrawn",
} as const;

const introductionSteps: Table<IntroductionState, IntroductionEvent> = {
  received: waiting,
  "passed-on": waiting,
  "no-answer": waiting,
  // Who has asked may decide without waiting; the clock stands still meanwhile.
  "asked-back": {
    accept: "accepted",
    decline: "declined",
    "pass-on": "passed-on",
    reply: "received",
    withdraw: "withdrawn",
  },
  accepted: { withdraw: "withdrawn" },
  declined: { withdraw: "withdrawn" },
  withdrawn: {},
};

const deskSteps: Table<DeskState, DeskEvent> = {
  received: { "take-up": "in-progress", answer: "answered", withdraw: "withdrawn" },
  "in-progress": { answer: "answered", withdraw: "withdrawn" },
  answered: { withdraw: "withdrawn" },
  withdrawn: {},
};

/** The state after `event`, or `null` where it cannot happen. */
export const stepIntroduction = (state: IntroductionState, event: IntroductionEvent): IntroductionState | null =>
  introductionSteps[state][event] ?? null;

/** The state after `event`, or `null` where it cannot happen. */
export const stepDesk = (state: DeskState, event: DeskEvent): DeskState | null => deskSteps[state][event] ?? null;

/** Whether the time for an answer is running in this state. */
export const isWaitingForReceiver = (state: IntroductionState): boolean => "lapse" in introductionSteps[state];

/** What the receiver can do in this state. */
export const actionsIn = (state: IntroductionState): readonly ReceiverAction[] =>
  RECEIVER_ACTIONS.filter((action) => stepIntroduction(state, action) !== null);

/** Every state an enquiry of this kind can have. */
export const statesOf = (kind: EnquiryKind): readonly EnquiryState[] =>
  kind === "introduction" ? INTRODUCTION_STATES : DESK_STATES;
