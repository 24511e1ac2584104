import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { ADMINISTRATOR, NOBODY, startDesk } from "./start-desk.ts";
import { actOnEntry, apply, kindOf, readEntry, readPublic, submit } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const CALLED = { action: "confirm", way: "call-back" } as const;
const PATH = "/api/v1/contacts/nwkmi1";

/** That a contact was checked is said with the way it was checked, whatever keeps it. */
export const describeConfirming = (name: string, open: () => Promise<Database>): void => {
  describe(`a contact ${name}`, () => {
    it("is confirmed with the way it was checked, which everybody reads; one press takes that back", async () => {
      const database = await open();
      const desk = await startDesk(database);
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const before = await readPublic<Contact>(desk, PATH);
      const today = desk.now().toISOString().slice(0, 10);
      expect((await actOnEntry(browser, KMI, CALLED)).status).toBe(200);
      const confirmed = { status: "confirmed", assuredDate: today, way: "call-back" };
      expect(await readPublic<Contact>(desk, PATH)).toEqual({ ...before, assurance: confirmed });
      const { assurance, revisions, version } = await readEntry(browser, KMI);
      expect(assurance).toEqual(confirmed);
      expect(revisions).toMatchObject([{ act: "confirm", way: "call-back", by: "Koordination", canUndo: true }]);
      const rows = await database.kysely.selectFrom("audit").selectAll().where("act", "=", "confirm").execute();
      expect(rows).toMatchObject([{ object: "entry contact.nwkmi1" }]);

      expect((await actOnEntry(browser, KMI, { action: "undo", version })).status).toBe(200);
      expect(await readPublic<Contact>(desk, PATH)).toEqual(before);
    });

    it("is not confirmed without a way, while it is hidden, or over what waits for a second person", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      for (const body of [{ action: "confirm" }, { action: "confirm", way: "they said so" }]) {
        expect((await actOnEntry(browser, KMI, body)).status).toBe(422);
      }
      const project = { kind: "project", id: "doors" } as const;
      expect(await kindOf(await actOnEntry(browser, project, CALLED))).toBe("not-possible-now");
      const mail = { field: "email", from: ["kmi@polizei.example"], to: [] } as const;
      await apply(browser, (await submit(desk, correct(KMI, [mail]))).reference);
      const { version } = await readEntry(browser, KMI);
      await actOnEntry(browser, KMI, { action: "undo", version, reason: "Das Postfach gibt es doch." });
      expect(await kindOf(await actOnEntry(browser, KMI, CALLED))).toBe("not-possible-now");
      expect((await readEntry(browser, KMI)).waiting).not.toBeNull();
      await actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" });
      expect(await kindOf(await actOnEntry(browser, KMI, CALLED))).toBe("not-possible-now");
    });

    it("has an account only once it was checked, by an invitation or by a change, and on its own side", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const administrator = (await desk.enter(ADMINISTRATOR)).browser;
      const { id } = await desk.enter({ roles: ["coordinator"] });
      const police = { ...NOBODY, roles: ["contact"], side: "security-authority", entry: "nwkmi1" };
      const mosque = { ...police, side: "muslim-organization" };
      const path = deskPaths.account.replace("{id}", id);
      const invite = (who: object) =>
        administrator.post(deskPaths.invitations, { ...who, for: "somebody-new", mail: "kmi@polizei.example" });
      const change = (who: object) => administrator.post(path, { ...who, state: "active" }, { "If-Match": '"1"' });
      for (const ask of [invite, change]) expect(await kindOf(await ask(police))).toBe("not-possible-now");
      await actOnEntry(browser, KMI, CALLED);
      for (const ask of [invite, change]) expect(await kindOf(await ask(mosque))).toBe("not-possible-now");
      for (const ask of [invite, change]) expect((await ask(police)).status).toBe(200);
      // Nor is it moved to the other side afterwards, where it would read what was opened for that one's counterparts.
      const moved = await administrator.post(path, { ...mosque, state: "active" }, { "If-Match": '"2"' });
      expect(await kindOf(moved)).toBe("not-possible-now");
      const locked = await administrator.post(path, { ...police, state: "locked" }, { "If-Match": '"2"' });
      expect(locked.status).toBe(200);
    });

    it("asks for the passkey again, as publishing does", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      desk.pass(10);
      expect(await kindOf(await actOnEntry(browser, KMI, CALLED))).toBe("step-up-needed");
    });
  });
};
