import { describe, expect, it, vi } from "vitest";
import { type ContactStore, createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { MOST_HAND_OVERS } from "../../backend/enquiry/find-successor.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { at, MONDAY, openService } from "./open-service.ts";
import { contactId, publicTask, sampleContacts } from "./sample-contacts.ts";
import { introduction, newKey, question } from "./sample-enquiry.ts";

const mailbox = (address: string) => ({ value: address, audience: "coordinators", basis: publicTask }) as const;
/** The sample, with `changes` to the contacts of these ids. */
const withChanges = (changes: Readonly<Record<string, Partial<StoredContact>>>): ContactStore =>
  createMemoryStore(sampleContacts.map((contact) => ({ ...contact, ...changes[contact.id] })));

describe("a question to the sender", () => {
  it("is called to mind after ten working days, and closed after twenty", async () => {
    const { service, outbox } = openService();
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    await service.answer(outbox.lastToken(), { action: "ask-back", question: "Worum geht es genau?" }, MONDAY);
    const told = () =>
      outbox.notices.filter(({ to }) => to === "sender").map(({ occasion, state }) => [occasion, state]);
    expect(await service.handOnOverdue(at("2026-06-29"))).toBe(0);
    expect(await service.handOnOverdue(at("2026-06-30"))).toBe(1);
    expect(told()).toEqual([
      ["change", "asked-back"],
      ["reminder", "asked-back"],
    ]);
    expect(await service.handOnOverdue(at("2026-07-13"))).toBe(0);
    expect((await service.readStatus(token, at("2026-07-13"))).actions).toEqual(["reply", "withdraw"]);
    expect((await service.readStatus(token, at("2026-07-14"))).state).toBe("closed");
    expect(await service.handOnOverdue(at("2026-07-14"))).toBe(1);
    expect(told().at(-1)).toEqual(["change", "closed"]);
    expect(outbox.notices.at(-1)).toBeDefined();
    expect((await service.readReceived(outbox.lastToken(), at("2026-07-14"))).actions).toEqual([]);
  });

  it("leaves as much time as promised to who is reminded late", async () => {
    const { service, outbox } = openService();
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    await service.answer(outbox.lastToken(), { action: "ask-back", question: "Worum geht es genau?" }, MONDAY);
    expect(await service.handOnOverdue(at("2026-08-03"))).toBe(1);
    expect((await service.readStatus(token, at("2026-08-14"))).state).toBe("asked-back");
    expect((await service.readStatus(token, at("2026-08-15"))).state).toBe("closed");
  });
});

describe("what lies with the Clearing Point", () => {
  it.each([question, { ...introduction, contact: contactId("clear1") }])(
    "is called to mind after ten working days with a link, once, and kept: a $kind",
    async (sent) => {
      const { bare, service, outbox, kept } = openService();
      const { token } = await service.submit(sent, newKey(), MONDAY);
      const first = outbox.lastToken();
      expect(await service.handOnOverdue(at("2026-06-29"))).toBe(0);
      expect(await service.handOnOverdue(at("2026-06-30"))).toBe(1);
      expect(await service.handOnOverdue(at("2026-07-30"))).toBe(0);
      expect(outbox.notices.map(({ occasion }) => occasion)).toEqual(["change", "overdue"]);
      for (const link of [first, outbox.lastToken()]) {
        expect((await service.readReceived(link, at("2026-07-30"))).isYours).toBe(true);
      }
      expect(await bare.purge(at("2028-01-01"))).toBe(0);
      expect((await service.readStatus(token, at("2028-01-01"))).state).toBe("received");
      expect(kept().enquiries).toHaveLength(1);
    },
  );
});

describe("what is closed", () => {
  it("is deleted after thirty days, with its links, notices and the answer of its key", async () => {
    const { bare, service, outbox, keptText, kept } = openService();
    const key = newKey();
    const { token } = await service.submit(question, key, MONDAY);
    await service.answer(outbox.lastToken(), { action: "answer", text: "Ja." }, MONDAY);
    expect(await bare.purge(at("2026-07-15"))).toBe(0);
    expect(await bare.purge(at("2026-07-16"))).toBe(1);
    await expect(service.readStatus(token, MONDAY)).rejects.toMatchObject({ kind: "link-not-found" });
    expect(kept()).toMatchObject({ enquiries: [], links: [], outbox: [], keys: [] });
    expect(keptText()).not.toContain(question.text);
  });

  it("keeps what was sent for seven days, unless it was withdrawn", async () => {
    const { bare, service, kept } = openService();
    const { token } = await service.submit(question, newKey(), MONDAY);
    await bare.purge(at("2026-06-22"));
    expect(kept().outbox).toHaveLength(1);
    await bare.purge(at("2026-06-23"));
    expect(kept().outbox).toEqual([]);
    await service.submit(question, newKey(), MONDAY);
    await service.withdraw(token, MONDAY);
    expect(kept().outbox.map(({ notice }) => notice.state)).toEqual(["received", "withdrawn"]);
  });
});

describe("an introduction changes hands", () => {
  const passOn = (id: string) => ({ action: "pass-on", contact: contactId(id) }) as const;

  it("only to the side that was asked, or to the coordinator", async () => {
    const { service, outbox } = openService();
    await service.submit(introduction, newKey(), MONDAY);
    await expect(service.answer(outbox.lastToken(), passOn("nwkmi1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("another side") })] },
    });
    expect(await service.answer(outbox.lastToken(), passOn("clear1"), MONDAY)).toMatchObject({ state: "passed-on" });
  });

  it("not to whom nothing can be sent, and is not left there by who asks for it", async () => {
    const { service, outbox } = openService({ contacts: withChanges({ bymos1: { state: "active" } }) });
    await service.submit({ ...introduction, contact: contactId("bymos1") }, newKey(), MONDAY);
    expect(outbox.notices).toMatchObject([{ to: "receiver", contact: "clear1", rank: "coordinator" }]);
    await service.submit(introduction, newKey(), MONDAY);
    await expect(service.answer(outbox.lastToken(), passOn("bymos1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("no mailbox") })] },
    });
  });

  it("not to whom takes none, mailbox or not, and the Clearing Point has what was asked for there", async () => {
    const { service, outbox } = openService({ contacts: withChanges({ nwmos2: { takesIntroductions: false } }) });
    await service.submit({ ...introduction, contact: contactId("nwmos2") }, newKey(), MONDAY);
    expect(outbox.notices).toMatchObject([{ to: "receiver", contact: "clear1", rank: "coordinator" }]);
    await service.submit(introduction, newKey(), MONDAY);
    await expect(service.answer(outbox.lastToken(), passOn("nwmos2"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("takes no introductions") })] },
    });
  });

  it("never to state security, also when the contact that was asked has gone since", async () => {
    const { service, outbox, kept } = openService();
    await service.submit({ ...introduction, contact: contactId("nwkmi1") }, newKey(), MONDAY);
    const contacts = createMemoryStore(
      sampleContacts
        .filter(({ id }) => id !== "nwkmi1")
        .map((contact) => (contact.id === "bysta1" ? { ...contact, email: mailbox("s@polizei.example") } : contact)),
    );
    const later = openService({ snapshot: kept(), contacts });
    await expect(later.service.answer(outbox.lastToken(), passOn("bysta1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("only when asked") })] },
    });
  });

  it("to no deputy without a mailbox", async () => {
    const deputy = { value: contactId("bymos1"), audience: "public", basis: publicTask } as const;
    const { service, outbox } = openService({ contacts: withChanges({ nwmos1: { deputy } }) });
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    expect((await service.readStatus(token, MONDAY)).introduction?.next).toBe("coordinator");
    const later = openService({
      contacts: withChanges({ nwmos1: { deputy }, bymos1: { email: mailbox("a@b.example") } }),
    });
    const receipt = await later.service.submit(introduction, newKey(), MONDAY);
    expect((await later.service.readStatus(receipt.token, MONDAY)).introduction?.next).toBe("deputy");
    expect(outbox.notices).toHaveLength(1);
  });

  it("five times at most, the last time to the coordinator", async () => {
    const { service, outbox, kept } = openService();
    await service.submit(introduction, newKey(), MONDAY);
    const turns = ["nwmos2", "nwmos1", "nwmos2", "nwmos1"];
    for (const id of turns) await service.answer(outbox.lastToken(), passOn(id), MONDAY);
    await expect(service.answer(outbox.lastToken(), passOn("nwmos2"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("only the coordinator") })] },
    });
    expect(await service.handOnOverdue(at("2026-06-30"))).toBe(1);
    const view = await service.readReceived(outbox.lastToken(), at("2026-06-30"));
    expect(view.actions).toEqual(["accept", "decline", "ask-back"]);
    await expect(service.answer(outbox.lastToken(), passOn("nwmos2"), at("2026-06-30"))).rejects.toMatchObject({
      kind: "not-possible-now",
    });
    expect(kept().enquiries).toMatchObject([{ introduction: { former: { length: MOST_HAND_OVERS } } }]);
  });
});

it("one contact that cannot be read stops no other introduction", async () => {
  const reportError = vi.fn<(error: unknown) => void>();
  const store = createMemoryStore(sampleContacts);
  const { service, kept } = openService();
  await service.submit(introduction, newKey(), MONDAY);
  await service.submit({ ...introduction, contact: contactId("nwmos2") }, newKey(), MONDAY);
  const contacts: ContactStore = {
    ...store,
    findContact: async (id) => (id === "nwmos1" ? Promise.reject(new Error("unreadable")) : store.findContact(id)),
  };
  const later = openService({ snapshot: kept(), contacts, reportError });
  expect(await later.service.handOnOverdue(at("2026-06-30"))).toBe(1);
  expect(reportError).toHaveBeenCalledOnce();
});

it("nobody's status loads all contacts", async () => {
  const store = createMemoryStore(sampleContacts);
  const readAll = vi.fn<ContactStore["readAll"]>(store.readAll);
  const { service, outbox } = openService({ contacts: { ...store, readAll } });
  const { token } = await service.submit(introduction, newKey(), MONDAY);
  await service.readStatus(token, MONDAY);
  await service.readReceived(outbox.lastToken(), MONDAY);
  await service.handOnOverdue(at("2026-06-30"));
  expect(readAll).not.toHaveBeenCalled();
});

it("reading changes nothing, also when the time is over", async () => {
  const { service, outbox, keptText } = openService();
  const { token } = await service.submit(introduction, newKey(), MONDAY);
  const before = keptText();
  expect((await service.readStatus(token, at("2026-06-30"))).state).toBe("no-answer");
  expect((await service.readReceived(outbox.lastToken(), at("2026-06-30"))).isYours).toBe(false);
  expect(keptText()).toBe(before);
});
