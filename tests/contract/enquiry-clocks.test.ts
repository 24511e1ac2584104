import { describe, expect, it, vi } from "vitest";
import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import type { ContactStore } from "../../backend/contacts/store.ts";
import { MOST_HAND_OVERS } from "../../backend/enquiry/find-successor.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { at, MONDAY, openDesk } from "./open-desk.ts";
import { contactId, publicTask, sampleContacts } from "./sample-contacts.ts";
import { introduction, newKey, question } from "./sample-enquiry.ts";

const mailbox = (address: string) => ({ value: address, audience: "coordinators", basis: publicTask }) as const;
/** The sample, with `changes` to the contacts of these ids. */
const withChanges = (changes: Readonly<Record<string, Partial<StoredContact>>>): ContactStore =>
  createMemoryStore(sampleContacts.map((contact) => ({ ...contact, ...changes[contact.id] })));

describe("a question to the sender", () => {
  it("is called to mind after ten working days, and closed after twenty", async () => {
    const { desk, outbox } = openDesk();
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    await desk.answer(outbox.lastToken(), { action: "ask-back", question: "Worum geht es genau?" }, MONDAY);
    const told = () =>
      outbox.notices.filter(({ to }) => to === "sender").map(({ occasion, state }) => [occasion, state]);
    expect(await desk.handOnOverdue(at("2026-06-29"))).toBe(0);
    expect(await desk.handOnOverdue(at("2026-06-30"))).toBe(1);
    expect(told()).toEqual([
      ["change", "asked-back"],
      ["reminder", "asked-back"],
    ]);
    expect(await desk.handOnOverdue(at("2026-07-13"))).toBe(0);
    expect((await desk.readStatus(token, at("2026-07-13"))).actions).toEqual(["reply", "withdraw"]);
    expect((await desk.readStatus(token, at("2026-07-14"))).state).toBe("closed");
    expect(await desk.handOnOverdue(at("2026-07-14"))).toBe(1);
    expect(told().at(-1)).toEqual(["change", "closed"]);
    expect(outbox.notices.at(-1)).toBeDefined();
    expect((await desk.readReceived(outbox.lastToken(), at("2026-07-14"))).actions).toEqual([]);
  });

  it("leaves as much time as promised to who is reminded late", async () => {
    const { desk, outbox } = openDesk();
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    await desk.answer(outbox.lastToken(), { action: "ask-back", question: "Worum geht es genau?" }, MONDAY);
    expect(await desk.handOnOverdue(at("2026-08-03"))).toBe(1);
    expect((await desk.readStatus(token, at("2026-08-14"))).state).toBe("asked-back");
    expect((await desk.readStatus(token, at("2026-08-15"))).state).toBe("closed");
  });
});

describe("what lies with the Clearing Point", () => {
  it.each([question, { ...introduction, contact: contactId("clear1") }])(
    "is called to mind after ten working days with a link, once, and kept: a $kind",
    async (sent) => {
      const { bare, desk, outbox, kept } = openDesk();
      const { token } = await desk.submit(sent, newKey(), MONDAY);
      const first = outbox.lastToken();
      expect(await desk.handOnOverdue(at("2026-06-29"))).toBe(0);
      expect(await desk.handOnOverdue(at("2026-06-30"))).toBe(1);
      expect(await desk.handOnOverdue(at("2026-07-30"))).toBe(0);
      expect(outbox.notices.map(({ occasion }) => occasion)).toEqual(["change", "overdue"]);
      for (const link of [first, outbox.lastToken()]) {
        expect((await desk.readReceived(link, at("2026-07-30"))).isYours).toBe(true);
      }
      expect(await bare.purge(at("2028-01-01"))).toBe(0);
      expect((await desk.readStatus(token, at("2028-01-01"))).state).toBe("received");
      expect(kept().enquiries).toHaveLength(1);
    },
  );
});

describe("what is closed", () => {
  it("is deleted after thirty days, with its links, notices and the answer of its key", async () => {
    const { bare, desk, outbox, keptText, kept } = openDesk();
    const key = newKey();
    const { token } = await desk.submit(question, key, MONDAY);
    await desk.answer(outbox.lastToken(), { action: "answer", text: "Ja." }, MONDAY);
    expect(await bare.purge(at("2026-07-15"))).toBe(0);
    expect(await bare.purge(at("2026-07-16"))).toBe(1);
    await expect(desk.readStatus(token, MONDAY)).rejects.toMatchObject({ kind: "link-not-found" });
    expect(kept()).toMatchObject({ enquiries: [], links: [], outbox: [], keys: [] });
    expect(keptText()).not.toContain(question.text);
  });

  it("keeps what was sent for seven days, unless it was withdrawn", async () => {
    const { bare, desk, kept } = openDesk();
    const { token } = await desk.submit(question, newKey(), MONDAY);
    await bare.purge(at("2026-06-22"));
    expect(kept().outbox).toHaveLength(1);
    await bare.purge(at("2026-06-23"));
    expect(kept().outbox).toEqual([]);
    await desk.submit(question, newKey(), MONDAY);
    await desk.withdraw(token, MONDAY);
    expect(kept().outbox.map(({ notice }) => notice.state)).toEqual(["received", "withdrawn"]);
  });
});

describe("an introduction changes hands", () => {
  const passOn = (id: string) => ({ action: "pass-on", contact: contactId(id) }) as const;

  it("only to the side that was asked, or to the coordinator", async () => {
    const { desk, outbox } = openDesk();
    await desk.submit(introduction, newKey(), MONDAY);
    await expect(desk.answer(outbox.lastToken(), passOn("nwkmi1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("another side") })] },
    });
    expect(await desk.answer(outbox.lastToken(), passOn("clear1"), MONDAY)).toMatchObject({ state: "passed-on" });
  });

  it("not to whom nothing can be sent, and is not left there by who asks for it", async () => {
    const { desk, outbox } = openDesk({ contacts: withChanges({ bymos1: { state: "active" } }) });
    await desk.submit({ ...introduction, contact: contactId("bymos1") }, newKey(), MONDAY);
    expect(outbox.notices).toMatchObject([{ to: "receiver", contact: "clear1", rank: "coordinator" }]);
    await desk.submit(introduction, newKey(), MONDAY);
    await expect(desk.answer(outbox.lastToken(), passOn("bymos1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("no mailbox") })] },
    });
  });

  it("never to state security, also when the contact that was asked has gone since", async () => {
    const { desk, outbox, kept } = openDesk();
    await desk.submit({ ...introduction, contact: contactId("nwkmi1") }, newKey(), MONDAY);
    const contacts = createMemoryStore(
      sampleContacts
        .filter(({ id }) => id !== "nwkmi1")
        .map((contact) => (contact.id === "bysta1" ? { ...contact, email: mailbox("s@polizei.example") } : contact)),
    );
    const later = openDesk({ snapshot: kept(), contacts });
    await expect(later.desk.answer(outbox.lastToken(), passOn("bysta1"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("only when asked") })] },
    });
  });

  it("to no deputy without a mailbox", async () => {
    const deputy = { value: contactId("bymos1"), audience: "public", basis: publicTask } as const;
    const { desk, outbox } = openDesk({ contacts: withChanges({ nwmos1: { deputy } }) });
    const { token } = await desk.submit(introduction, newKey(), MONDAY);
    expect((await desk.readStatus(token, MONDAY)).introduction?.next).toBe("coordinator");
    const later = openDesk({
      contacts: withChanges({ nwmos1: { deputy }, bymos1: { email: mailbox("a@b.example") } }),
    });
    const receipt = await later.desk.submit(introduction, newKey(), MONDAY);
    expect((await later.desk.readStatus(receipt.token, MONDAY)).introduction?.next).toBe("deputy");
    expect(outbox.notices).toHaveLength(1);
  });

  it("five times at most, the last time to the coordinator", async () => {
    const { desk, outbox, kept } = openDesk();
    await desk.submit(introduction, newKey(), MONDAY);
    const turns = ["nwmos2", "nwmos1", "nwmos2", "nwmos1"];
    for (const id of turns) await desk.answer(outbox.lastToken(), passOn(id), MONDAY);
    await expect(desk.answer(outbox.lastToken(), passOn("nwmos2"), MONDAY)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ detail: expect.stringContaining("only the coordinator") })] },
    });
    expect(await desk.handOnOverdue(at("2026-06-30"))).toBe(1);
    const view = await desk.readReceived(outbox.lastToken(), at("2026-06-30"));
    expect(view.actions).toEqual(["accept", "decline", "ask-back"]);
    await expect(desk.answer(outbox.lastToken(), passOn("nwmos2"), at("2026-06-30"))).rejects.toMatchObject({
      kind: "not-possible-now",
    });
    expect(kept().enquiries).toMatchObject([{ introduction: { former: { length: MOST_HAND_OVERS } } }]);
  });
});

it("one contact that cannot be read stops no other introduction", async () => {
  const reportError = vi.fn<(error: unknown) => void>();
  const store = createMemoryStore(sampleContacts);
  const { desk, kept } = openDesk();
  await desk.submit(introduction, newKey(), MONDAY);
  await desk.submit({ ...introduction, contact: contactId("nwmos2") }, newKey(), MONDAY);
  const contacts: ContactStore = {
    ...store,
    findContact: async (id) => (id === "nwmos1" ? Promise.reject(new Error("unreadable")) : store.findContact(id)),
  };
  const later = openDesk({ snapshot: kept(), contacts, reportError });
  expect(await later.desk.handOnOverdue(at("2026-06-30"))).toBe(1);
  expect(reportError).toHaveBeenCalledOnce();
});

it("nobody's status loads all contacts", async () => {
  const store = createMemoryStore(sampleContacts);
  const readAll = vi.fn<ContactStore["readAll"]>(store.readAll);
  const { desk, outbox } = openDesk({ contacts: { ...store, readAll } });
  const { token } = await desk.submit(introduction, newKey(), MONDAY);
  await desk.readStatus(token, MONDAY);
  await desk.readReceived(outbox.lastToken(), MONDAY);
  await desk.handOnOverdue(at("2026-06-30"));
  expect(readAll).not.toHaveBeenCalled();
});

it("reading changes nothing, also when the time is over", async () => {
  const { desk, outbox, keptText } = openDesk();
  const { token } = await desk.submit(introduction, newKey(), MONDAY);
  const before = keptText();
  expect((await desk.readStatus(token, at("2026-06-30"))).state).toBe("no-answer");
  expect((await desk.readReceived(outbox.lastToken(), at("2026-06-30"))).isYours).toBe(false);
  expect(keptText()).toBe(before);
});
