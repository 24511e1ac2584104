import { describe, expect, it } from "vitest";
import {
  actionsIn,
  DESK_STATES,
  type DeskEvent,
  ENQUIRY_STATES,
  INTRODUCTION_STATES,
  type IntroductionEvent,
  type IntroductionState,
  isWaitingForReceiver,
  statesOf,
  stepDesk,
  stepIntroduction,
} from "./enquiry-state.ts";

const introductionEvents = ["accept", "decline", "ask-back", "pass-on", "reply", "lapse", "withdraw"] as const;

/** Rows: the state before; columns: the events above; "-" cannot happen. */
const introductionTable: Record<IntroductionState, string> = {
  received: "accepted declined asked-back passed-on - no-answer withdrawn",
  "passed-on": "accepted declined asked-back passed-on - no-answer withdrawn",
  "no-answer": "accepted declined asked-back passed-on - no-answer withdrawn",
  "asked-back": "accepted declined - passed-on received - withdrawn",
  accepted: "- - - - - - withdrawn",
  declined: "- - - - - - withdrawn",
  withdrawn: "- - - - - - -",
};

const deskTable = {
  received: "in-progress answered withdrawn",
  "in-progress": "- answered withdrawn",
  answered: "- - withdrawn",
  withdrawn: "- - -",
} as const;
const deskEvents: readonly DeskEvent[] = ["take-up", "answer", "withdraw"];

describe("an introduction", () => {
  it.each(INTRODUCTION_STATES)("that is %s goes where the table says", (state) => {
    const events: readonly IntroductionEvent[] = introductionEvents;
    expect(events.map((event) => stepIntroduction(state, event) ?? "-").join(" ")).toBe(introductionTable[state]);
  });

  it("has its time running exactly where it waits for a receiver", () => {
    expect(INTRODUCTION_STATES.filter(isWaitingForReceiver)).toEqual(["received", "passed-on", "no-answer"]);
  });

  it("offers the receiver what can happen, and nothing at the end", () => {
    expect(actionsIn("received")).toEqual(["accept", "decline", "ask-back", "pass-on"]);
    expect(actionsIn("asked-back")).toEqual(["accept", "decline", "pass-on"]);
    expect(actionsIn("accepted")).toEqual([]);
  });
});

describe("any other enquiry", () => {
  it.each(DESK_STATES)("that is %s goes where the table says", (state) => {
    expect(deskEvents.map((event) => stepDesk(state, event) ?? "-").join(" ")).toBe(deskTable[state]);
  });
});

it("every state belongs to some kind of enquiry", () => {
  const all = new Set([...statesOf("introduction"), ...statesOf("question")]);
  expect([...all].toSorted()).toEqual(ENQUIRY_STATES.toSorted());
});
