import { describe, expect, it } from "vitest";
import { createEnquiryService } from "../../backend/enquiry/enquiry-service.ts";
import { hashOf } from "../../backend/enquiry/secrets.ts";
import { noEntries } from "./no-entries.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createDemoMemory } from "../../mocks/demo-memory.ts";
import { createPageStorage, type DemoStorage, withPageStorage } from "../../mocks/demo-storage.ts";
import { at, makePrompt, MONDAY } from "./open-service.ts";
import { sampleContacts } from "./sample-contacts.ts";
import { newKey, question, submissions } from "./sample-enquiry.ts";

/** The service of one tab over what all tabs share. */
const openTab = (storage: DemoStorage, day = MONDAY) => {
  const { enquiries, notify } = createDemoMemory(storage, () => day.now);
  return makePrompt(
    createEnquiryService({
      enquiries,
      contacts: createMemoryStore(sampleContacts),
      entries: noEntries,
      notify,
      reportError: (error) => {
        throw error;
      },
    }),
  );
};

describe("the demo's memory", () => {
  it("is one for all tabs: what one is sent, the other knows at once", async () => {
    const storage = createPageStorage();
    const [one, other] = [openTab(storage), openTab(storage)];
    const { token, reference } = await one.submit(question, newKey(), MONDAY);
    expect(await other.readStatus(token, MONDAY)).toMatchObject({ reference, state: "received" });
    await other.withdraw(token, MONDAY);
    expect((await one.readStatus(token, MONDAY)).state).toBe("withdrawn");
  });

  it("takes a key once, whichever tabs use it at the same time", async () => {
    const storage = createPageStorage();
    const tabs = [openTab(storage), openTab(storage), openTab(storage)];
    const key = newKey();
    const sent = await Promise.all(tabs.map((tab) => tab.submit(question, key, MONDAY)));
    expect(new Set(sent.map(({ token }) => token)).size).toBe(1);
  });

  it("forgets the oldest beyond 250, and what has not changed for 35 days", async () => {
    const storage = createPageStorage();
    const service = openTab(storage);
    const tokens: string[] = [];
    for (let nth = 0; nth < 251; nth += 1) tokens.push((await service.submit(question, newKey(), MONDAY)).token);
    const isKnown = async (token: string | undefined, day = MONDAY): Promise<boolean> =>
      openTab(storage, day)
        .readStatus(token ?? "", day)
        .then(
          () => true,
          () => false,
        );
    expect([await isKnown(tokens[0]), await isKnown(tokens[1]), await isKnown(tokens[250])]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await isKnown(tokens[250], at("2026-07-20"))).toBe(true);
    expect(await isKnown(tokens[250], at("2026-07-21"))).toBe(false);
  });

  it("goes on in the page, from what it has seen, where the browser refuses to store more", async () => {
    const inner = createPageStorage();
    let isFull = false;
    const storage = withPageStorage({
      update: async (change) => {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        return inner.update(change);
      },
    });
    const service = openTab(storage);
    const first = await service.submit(question, newKey(), MONDAY);
    isFull = true;
    const second = await service.submit(question, newKey(), MONDAY);
    for (const { token } of [first, second]) expect((await service.readStatus(token, MONDAY)).state).toBe("received");
  });

  it("still knows what the version before has kept, which called the kind of an entry otherwise", async () => {
    const before = createPageStorage();
    const suggestion = submissions.find(({ kind }) => kind === "suggestion") ?? question;
    const { token } = await openTab(before).submit(suggestion, newKey(), MONDAY);
    const kept = await before.update((now) => ({ kept: now, result: now }));
    const older = { ...JSON.parse(JSON.stringify(kept).replaceAll("suggestedKind", "subject")), version: 3 } as unknown;
    expect(JSON.stringify(older)).toContain('"subject":"project"');
    const { enquiries } = createDemoMemory(createPageStorage(older), () => MONDAY.now);
    const found = await enquiries.findByToken(await hashOf(token));
    expect(found?.submission).toMatchObject({ kind: "suggestion", suggestedKind: "project" });
  });

  it("says of a link of an earlier version that it has ended, and of no other", async () => {
    const [token, link, other] = ["a", "b", "c"].map((sign) => sign.repeat(32));
    const [tokenHash, receiverHash] = await Promise.all([hashOf(token ?? ""), hashOf(link ?? "")]);
    const enquiries = [
      { reference: "ABCDEFGH", tokenHash, receiverHash, kind: "question" },
      { reference: "ABCDEFGJ", tokenHash: "x", introduction: { holder: { tokenHash: "y" }, former: [] } },
    ];
    const service = openTab(createPageStorage({ version: 2, enquiries: { enquiries, keys: [] }, messages: [] }));
    await expect(service.readStatus(token ?? "", MONDAY)).rejects.toMatchObject({ kind: "link-ended" });
    await expect(service.readReceived(link ?? "", MONDAY)).rejects.toMatchObject({ kind: "link-ended" });
    await service.submit(question, newKey(), MONDAY);
    await expect(service.readStatus(token ?? "", MONDAY)).rejects.toMatchObject({ kind: "link-ended" });
    await expect(service.readStatus(other ?? "", MONDAY)).rejects.toMatchObject({ kind: "link-not-found" });
  });
});
