import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { DeskAccounts } from "../../contract/desk/access.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { contactId } from "../contract/sample-contacts.ts";
import { ADMINISTRATOR, type DeskBrowser, startDesk } from "./start-desk.ts";
import { actOnEntry, apply, kindOf, putBack, readEntry, readPublic, readWork, submit } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const CALLED = { action: "confirm", way: "call-back" } as const;
const WRITTEN = { action: "confirm", way: "letter" } as const;
const PATH = "/api/v1/contacts/nwkmi1";
const READING = "/api/v1/desk/contacts";
const officer = { roles: ["contact"], side: "security-authority", entry: contactId("nwkmi1") } as const;
const newMail = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] } as const;
const newPhone = { field: "phones", from: [], to: ["+493023125009"] } as const;
const newStreet = { field: "address", from: ["Beispielstraße 110"], to: ["Beispielstraße 112"] } as const;

/** A contact's account lasts as long as what it was made upon. */
export const describeHeldAccounts = (name: string, open: () => Promise<Database>): void => {
  const start = async () => {
    const database = await open();
    const desk = await startDesk(database);
    const { browser } = await desk.enter({ roles: ["coordinator"] });
    await actOnEntry(browser, KMI, CALLED);
    const assured = async () => (await readPublic<Contact>(desk, PATH)).assurance;
    const change = async (...changes: Parameters<typeof correct>[1]) => {
      const { reference } = await submit(desk, correct(KMI, [...changes]));
      const { proposal } = await readWork(browser, reference);
      expect((await apply(browser, reference)).status).toBe(200);
      return proposal;
    };
    const listAudit = async (act: string) =>
      (
        await database.kysely
          .selectFrom("audit")
          .select("object")
          .where("act", "=", act as never)
          .execute()
      ).map(({ object }) => object);
    return { desk, browser, assured, change, listAudit };
  };
  type Started = Awaited<ReturnType<typeof start>>;

  const isHeld = async (administrator: DeskBrowser, id: string) =>
    ((await (await administrator.send(deskPaths.accounts)).json()) as DeskAccounts).accounts.find(
      (each) => each.id === id,
    )?.isHeld;

  describe(`an account of a contact ${name}`, () => {
    const ends: Readonly<Record<string, (started: Started) => Promise<unknown>>> = {
      "whose confirmation was taken back": async ({ browser }) =>
        actOnEntry(browser, KMI, { action: "undo", version: (await readEntry(browser, KMI)).version }),
      "whose mailbox was changed": ({ change }) => change(newMail),
      "that is hidden": ({ browser }) => actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" }),
    };
    it.each(Object.entries(ends))("%s rests until it is confirmed again", async (_, end) => {
      const started = await start();
      const { desk, browser, listAudit } = started;
      const administrator = (await desk.enter(ADMINISTRATOR)).browser;
      const contact = await desk.enter(officer);
      expect((await contact.browser.send(READING)).status).toBe(200);
      expect(await contact.browser.whoAmI()).toMatchObject({ isHeld: false, roles: ["contact"] });
      expect(await readEntry(browser, KMI)).toMatchObject({ accounts: 1 });

      await end(started);
      // No session goes on with other rights than it began with.
      expect(await contact.browser.whoAmI()).toBeNull();
      expect((await contact.browser.signIn(contact.passkey)).status).toBe(200);
      expect(await contact.browser.whoAmI()).toMatchObject({ isHeld: true, roles: [], side: null, entry: null });
      expect(await kindOf(await contact.browser.send(READING))).toBe("not-allowed");
      // What it signs in with is its owner's to look after all the same.
      expect((await contact.browser.send(deskPaths.sessions)).status).toBe(200);
      expect(await isHeld(administrator, contact.id)).toBe(true);
      expect(await listAudit("hold-account")).toEqual([`account ${contact.id}`]);

      if ((await readEntry(browser, KMI)).isHidden) {
        await putBack(browser, (await desk.enter({ roles: ["coordinator"] })).browser, KMI);
      } else {
        await actOnEntry(browser, KMI, CALLED);
      }
      expect(await contact.browser.whoAmI()).toBeNull();
      await contact.browser.signIn(contact.passkey);
      expect((await contact.browser.send(READING)).status).toBe(200);
      expect(await isHeld(administrator, contact.id)).toBe(false);
      expect(await listAudit("release-account")).toEqual([`account ${contact.id}`]);
    });

    it("rests where it is made by an invitation that is older than that", async () => {
      const { desk, browser } = await start();
      const token = await desk.invite(officer);
      await actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" });
      const guest = desk.openBrowser();
      expect((await guest.register(token, desk.newPasskey())).status).toBe(200);
      expect(await guest.whoAmI()).toMatchObject({ isHeld: true, roles: [] });
      expect(await kindOf(await guest.send(READING))).toBe("not-allowed");
    });

    it("keeps its other role meanwhile", async () => {
      const { desk, browser } = await start();
      const both = { ...officer, roles: ["contact", "land-coordinator"], lands: ["DE-NW"] } as const;
      const { browser: other, passkey } = await desk.enter(both);
      await actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" });
      await other.signIn(passkey);
      expect(await other.whoAmI()).toMatchObject({ isHeld: true, roles: ["land-coordinator"] });
      expect((await other.send(deskPaths.work)).status).toBe(200);
    });
  });

  describe(`a confirmation ${name}`, () => {
    it("ends with a mailbox or a number that was not checked, which is said before", async () => {
      for (const each of [newMail, newPhone]) {
        const { browser, assured, change } = await start();
        expect(await change(each)).toMatchObject({ endsConfirmation: true });
        expect(await assured()).toEqual({ status: "submitted" });
        const [revision] = (await readEntry(browser, KMI)).revisions;
        expect(revision).toMatchObject({ act: "change", endedConfirmation: true });
      }
    });

    it("outlives what it was not made over: another text, or a channel less", async () => {
      const { assured, change } = await start();
      const before = await assured();
      const topics = { field: "topics", from: ["mosque-protection"], to: ["youth"] } as const;
      expect(await change(topics)).toMatchObject({ endsConfirmation: false });
      expect(await change({ ...newMail, to: [] })).toMatchObject({ endsConfirmation: false });
      expect(await change(newStreet)).toMatchObject({ endsConfirmation: false });
      expect(await assured()).toEqual(before);
    });

    it("by a letter ends with another address", async () => {
      const { browser, assured, change } = await start();
      await actOnEntry(browser, KMI, WRITTEN);
      expect(await change(newStreet)).toMatchObject({ endsConfirmation: true });
      expect(await assured()).toEqual({ status: "submitted" });
    });

    it("comes back when the change that ended it is undone, and everything it was made over is as it was", async () => {
      const { browser, assured, change } = await start();
      const before = await assured();
      await change(newMail);
      const { version } = await readEntry(browser, KMI);
      expect((await actOnEntry(browser, KMI, { action: "undo", version })).status).toBe(200);
      expect(await assured()).toEqual(before);

      await change(newMail);
      const ended = (await readEntry(browser, KMI)).version;
      await change(newPhone);
      expect((await actOnEntry(browser, KMI, { action: "undo", version: ended })).status).toBe(200);
      // The number is still one that nobody has called.
      expect(await assured()).toEqual({ status: "submitted" });
    });

    it("that is newer stays when an older change or confirmation is taken back", async () => {
      const { browser, assured, change } = await start();
      const confirmed = (await readEntry(browser, KMI)).version;
      await change(newMail);
      const changed = (await readEntry(browser, KMI)).version;
      await actOnEntry(browser, KMI, { action: "undo", version: changed });
      await actOnEntry(browser, KMI, WRITTEN);
      const newest = await assured();
      const { revisions } = await readEntry(browser, KMI);
      // The mailbox is as it was, and of the confirmation nothing is theirs any more.
      for (const version of [confirmed, changed]) {
        expect(revisions.find((each) => each.version === version)).toMatchObject({ canUndo: false });
      }
      await change({ field: "topics", from: ["mosque-protection"], to: ["youth"] });
      expect(await assured()).toEqual(newest);
    });

    it("that leaves one of which nobody has said how is not taken back unsaid", async () => {
      const { browser, assured } = await start();
      const [confirmed] = (await readEntry(browser, KMI)).revisions;
      expect(confirmed).toMatchObject({ act: "confirm", undoEndsConfirmation: true });
      await actOnEntry(browser, KMI, { action: "undo", version: confirmed?.version ?? 0 });
      expect(await assured()).not.toHaveProperty("way");
    });

    it("of before a change comes back with it, each for the channels it was made over", async () => {
      const { browser, assured, change } = await start();
      await change(newMail);
      const { version } = await readEntry(browser, KMI);
      await actOnEntry(browser, KMI, CALLED);
      const [, changed] = (await readEntry(browser, KMI)).revisions;
      // Called back by what stood there then, and by what stands there now: both count, each for its own.
      expect(changed).toMatchObject({ version, undoEndsConfirmation: false });
      await change({ ...newMail, from: newMail.to, to: ["dritte@polizei.example"] });
      await actOnEntry(browser, KMI, CALLED);
      const { revisions } = await readEntry(browser, KMI);
      const first = revisions.find((each) => each.version === version);
      expect(first).toMatchObject({ undoEndsConfirmation: false });
      expect(await assured()).toMatchObject({ status: "confirmed" });
    });
  });
};
