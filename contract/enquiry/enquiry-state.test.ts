import { describe, expect, it } from "vitest";
import { ENQUIRY_KINDS } from "./enquiry-kind.ts";
import {
  DESK_STATES,
  type DeskState,
  deskActionsIn,
  ENQUIRY_STATES,
  type EnquiryEvent,
  INTRODUCTION_STATES,
  type IntroductionState,
  introductionActionsIn,
  senderActionsIn,
  isWaitingForReceiver,
  stepDesk,
  stepIntroduction,
} from "./enquiry-state.ts";

const introductionEvents: readonly EnquiryEvent[] = [
  "accept",
  "decline",
  "ask-back",
  "pass-on",
  "reply",
  "lapse",
  "expire",
  "withdraw",
];

/** Rows: the state before; columns: the events above; "-" cannot happen. */
const introductionTable: Record<IntroductionState, string> = {
  received: "accepted declined asked-back passed-on - no-answer - withdrawn",
  "passed-on": "accepted declined asked-back passed-on - no-answer - withdrawn",
  "no-answer": "accepted declined asked-back passed-on - no-answer - withdrawn",
  "asked-back": "accepted declined - passed-on received - closed withdrawn",
  accepted: "- - - - - - - withdrawn",
  declined: "- - - - - - - withdrawn",
  closed: "- - - - - - - withdrawn",
  withdrawn: "- - - - - - - -",
};

const deskEvents: readonly EnquiryEvent[] = ["take-up", "answer", "accept", "decline", "withdraw"];
const deskTable: Record<DeskState, string> = {
  received: "in-progress answered accepted declined withdrawn",
  "in-progress": "- answered accepted declined withdrawn",
  answered: "- - - - withdrawn",
  accepted: "- - - - withdrawn",
  declined: "- - - - withdrawn",
  withdrawn: "- - - - -",
};

describe("an introduction", () => {
  it.each(INTRODUCTION_STATES)("that is %s goes where the table says", (state) => {
    const after = introductionEvents.map((event) => stepIntroduction(state, event) ?? "-");
    expect(after.join(" ")).toBe(introductionTable[state]);
  });

  it("has its time running exactly where it waits for a receiver", () => {
    expect(INTRODUCTION_STATES.filter(isWaitingForReceiver)).toEqual(["received", "passed-on", "no-answer"]);
  });

  it("offers the receiver what can happen, and nothing at the end", () => {
    expect(introductionActionsIn("received")).toEqual(["accept", "decline", "ask-back", "pass-on"]);
    expect(introductionActionsIn("asked-back")).toEqual(["accept", "decline", "pass-on"]);
    expect(introductionActionsIn("accepted")).toEqual([]);
  });

  it("can be withdrawn until it is, and replied to where something was asked back", () => {
    const kind = "introduction";
    const offered = INTRODUCTION_STATES.map((state) => [state, senderActionsIn({ kind, state }).join(" ")]);
    expect(Object.fromEntries(offered)).toEqual({
      received: "withdraw",
      "asked-back": "reply withdraw",
      "passed-on": "withdraw",
      "no-answer": "withdraw",
      accepted: "withdraw",
      declined: "withdraw",
      closed: "withdraw",
      withdrawn: "",
    });
  });
});

describe("any other enquiry", () => {
  it.each(DESK_STATES)("that is %s and can be decided goes where the table says", (state) => {
    const after = deskEvents.map((event) => stepDesk("suggestion", state, event) ?? "-");
    expect(after.join(" ")).toBe(deskTable[state]);
  });

  it("is decided where it asks for something to be done, else only answered", () => {
    const decided = ENQUIRY_KINDS.filter((kind) => stepDesk(kind, "received", "accept") !== null);
    expect(decided).toEqual(["suggestion", "correction", "expert-request"]);
    expect(ENQUIRY_KINDS.filter((kind) => stepDesk(kind, "in-progress", "decline") !== null)).toEqual(decided);
  });

  it("offers the Clearing Point what can happen, and nothing at the end", () => {
    expect(deskActionsIn("question", "received")).toEqual(["take-up", "answer"]);
    expect(deskActionsIn("correction", "in-progress")).toEqual(["answer", "accept", "decline"]);
    expect(deskActionsIn("question", "answered")).toEqual([]);
  });

  it("can be withdrawn until it is", () => {
    const kind = "question";
    expect(DESK_STATES.filter((state) => senderActionsIn({ kind, state }).includes("withdraw"))).toEqual(
      DESK_STATES.filter((state) => state !== "withdrawn"),
    );
    expect(DESK_STATES.filter((state) => senderActionsIn({ kind, state }).includes("reply"))).toEqual([]);
  });
});

it("every state belongs to some kind of enquiry", () => {
  const all = new Set<string>([...INTRODUCTION_STATES, ...DESK_STATES]);
  expect([...all].toSorted()).toEqual(ENQUIRY_STATES.toSorted());
});
