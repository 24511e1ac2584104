import { expect, it } from "vitest";
import { createEnquiryDesk, type EnquiryDesk } from "../../backend/enquiry/enquiry-desk.ts";
import { noEntries } from "./no-entries.ts";
import { createMemoryEnquiryStore, type EnquirySnapshot } from "../../backend/enquiry/memory-enquiry-store.ts";
import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import type { StoredEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import {
  DESK_STATES,
  type DeskState,
  type EnquiryEvent,
  type EnquiryState,
  INTRODUCTION_STATES,
  type IntroductionState,
  isWaitingForReceiver,
  stepDesk,
  stepIntroduction,
} from "../../contract/enquiry/enquiry-state.ts";
import { createOutbox, introduction, newKey, submissions } from "./sample-enquiry.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

const at = (day: string) => ({ now: new Date(`${day}T10:00:00Z`), today: new Date(`${day}T00:00:00Z`) });
const MONDAY = at("2026-06-15");
const LATER = at("2026-08-03");

const open = (snapshot: EnquirySnapshot) => {
  const outbox = createOutbox();
  let kept = snapshot;
  const desk = createEnquiryDesk({
    enquiries: createMemoryEnquiryStore(snapshot, (changed) => {
      kept = changed;
    }),
    contacts: createMemoryStore(sampleContacts),
    entries: noEntries,
    notify: outbox.notify,
    reportError: (error) => {
      throw error;
    },
  });
  return { desk, outbox, kept: () => kept };
};

type Links = { readonly sender: string; readonly receiver: string };

/** How each act is done; `lapse` happens by itself. */
const acts: Record<EnquiryEvent, (desk: EnquiryDesk, links: Links, isIntroduction: boolean) => Promise<unknown>> = {
  "take-up": (desk, { receiver }) => desk.answer(receiver, { action: "take-up" }, MONDAY),
  answer: (desk, { receiver }) => desk.answer(receiver, { action: "answer", text: "Ja." }, MONDAY),
  accept: (desk, { receiver }, isIntroduction) =>
    desk.answer(
      receiver,
      { action: "accept", ...(isIntroduction && { replyAddress: "vorstand@verein.example" }) },
      MONDAY,
    ),
  decline: (desk, { receiver }) => desk.answer(receiver, { action: "decline", message: "Leider nicht." }, MONDAY),
  "ask-back": (desk, { receiver }) =>
    desk.answer(receiver, { action: "ask-back", question: "Wie viele sind Sie?" }, MONDAY),
  "pass-on": (desk, { receiver }) => desk.answer(receiver, { action: "pass-on", contact: contactId("nwmos2") }, MONDAY),
  reply: (desk, { sender }) => desk.reply(sender, "Fünf.", MONDAY),
  withdraw: (desk, { sender }) => desk.withdraw(sender, MONDAY),
  lapse: (desk) => desk.handOnOverdue(LATER),
};
const EVENTS = Object.keys(acts) as EnquiryEvent[];

/** Whatever way led there; time is running only where somebody is waited for. */
const inState = (enquiry: StoredEnquiry, state: EnquiryState): StoredEnquiry => {
  if (enquiry.kind !== "introduction") return { ...enquiry, state: state as DeskState };
  const { introduction: kept } = enquiry;
  const { dueOn } = kept.holder;
  const reached = state as IntroductionState;
  const holder = { ...kept.holder, dueOn: isWaitingForReceiver(reached) ? dueOn : null };
  return { ...enquiry, state: reached, introduction: { ...kept, holder } };
};

/** What is stored of an enquiry that has come as far as `state`, and the links that lead to it. */
const bringTo = async (sent: EnquirySubmission, state: EnquiryState) => {
  const { desk, outbox, kept } = open({ enquiries: [], keys: [] });
  const { token } = await desk.submit(sent, newKey(), MONDAY);
  const enquiries = kept().enquiries.map((enquiry) => inState(enquiry, state));
  return { snapshot: { enquiries, keys: [] }, links: { sender: token, receiver: outbox.lastToken() } };
};

/** The state after `event`, or that it was refused. */
const actIn = async (sent: EnquirySubmission, state: EnquiryState, event: EnquiryEvent): Promise<string> => {
  const { snapshot, links } = await bringTo(sent, state);
  const { desk, kept } = open(snapshot);
  try {
    await acts[event](desk, links, sent.kind === "introduction");
  } catch (error) {
    if ((error as { readonly kind?: unknown }).kind !== "not-possible-now") throw error;
    return "refused";
  }
  return kept().enquiries[0]?.state ?? "gone";
};

it.each(INTRODUCTION_STATES)("an introduction that is %s is moved by each act where the table says", async (state) => {
  for (const event of EVENTS) {
    const wanted = stepIntroduction(state, event);
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
