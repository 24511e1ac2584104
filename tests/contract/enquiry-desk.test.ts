import { describe, expect, it, vi } from "vitest";
import { createEnquiryDesk } from "../../backend/enquiry/enquiry-desk.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import { noEntries } from "./no-entries.ts";
import { createMemoryEnquiryStore, type EnquirySnapshot } from "../../backend/enquiry/memory-enquiry-store.ts";
import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import { enquirySubmissionSchema } from "../../contract/enquiry/enquiry.ts";
import { SUGGESTIBLE_SUBJECTS } from "../../contract/enquiry/enquiry-kind.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { createOutbox, introduction, newKey, question } from "./sample-enquiry.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

const at = (day: string) => ({ now: new Date(`${day}T10:00:00Z`), today: new Date(`${day}T00:00:00Z`) });
const MONDAY = at("2026-06-15");

/** A desk over a store whose whole content can be looked at. */
const open = (contacts: readonly StoredContact[] = sampleContacts, wrap = (store: EnquiryStore) => store) => {
  let snapshot: EnquirySnapshot = { enquiries: [], keys: [] };
  const store = createMemoryEnquiryStore(snapshot, (kept) => {
    snapshot = kept;
  });
  const outbox = createOutbox();
  const desk = createEnquiryDesk({
    enquiries: wrap(store),
    contacts: createMemoryStore(contacts),
    entries: noEntries,
    notify: outbox.notify,
    reportError: (error) => {
      throw error;
    },
  });
  return { desk, outbox, kept: () => snapshot, keptText: () => JSON.stringify(snapshot) };
};

const withDeputy = (audience: "public" | "own-side"): readonly StoredContact[] =>
  sampleContacts.map((contact) =>
    contact.id === "nwmos1"
      ? { ...contact, deputy: { value: contactId("nwmos2"), audience, basis: { kind: "public-task" } } }
      : contact,
  );

describe("what was typed", () => {
  const { elapsedMs, website, ...common } = { ...question, text: "Ein Beispiel, das andere brauchen können." };
  const form = { elapsedMs, website };

  it.each(SUGGESTIBLE_SUBJECTS)("is stored of the suggestion of a %s", async (subject) => {
    const { desk, kept } = open();
    const { replyAddress, ...rest } = common;
    const suggestion = {
      ...rest,
      kind: "suggestion",
      subject,
      ...(subject === "contact" && { entrySide: "security-authority", precision: "district" }),
      name: "Runder Tisch Gera",
      land: "DE-TH",
      url: "https://www.gera.example",
    } as const;
    await desk.submit(enquirySubmissionSchema.parse({ ...suggestion, ...form, replyAddress }), newKey(), MONDAY);
    expect(kept().enquiries).toMatchObject([{ submission: suggestion, replyAddress }]);
  });

  it("is stored of a request for an expert", async () => {
    const { desk, kept } = open();
    const { replyAddress, ...rest } = common;
    const request = {
      ...rest,
      kind: "expert-request",
      format: "talk",
      eventLanguage: "tr",
      land: "DE-TH",
      times: "im März",
    } as const;
    await desk.submit(enquirySubmissionSchema.parse({ ...request, ...form, replyAddress }), newKey(), MONDAY);
    expect(kept().enquiries).toMatchObject([{ submission: request, replyAddress }]);
  });
});

describe("submitting once", () => {
  it("stores exactly one enquiry for each of 200 submissions of which half lose their answer", async () => {
    const { desk, kept } = open();
    const receipts: string[] = [];
    for (let nth = 0; nth < 200; nth += 1) {
      const key = newKey();
      const send = () => desk.submit({ ...question, text: `Anliegen Nummer ${nth}` }, key, MONDAY);
      const { reference } = await send();
      // Every second answer is lost on its way, and the sender tries again.
      receipts.push(nth % 2 === 0 ? reference : (await send()).reference);
    }
    expect(kept().enquiries.map(({ reference }) => reference)).toEqual(receipts);
    expect(new Set(receipts).size).toBe(200);
  });

  it("answers one of many at once, and tells the others to wait", async () => {
    const { desk, kept } = open();
    const key = newKey();
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => desk.submit(question, key, MONDAY)));
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(19);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({
        kind: "idempotency-key-in-progress",
        details: { headers: { "Retry-After": "1" } },
      });
    }
    expect(kept().enquiries).toHaveLength(1);
  });

  it("is possible with the same key after the store has failed", async () => {
    let isBroken = true;
    const { desk, kept } = open(sampleContacts, (store) => ({
      ...store,
      add: async (...added) => {
        if (isBroken) throw new Error("disk full");
        return store.add(...added);
      },
    }));
    const key = newKey();
    await expect(desk.submit(question, key, MONDAY)).rejects.toThrow("disk full");
    isBroken = false;
    await desk.submit(question, key, MONDAY);
    expect(kept().enquiries).toHaveLength(1);
  });

  it("chooses another reference where one is taken", async () => {
    const add = vi.fn<EnquiryStore["add"]>();
    const { desk } = open(sampleContacts, (store) => ({
      ...store,
      add: add.mockResolvedValueOnce(false).mockImplementation(store.add),
    }));
    const { reference } = await desk.submit(question, newKey(), MONDAY);
    expect(add.mock.calls[0]?.[0].reference).not.toBe(reference);
    expect(add.mock.calls[1]?.[0].reference).toBe(reference);
  });

  it("forgets a key after a day", async () => {
    const { desk, kept } = open();
    const key = newKey();
    await desk.submit(question, key, MONDAY);
    await desk.submit(question, newKey(), at("2026-06-17"));
    expect(kept().keys).toHaveLength(1);
  });
});

describe("what the store holds", () => {
  it("opens no link and repeats no answer: secrets and keys are not in it", async () => {
    const { desk, outbox, keptText } = open();
    const key = newKey();
    const { token } = await desk.submit(introduction, key, MONDAY);
    for (const secret of [token, outbox.lastToken(), key]) expect(keptText()).not.toContain(secret);
  });

  it("names the text the sender has consented to, and none of the signs of a program", async () => {
    const { desk, kept, keptText } = open();
    await desk.submit({ ...question, website: "" }, newKey(), MONDAY);
    expect(kept().enquiries[0]?.consentVersion).toBe("2026-11");
    expect(keptText()).not.toMatch(/elapsedMs|website/);
  });

  it.each([question, introduction])("has neither address nor text after the withdrawal of a $kind", async (sent) => {
    const { desk, keptText } = open();
    const { token } = await desk.submit(sent, newKey(), MONDAY);
    expect(keptText()).toContain(sent.replyAddress);
    await desk.withdraw(token, MONDAY);
    expect(keptText()).not.toContain(sent.replyAddress);
    expect(keptText()).not.toContain(sent.text);
  });
});

describe("the time for an answer", () => {
  it("leads to the deputy, then to the coordinator, each with ten working days", async () => {
    const { desk, outbox } = open(withDeputy("public"));
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    expect((await desk.readStatus(token, MONDAY)).introduction?.next).toBe("deputy");
    expect((await desk.readReceived(outbox.lastToken(), MONDAY)).next).toBe("deputy");
    expect(await desk.handOnOverdue(at("2026-06-29"))).toBe(0);
    expect(await desk.handOnOverdue(at("2026-06-30"))).toBe(1);
    expect(await desk.handOnOverdue(at("2026-06-30"))).toBe(0);
    expect((await desk.readStatus(token, at("2026-06-30"))).introduction).toMatchObject({
      holder: { rank: "deputy", contact: "nwmos2" },
      dueOn: "2026-07-14",
      next: "coordinator",
    });
    expect(await desk.handOnOverdue(at("2026-07-15"))).toBe(1);
    expect(outbox.notices.filter(({ to }) => to === "receiver")).toMatchObject([
      { rank: "addressee", contact: "nwmos1", state: "received" },
      { rank: "deputy", contact: "nwmos2", state: "no-answer" },
      { rank: "coordinator", contact: "clear1", state: "no-answer" },
    ]);
  });

  it("does not name a deputy that is no public one before acceptance", async () => {
    const { desk, outbox } = open(withDeputy("own-side"));
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    expect((await desk.readStatus(token, MONDAY)).introduction).not.toHaveProperty("next");
    expect((await desk.readReceived(outbox.lastToken(), MONDAY)).next).toBe("deputy");
    const later = at("2026-06-30");
    expect((await desk.readStatus(token, later)).introduction?.holder).toEqual({ rank: "deputy" });
    await desk.answer(outbox.lastToken(), { action: "accept", replyAddress: "030 23125001" }, later);
    expect((await desk.readStatus(token, later)).introduction?.holder).toMatchObject({ contact: "nwmos2" });
  });

  it("hands on once, however many look at the same time", async () => {
    const { desk, outbox } = open();
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    await Promise.all(Array.from({ length: 8 }, () => desk.readStatus(token, at("2026-06-30"))));
    expect(outbox.notices.filter(({ to, state }) => to === "receiver" && state === "no-answer")).toHaveLength(1);
  });
});

it("either the answer or the withdrawal comes first when both come at once, and the address goes with the withdrawal", async () => {
  const { desk, outbox, keptText } = open();
  const { token } = await desk.submit(introduction, newKey(), MONDAY);
  const answer = desk.answer(outbox.lastToken(), { action: "accept", replyAddress: "a@verein.example" }, MONDAY);
  await Promise.allSettled([answer, desk.withdraw(token, MONDAY)]);
  expect((await desk.readStatus(token, MONDAY)).state).toBe("withdrawn");
  expect(keptText()).not.toMatch(/@(?:verein|polizei)\.example/);
});

it("a notice that fails is reported, and the enquiry stays", async () => {
  const reportError = vi.fn<(error: unknown) => void>();
  const desk = createEnquiryDesk({
    enquiries: createMemoryEnquiryStore(),
    contacts: createMemoryStore(sampleContacts),
    entries: noEntries,
    notify: () => Promise.reject(new Error("no mail host")),
    reportError,
  });
  const { token } = await desk.submit(question, newKey(), MONDAY);
  expect(reportError).toHaveBeenCalledOnce();
  expect((await desk.readStatus(token, MONDAY)).state).toBe("received");
});
