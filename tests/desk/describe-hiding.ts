import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { Database } from "../../host/database/database.ts";
import { startDesk } from "./start-desk.ts";
import { actOnEntry, entryPath, kindOf, readEntry, readPublic } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const DOORS = { kind: "project", id: "doors" } as const;

/** What those who coordinate do with entries by themselves, whatever keeps them. */
export const describeHiding = (name: string, open: () => Promise<Database>): void => {
  describe(`an entry ${name}`, () => {
    it("is hidden from every answer, and put back as it was", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const before = await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1");
      expect((await actOnEntry(browser, KMI, { action: "hide", reason: "" })).status).toBe(422);
      desk.pass(10);
      expect((await actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" })).status).toBe(200);
      for (const path of ["/api/v1/contacts/nwkmi1", "/api/v1/contacts", "/api/v1/directory", "/api/v1/projects"]) {
        expect(JSON.stringify(await readPublic(desk, path)), path).not.toContain("Musterruhr");
      }
      const hidden = await readEntry(browser, KMI);
      expect(hidden).toMatchObject({ isHidden: true, canPutBack: true, name: "Polizeipräsidium Musterruhr" });
      expect(await kindOf(await actOnEntry(browser, KMI, { action: "put-back" }))).toBe("step-up-needed");
      const fresh = (await desk.enter({ roles: ["coordinator"] })).browser;
      expect((await actOnEntry(fresh, KMI, { action: "put-back" })).status).toBe(200);
      expect(await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1")).toEqual(before);
      expect((await readEntry(fresh, KMI)).revisions.map((each) => [each.act, each.reason])).toEqual([
        ["put-back", ""],
        ["hide", "Bedrohung"],
      ]);
    });

    it("is hidden by one of those who try at once; without a version by nobody", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const { version } = await readEntry(browser, DOORS);
      const hide = { action: "hide", reason: "Bedrohung" };
      expect((await browser.post(entryPath(DOORS), hide)).status).toBe(428);
      const tries = await Promise.all(Array.from({ length: 20 }, () => actOnEntry(browser, DOORS, hide, version)));
      expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(tries.filter(({ status }) => status === 412)).toHaveLength(19);
    });
  });
};
