import { describe, expect, it } from "vitest";
import { signTakedown } from "../../backend/desk/takedown.ts";
import { createWebHmac } from "../../backend/request-limits.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { WorkList } from "../../contract/desk/work.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { withLink } from "../contract/sample-enquiry.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { type Desk, type DeskBrowser, DESK_KEY, SITE, startDesk } from "./start-desk.ts";
import { actOnEntry, kindOf, readEntry, readPublic } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const pathOf = (id: string): string => endpointPaths.takedown.replace("{id}", id);

const secretOf = async (id: string): Promise<string> => {
  const contact = sampleContacts.find((each) => each.id === id);
  return contact === undefined ? "" : ((await signTakedown(createWebHmac(DESK_KEY), contact)) ?? "");
};
const ask = (desk: Desk, id: string, secret: string, method = "GET"): Promise<Response> =>
  desk.fetch(new Request(`${SITE}${pathOf(id)}`, { method, headers: withLink(secret) }));

const listTakenDown = async (browser: DeskBrowser): Promise<WorkList["takenDown"]> =>
  ((await (await browser.send(deskPaths.work)).json()) as WorkList).takenDown;

/** How a contact takes its own entry out of sight, whatever keeps it. */
export const describeTakedown = (name: string, open: () => Promise<Database>): void => {
  describe(`a contact's own link ${name}`, () => {
    it("takes its entry out of every answer at once, without anybody, and again without a fault", async () => {
      const database = await open();
      const desk = await startDesk(database);
      const secret = await secretOf("nwkmi1");
      expect(await (await ask(desk, "nwkmi1", secret)).json()).toEqual({
        name: "Polizeipräsidium Musterruhr",
        isHidden: false,
      });
      const before = await readPublic(desk, "/api/v1/contacts");
      expect(JSON.stringify(before)).toContain("Musterruhr");
      expect((await ask(desk, "nwkmi1", secret, "DELETE")).status).toBe(204);
      for (const path of ["/api/v1/contacts", "/api/v1/directory", "/api/v1/projects", "/api/v1/overview"]) {
        expect(JSON.stringify(await readPublic(desk, path)), path).not.toContain("Musterruhr");
      }
      const csv = { headers: { Accept: "text/csv" } };
      const list = await desk.fetch(new Request(`${SITE}/api/v1/contacts`, csv));
      expect(await list.text()).not.toContain("Musterruhr");
      expect((await ask(desk, "nwkmi1", secret, "DELETE")).status).toBe(204);
      expect(await (await ask(desk, "nwkmi1", secret)).json()).toMatchObject({ isHidden: true });
      const rows = await database.kysely.selectFrom("audit").selectAll().where("act", "=", "take-down").execute();
      expect(rows).toMatchObject([{ actor: "link", object: "entry contact.nwkmi1" }]);
    });

    it("tells who coordinates the Land, until it is put back", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const ofLand = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] })).browser;
      const ofOther = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      expect(await listTakenDown(browser)).toEqual([]);
      await ask(desk, "nwkmi1", await secretOf("nwkmi1"), "DELETE");
      const told = [{ id: "nwkmi1", name: "Polizeipräsidium Musterruhr", land: "DE-NW", at: desk.now().toISOString() }];
      expect(await listTakenDown(browser)).toEqual(told);
      expect(await listTakenDown(ofLand)).toEqual(told);
      expect(await listTakenDown(ofOther)).toEqual([]);
      await actOnEntry(browser, KMI, { action: "put-back", reason: "Die Behörde hat es zurückgenommen." });
      expect(await listTakenDown(browser)).toEqual(told);
      await actOnEntry(ofLand, KMI, { action: "agree" });
      expect(await listTakenDown(browser)).toEqual([]);
    });

    it("brings nothing back: only two who coordinate do, and the link counts on", async () => {
      const desk = await startDesk(await open());
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const other = (await desk.enter({ roles: ["coordinator"] })).browser;
      const secret = await secretOf("nwkmi1");
      await ask(desk, "nwkmi1", secret, "DELETE");
      expect(await readEntry(browser, KMI)).toMatchObject({
        isHidden: true,
        canPutBack: true,
        revisions: [{ act: "take-down", by: null }],
      });
      await actOnEntry(browser, KMI, { action: "put-back", reason: "Es war ein Irrtum." });
      expect(await kindOf(await actOnEntry(browser, KMI, { action: "agree" }))).toBe("not-possible-now");
      expect(await (await ask(desk, "nwkmi1", secret)).json()).toMatchObject({ isHidden: true });
      expect((await actOnEntry(other, KMI, { action: "agree" })).status).toBe(200);
      expect(await (await ask(desk, "nwkmi1", secret)).json()).toMatchObject({ isHidden: false });
      expect((await ask(desk, "nwkmi1", secret, "DELETE")).status).toBe(204);
    });

    it("opens no other entry, none of nobody, and never the Clearing Point's", async () => {
      const desk = await startDesk(await open());
      const secret = await secretOf("nwkmi1");
      const others = sampleContacts.filter(({ id }) => id !== "nwkmi1").slice(0, 5);
      const answers = await Promise.all(
        [...others.map(({ id }) => id), "nobody99"].map((id) => ask(desk, id, secret, "DELETE")),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      const clearingPoint = sampleContacts.find(({ side }) => side === "clearing-point");
      expect(clearingPoint && (await signTakedown(createWebHmac(DESK_KEY), clearingPoint))).toBeNull();
    });

    it("ends with the mailbox it came to", async () => {
      const contacts = sampleContacts.map((contact) =>
        contact.id === "nwkmi1" && contact.email !== undefined
          ? { ...contact, email: { ...contact.email, value: "andere@polizei.example" } }
          : contact,
      );
      const desk = await startDesk(await open(), contacts);
      expect((await ask(desk, "nwkmi1", await secretOf("nwkmi1"), "DELETE")).status).toBe(404);
    });
  });
};
