import { expect, it } from "vitest";
import { clockFrom, introductionClock } from "../../backend/enquiry/introduction-steps.ts";
import type { StoredEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import {
  DESK_STATES,
  type DeskState,
  type EnquiryEvent,
  type EnquiryState,
  INTRODUCTION_STATES,
  type IntroductionState,
  stepDesk,
  stepIntroduction,
} from "../../contract/enquiry/enquiry-state.ts";
import { at, MONDAY, openService, type PromptService } from "./open-service.ts";
import { introduction, newKey, submissions } from "./sample-enquiry.ts";
import { contactId } from "./sample-contacts.ts";

const LATER = at("2026-08-03");

type Links = { readonly sender: string; readonly receiver: string };

/** What parties do, and that nobody does anything until the time is over, which is a `lapse` or lets it `expire`. */
type Doing = Exclude<EnquiryEvent, "expire">;
/** How each act is done. */
const acts: Record<Doing, (service: PromptService, links: Links, isIntroduction: boolean) => Promise<unknown>> = {
  "take-up": (service, { receiver }) => service.answer(receiver, { action: "take-up" }, MONDAY),
  answer: (service, { receiver }) => service.answer(receiver, { action: "answer", text: "Ja." }, MONDAY),
  accept: (service, { receiver }, isIntroduction) =>
    service.answer(
      receiver,
      { action: "accept", ...(isIntroduction && { replyAddress: "vorstand@verein.example" }) },
      MONDAY,
    ),
  decline: (service, { receiver }) => service.answer(receiver, { action: "decline", message: "Leider nicht." }, MONDAY),
  "ask-back": (service, { receiver }) =>
    service.answer(receiver, { action: "ask-back", question: "Wie viele sind Sie?" }, MONDAY),
  "pass-on": (service, { receiver }) =>
    service.answer(receiver, { action: "pass-on", contact: contactId("nwmos2") }, MONDAY),
  reply: (service, { sender }) => service.reply(sender, "Fünf.", MONDAY),
  withdraw: (service, { sender }) => service.withdraw(sender, MONDAY),
  lapse: (service) => service.handOnOverdue(LATER),
};
const EVENTS = Object.keys(acts) as Doing[];

/** Whatever way led there, with the clock that runs there; a question has been reminded of already. */
const inState = (enquiry: StoredEnquiry, state: EnquiryState): StoredEnquiry => {
  if (enquiry.kind !== "introduction") return { ...enquiry, state: state as DeskState };
  const reached = state as IntroductionState;
  const clock = introductionClock(reached, enquiry.introduction.holder.rank, "2026-06-15");
  return { ...enquiry, state: reached, clock: clock?.does === "remind" ? clockFrom("2026-06-29", "close") : clock };
};

/** What is stored of an enquiry that has come as far as `state`, and the links that lead to it. */
const bringTo = async (sent: EnquirySubmission, state: EnquiryState) => {
  const { service, outbox, kept } = openService();
  const { token } = await service.submit(sent, newKey(), MONDAY);
  const enquiries = kept().enquiries.map((enquiry) => inState(enquiry, state));
  return { snapshot: { ...kept(), enquiries }, links: { sender: token, receiver: outbox.lastToken() } };
};

/** The state after `event`, or that it was refused. */
const actIn = async (sent: EnquirySubmission, state: EnquiryState, event: Doing): Promise<string> => {
  const { snapshot, links } = await bringTo(sent, state);
  const { service, kept } = openService({ snapshot });
  try {
    await acts[event](service, links, sent.kind === "introduction");
  } catch (error) {
    if ((error as { readonly kind?: unknown }).kind !== "not-possible-now") throw error;
    return "refused";
  }
  return kept().enquiries[0]?.state ?? "gone";
};

it.each(INTRODUCTION_STATES)("an introduction that is %s is moved by each act where the table says", async (state) => {
  for (const event of EVENTS) {
    const wanted = stepIntroduction(state, event) ?? (event === "lapse" ? stepIntroduction(state, "expire") : null);
    const unmoved = event === "lapse" || (event === "withdraw" && state === "withdrawn") ? state : "refused";
    expect(`${event}: ${await actIn(introduction, state, event)}`).toBe(`${event}: ${wanted ?? unmoved}`);
  }
});

const toDesk = submissions.filter(({ kind }) => kind !== "introduction");

it.each(toDesk.flatMap((sent) => DESK_STATES.map((state) => ({ sent, kind: sent.kind, state }))))(
  "an enquiry of the kind $kind that is $state is moved by each act where the table says",
  async ({ sent, kind, state }) => {
    for (const event of EVENTS) {
      const wanted = stepDesk(kind, state, event);
      const unmoved = event === "lapse" || (event === "withdraw" && state === "withdrawn") ? state : "refused";
      expect(`${event}: ${await actIn(sent, state, event)}`).toBe(`${event}: ${wanted ?? unmoved}`);
    }
  },
);
