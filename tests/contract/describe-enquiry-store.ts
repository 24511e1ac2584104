import { beforeEach, describe, expect, it } from "vitest";
import { type EnquiryStore, KEY_LIFETIME_MS, MANY_TRIES } from "../../backend/enquiry/enquiry-store.ts";
import type { QueuedNotice } from "../../backend/enquiry/notice.ts";
import type { DeskEnquiry } from "../../backend/enquiry/stored-enquiry.ts";

const NOW = new Date("2026-06-15T10:00:00Z");
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);
const LEASE_MS = 60_000;

const enquiry = (reference: string, fields: Partial<DeskEnquiry> = {}): DeskEnquiry => ({
  reference,
  version: 1,
  tokenHash: `token-${reference}`,
  keyHash: `key-${reference}`,
  kind: "question",
  state: "received",
  consentVersion: "2026-11",
  receivedOn: "2026-06-15",
  changedOn: "2026-06-15",
  submission: null,
  replyAddress: "frage@verein.example",
  clock: { on: "2026-06-29", does: "overdue" },
  acts: [],
  answer: null,
  ...fields,
});
const FAILURE = { fault: "refused", said: "451 4.3.0 Later" } as const;
const AUDIT = { actor: "one", act: "send-again", object: "letter" } as const;
const notice: QueuedNotice = { to: "clearing-point", state: "received", occasion: "change", hasLink: true };

const submitting = (stored: DeskEnquiry, notices: readonly QueuedNotice[] = [notice]) => ({
  enquiry: stored,
  key: { key: stored.keyHash, payload: "payload", sealed: "sealed" },
  notices,
  now: NOW,
});

/** What every store of enquiries does, whatever it keeps them in. */
export const describeEnquiryStore = (name: string, create: () => Promise<EnquiryStore>): void => {
  describe(`the enquiry store ${name}`, () => {
    let store: EnquiryStore;
    beforeEach(async () => {
      store = await create();
    });
    const claim = (now = NOW, most = 10) => store.claimOutbox({ now, leaseMs: LEASE_MS, most });

    it("adds key, enquiry and notices together", async () => {
      expect(await store.submit(submitting(enquiry("AAAAAAAA")))).toBe("stored");
      expect(await store.findKey("key-AAAAAAAA", NOW)).toMatchObject({ payload: "payload", sealed: "sealed" });
      expect(await store.findByToken("token-AAAAAAAA")).toEqual(enquiry("AAAAAAAA"));
      expect(await claim()).toMatchObject([{ row: { reference: "AAAAAAAA", notice, tries: 1 } }]);
    });

    it("adds nothing at all where the key is known or the reference taken", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      expect(await store.submit(submitting(enquiry("BBBBBBBB", { keyHash: "key-AAAAAAAA" })))).toBe("key-known");
      const taken = enquiry("AAAAAAAA", { keyHash: "key-other", tokenHash: "token-other" });
      expect(await store.submit(submitting(taken))).toBe("reference-taken");
      expect(await store.findByToken("token-BBBBBBBB")).toBeNull();
      expect(await store.findByToken("token-other")).toBeNull();
      expect(await store.findKey("key-other", NOW)).toBeNull();
      expect(await claim()).toHaveLength(1);
    });

    it("stores for one of many with the same key", async () => {
      const references = ["AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD"];
      const outcomes = await Promise.all(
        references.map((reference) => store.submit(submitting(enquiry(reference, { keyHash: "key-same" })))),
      );
      expect(outcomes.toSorted()).toEqual(["key-known", "key-known", "key-known", "stored"]);
      expect(await claim()).toHaveLength(1);
    });

    it("knows a key for its lifetime", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      expect(await store.findKey("key-AAAAAAAA", later(KEY_LIFETIME_MS))).not.toBeNull();
      expect(await store.findKey("key-AAAAAAAA", later(KEY_LIFETIME_MS + 1))).toBeNull();
    });

    it("replaces what was read, and refuses what was changed meanwhile with all its notices", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA"), []));
      const replace = (answer: string) => store.replace(enquiry("AAAAAAAA", { version: 2, answer }), [notice], NOW);
      const replaced = await Promise.all(["Ja.", "Nein."].map(replace));
      expect(replaced.filter(Boolean)).toHaveLength(1);
      expect((await store.findByToken("token-AAAAAAAA"))?.version).toBe(2);
      expect(await claim()).toHaveLength(1);
      expect(await store.replace(enquiry("BBBBBBBB", { version: 2 }), [notice], NOW)).toBe(false);
    });

    it("drops notices and the sealed answer with a withdrawal, and tells of that", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      const [claimed] = await claim();
      const withdrawn = enquiry("AAAAAAAA", { version: 2, state: "withdrawn", replyAddress: null, clock: null });
      await store.replace(withdrawn, [{ ...notice, state: "withdrawn", hasLink: false }], NOW);
      expect(await store.findKey("key-AAAAAAAA", NOW)).toMatchObject({ payload: "payload", sealed: null });
      if (claimed === undefined) throw new Error("nothing was claimed");
      expect(await store.issueLink(claimed, "link")).toBe(false);
      expect(await store.settleOutbox(claimed, { outcome: "sent", now: NOW })).toBe(false);
      expect((await claim()).map(({ row }) => row.notice.state)).toEqual(["withdrawn"]);
    });

    it("gives a notice to one at a time, and to the next when a lease ends unsettled", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      const claims = await Promise.all([claim(), claim(), claim()]);
      expect(claims.flat()).toHaveLength(1);
      expect(await claim(later(LEASE_MS - 1))).toEqual([]);
      const [again] = await claim(later(LEASE_MS));
      expect(again?.row.tries).toBe(2);
      const [first] = claims.flat();
      if (first === undefined || again === undefined) throw new Error("nothing was claimed");
      expect(await store.issueLink(first, "late")).toBe(false);
      expect(await store.settleOutbox(first, { outcome: "sent", now: NOW })).toBe(false);
      expect(await store.settleOutbox(again, { outcome: "sent", now: NOW })).toBe(true);
      expect(await claim(later(10 * LEASE_MS))).toEqual([]);
    });

    it("gives no more than asked for, the oldest first, and later what is to be tried again", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      await store.submit({ ...submitting(enquiry("BBBBBBBB")), now: later(-1_000) });
      const [first] = await claim(NOW, 1);
      expect(first?.row.reference).toBe("BBBBBBBB");
      if (first === undefined) throw new Error("nothing was claimed");
      expect(await store.settleOutbox(first, { outcome: "retry", at: later(LEASE_MS), failure: FAILURE })).toBe(true);
      expect((await claim()).map(({ row }) => row.reference)).toEqual(["AAAAAAAA"]);
      const again = (await claim(later(LEASE_MS))).find(({ row }) => row.reference === "BBBBBBBB");
      expect(again?.row.tries).toBe(2);
      if (again === undefined) throw new Error("nothing was claimed");
      expect(await store.settleOutbox(again, { outcome: "given-up", now: NOW, failure: null })).toBe(true);
      expect((await claim(later(100 * LEASE_MS))).map(({ row }) => row.reference)).toEqual(["AAAAAAAA"]);
    });

    const giveUp = async (failure: typeof FAILURE | null = FAILURE): Promise<string> => {
      const [claimed] = await claim();
      if (claimed === undefined) throw new Error("nothing was claimed");
      await store.settleOutbox(claimed, { outcome: "given-up", now: NOW, failure });
      return claimed.row.id;
    };

    it("lists what was given up, and what was tried in vain many times, with why", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      await store.submit(submitting(enquiry("BBBBBBBB"), []));
      for (let tries = 1; tries <= MANY_TRIES; tries += 1) {
        expect(await store.listFailed(9)).toEqual([]);
        const [claimed] = await claim();
        if (claimed === undefined) throw new Error("nothing was claimed");
        await store.settleOutbox(claimed, { outcome: "retry", at: NOW, failure: FAILURE });
      }
      const failed = { notice, failure: FAILURE, enquiry: enquiry("AAAAAAAA") };
      expect(await store.listFailed(9)).toMatchObject([{ ...failed, triedAgainAt: NOW }]);
      // Whoever died in the last try could not say why; what was said before stays.
      await giveUp(null);
      expect(await store.listFailed(9)).toMatchObject([{ ...failed, triedAgainAt: null }]);
    });

    it("sends again what was given up, or closes it, for one of many who ask at once", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      const id = await giveUp();
      const settle = (act: "send-again" | "close") => store.settleFailed(id, act, NOW, AUDIT);
      const settled = await Promise.all([settle("send-again"), settle("close"), settle("send-again")]);
      expect(settled.filter(Boolean)).toHaveLength(1);
      expect(await store.listFailed(9)).toEqual([]);
      const [again] = await claim();
      expect(again?.row.tries ?? "closed").toBe(settled[1] ? "closed" : 1);
      expect(await store.settleFailed("nobody", "close", NOW, AUDIT)).toBe(false);
    });

    it("sends nothing that was closed, keeps until then what was given up, and drops it with the turn of a receiver", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      const id = await giveUp();
      const until = { closedBefore: "2026-01-01", settledBefore: later(LEASE_MS), now: NOW };
      await store.purge(until);
      expect(await store.listFailed(9)).toHaveLength(1);
      expect(await store.settleFailed(id, "close", NOW, AUDIT)).toBe(true);
      expect(await claim(later(100 * LEASE_MS))).toEqual([]);
      const toReceiver = { ...notice, to: "receiver", contact: "first1", rank: "asked", turn: 7 };
      await store.submit(submitting(enquiry("BBBBBBBB"), [toReceiver as unknown as QueuedNotice]));
      await giveUp();
      expect(await store.listFailed(9)).toHaveLength(1);
      await store.replace(enquiry("BBBBBBBB", { version: 2 }), [], NOW);
      expect(await store.listFailed(9)).toEqual([]);
    });

    it("opens by every link that was issued", async () => {
      await store.submit(submitting(enquiry("AAAAAAAA")));
      const [claimed] = await claim();
      if (claimed === undefined) throw new Error("nothing was claimed");
      expect(await store.findByReceiver("one")).toBeNull();
      for (const link of ["one", "two"]) expect(await store.issueLink(claimed, link)).toBe(true);
      for (const link of ["one", "two"]) {
        expect(await store.findByReceiver(link)).toEqual({ enquiry: enquiry("AAAAAAAA"), turn: 0 });
      }
    });

    it("lists page by page what is overdue, and what is open", async () => {
      await store.submit(submitting(enquiry("CCCCCCCC")));
      await store.submit(submitting(enquiry("AAAAAAAA")));
      await store.submit(submitting(enquiry("BBBBBBBB", { clock: null })));
      await store.submit(submitting(enquiry("DDDDDDDD", { state: "answered", clock: null })));
      const references = (listed: readonly { readonly reference: string }[]) => listed.map((each) => each.reference);
      const first = { after: null, most: 1 };
      expect(await store.listOverdue("2026-06-29", { after: null, most: 9 })).toEqual([]);
      expect(references(await store.listOverdue("2026-06-30", first))).toEqual(["AAAAAAAA"]);
      expect(references(await store.listOverdue("2026-06-30", { after: "AAAAAAAA", most: 9 }))).toEqual(["CCCCCCCC"]);
      expect(references(await store.listOpen({ after: null, most: 2 }))).toEqual(["AAAAAAAA", "BBBBBBBB"]);
      expect(references(await store.listOpen({ after: "BBBBBBBB", most: 2 }))).toEqual(["CCCCCCCC"]);
    });

    it("deletes what is closed and had its time, and nothing that is open", async () => {
      const old = { changedOn: "2026-01-01" };
      await store.submit(submitting(enquiry("AAAAAAAA", { ...old, state: "answered", clock: null })));
      await store.submit(submitting(enquiry("BBBBBBBB", old)));
      const until = { closedBefore: "2026-06-01", settledBefore: later(-LEASE_MS), now: NOW };
      expect(await store.purge(until)).toBe(1);
      expect(await store.purge(until)).toBe(0);
      expect(await store.findByToken("token-AAAAAAAA")).toBeNull();
      expect(await store.findByToken("token-BBBBBBBB")).not.toBeNull();
      expect(await store.findKey("key-AAAAAAAA", NOW)).toMatchObject({ sealed: null });
      expect((await claim()).map(({ row }) => row.reference)).toEqual(["BBBBBBBB"]);
    });
  });
};
