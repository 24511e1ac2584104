import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { Database } from "../../host/database/database.ts";
import type { HiddenEntries } from "../../contract/desk/desk-entry.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { WorkList } from "../../contract/desk/work.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, SITE, startDesk } from "./start-desk.ts";
import { actOnEntry, apply, entryPath, kindOf, readEntry, readPublic, submit } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const DOORS = { kind: "project", id: "doors" } as const;

const BACK = { action: "put-back", reason: "Die Drohung ist vorbei." } as const;

const enterTwo = async (desk: Desk): Promise<readonly [DeskBrowser, DeskBrowser]> => [
  (await desk.enter({ roles: ["coordinator"] })).browser,
  (await desk.enter({ roles: ["coordinator"] })).browser,
];

const listWaiting = async (browser: DeskBrowser): Promise<WorkList["waiting"]> =>
  ((await (await browser.send(deskPaths.work)).json()) as WorkList).waiting;

const listHidden = async (browser: DeskBrowser): Promise<HiddenEntries["hidden"]> =>
  ((await (await browser.send(deskPaths.hiddenEntries)).json()) as HiddenEntries).hidden;

/** What those who coordinate do with entries by themselves, whatever keeps them. */
export const describeHiding = (name: string, open: () => Promise<Database>): void => {
  describe(`an entry ${name}`, () => {
    it("is hidden from every answer, and put back as it was by two, of whom one says why", async () => {
      const database = await open();
      const desk = await startDesk(database);
      const { browser } = await desk.enter({ roles: ["coordinator"] });
      const before = await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1");
      expect((await actOnEntry(browser, KMI, { action: "hide", reason: "" })).status).toBe(422);
      desk.pass(10);
      expect((await actOnEntry(browser, KMI, { action: "hide", reason: "Bedrohung" })).status).toBe(200);
      for (const path of ["/api/v1/contacts/nwkmi1", "/api/v1/contacts", "/api/v1/directory", "/api/v1/projects"]) {
        expect(JSON.stringify(await readPublic(desk, path)), path).not.toContain("Musterruhr");
      }
      const hidden = await readEntry(browser, KMI);
      expect(hidden).toMatchObject({ isHidden: true, canPutBack: true, waiting: null });
      expect((await actOnEntry(browser, KMI, { action: "put-back" })).status).toBe(422);
      expect(await kindOf(await actOnEntry(browser, KMI, BACK))).toBe("step-up-needed");
      const [first, second] = await enterTwo(desk);
      expect((await actOnEntry(first, KMI, BACK)).status).toBe(200);
      expect((await desk.fetch(new Request(`${SITE}/api/v1/contacts/nwkmi1`))).status).toBe(404);
      const { waiting, canPutBack } = await readEntry(second, KMI);
      expect(canPutBack).toBe(false);
      expect(waiting).toMatchObject({ act: "put-back", reason: BACK.reason, isMine: false, canAgree: true });
      // Whoever agrees sees before what will be seen, and by whom.
      expect(waiting?.changes.find(({ field }) => field === "email")?.seen.map(({ audience }) => audience)).toContain(
        "public",
      );
      expect((await actOnEntry(second, KMI, { action: "agree" })).status).toBe(200);
      expect(await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1")).toEqual(before);
      const { revisions } = await readEntry(second, KMI);
      expect(revisions.map((each) => [each.act, each.reason, each.second])).toEqual([
        ["put-back", BACK.reason, "Koordination"],
        ["propose-put-back", BACK.reason, null],
        ["hide", "Bedrohung", null],
      ]);
      const rows = await database.kysely.selectFrom("audit").selectAll().orderBy("seq").execute();
      const ofEntry = rows.filter(({ object }) => object === "entry contact.nwkmi1");
      expect(ofEntry.map(({ act }) => act)).toEqual(["hide", "propose-put-back", "put-back"]);
      expect(new Set(ofEntry.map(({ actor }) => actor)).size).toBe(3);
    });

    it("is never put back by one alone, nor twice; who would have to agree reads it in the list", async () => {
      const desk = await startDesk(await open());
      const [first, second] = await enterTwo(desk);
      const elsewhere = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      await actOnEntry(first, KMI, { action: "hide", reason: "Bedrohung" });
      expect(await kindOf(await actOnEntry(second, KMI, { action: "agree" }))).toBe("not-possible-now");
      await actOnEntry(first, KMI, BACK);
      expect(await kindOf(await actOnEntry(first, KMI, { action: "agree" }))).toBe("not-possible-now");
      expect(await kindOf(await actOnEntry(second, KMI, BACK))).toBe("not-possible-now");
      const listed = await Promise.all([first, second, elsewhere].map(listWaiting));
      const told = { entry: KMI, name: "Polizeipräsidium Musterruhr", lands: ["DE-NW"], act: "put-back" };
      expect(listed[0]).toMatchObject([{ ...told, proposer: { isMe: true } }]);
      expect(listed[1]).toMatchObject([{ ...told, proposer: { isMe: false } }]);
      expect(listed[2]).toEqual([]);
      const { version } = await readEntry(second, KMI);
      const tries = await Promise.all(
        Array.from({ length: 8 }, () => actOnEntry(second, KMI, { action: "agree" }, version)),
      );
      expect(tries.map(({ status }) => status).filter((status) => status !== 412)).toEqual([200]);
      expect(await listWaiting(second)).toEqual([]);
    });

    it("stays hidden where the second person says no, or the first takes the proposal back", async () => {
      const desk = await startDesk(await open());
      const [first, second] = await enterTwo(desk);
      await actOnEntry(first, KMI, { action: "hide", reason: "Bedrohung" });
      for (const refusing of [second, first]) {
        await actOnEntry(first, KMI, BACK);
        expect((await actOnEntry(refusing, KMI, { action: "refuse", reason: "Noch nicht." })).status).toBe(200);
        expect(await listWaiting(second)).toEqual([]);
        expect(await readEntry(second, KMI)).toMatchObject({ isHidden: true, canPutBack: true, waiting: null });
        expect(await kindOf(await actOnEntry(second, KMI, { action: "agree" }))).toBe("not-possible-now");
      }
    });

    it("shows again what was taken out by two alone, also where that undoes a change", async () => {
      const desk = await startDesk(await open());
      const [first, second] = await enterTwo(desk);
      const mail = { field: "email", from: ["kmi@polizei.example"], to: [] } as const;
      await apply(first, (await submit(desk, correct(KMI, [mail]))).reference);
      const { version, revisions } = await readEntry(first, KMI);
      expect(revisions[0]).toMatchObject({ canUndo: true, undoNeedsSecond: true });
      expect(await kindOf(await actOnEntry(first, KMI, { action: "undo", version }))).toBe("not-possible-now");
      const undo = { action: "undo", version, reason: "Das Postfach gibt es doch." };
      expect((await actOnEntry(first, KMI, undo)).status).toBe(200);
      expect(await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1")).not.toHaveProperty("email");
      expect(await kindOf(await actOnEntry(first, KMI, { action: "agree" }))).toBe("not-possible-now");
      expect((await readEntry(second, KMI)).waiting).toMatchObject({
        act: "undo",
        changes: [{ field: "email", from: [], to: ["kmi@polizei.example"] }],
      });
      expect((await actOnEntry(second, KMI, { action: "agree" })).status).toBe(200);
      expect((await readPublic<Contact>(desk, "/api/v1/contacts/nwkmi1")).email).toBe("kmi@polizei.example");
      expect((await readEntry(first, KMI)).revisions[0]).toMatchObject({ act: "undo", second: "Koordination" });
    });

    it("goes out of sight whatever waits for a second person, and that waits no longer", async () => {
      const desk = await startDesk(await open());
      const [first, second] = await enterTwo(desk);
      const mail = { field: "email", from: ["kmi@polizei.example"], to: [] } as const;
      await apply(first, (await submit(desk, correct(KMI, [mail]))).reference);
      const { version } = await readEntry(first, KMI);
      await actOnEntry(first, KMI, { action: "undo", version, reason: "Das Postfach gibt es doch." });
      expect((await actOnEntry(second, KMI, { action: "hide", reason: "Bedrohung" })).status).toBe(200);
      expect(await listWaiting(second)).toEqual([]);
      expect(await kindOf(await actOnEntry(second, KMI, { action: "agree" }))).toBe("not-possible-now");
      expect(await readEntry(second, KMI)).toMatchObject({ isHidden: true, waiting: null });
    });

    it("is listed while it is hidden, with who hid it and why, for whoever looks after it", async () => {
      const desk = await startDesk(await open());
      const [first, second] = await enterTwo(desk);
      const elsewhere = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      expect(await listHidden(first)).toEqual([]);
      await actOnEntry(first, KMI, { action: "hide", reason: "Bedrohung" });
      desk.pass(1);
      await actOnEntry(second, DOORS, { action: "hide", reason: "Abgesagt" });
      const kmi = {
        entry: KMI,
        name: "Polizeipräsidium Musterruhr",
        lands: ["DE-NW"],
        act: "hide",
        by: "Koordination",
      };
      const listed = await listHidden(second);
      expect(listed).toMatchObject([
        { entry: DOORS, reason: "Abgesagt" },
        { ...kmi, reason: "Bedrohung", wish: null, isWaiting: false },
      ]);
      expect(listed.map(({ at }) => at)).toEqual(
        listed
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      );
      expect(await listHidden(elsewhere)).not.toContainEqual(expect.objectContaining({ entry: KMI }));
      await actOnEntry(first, KMI, BACK);
      expect(await listHidden(first)).toContainEqual(expect.objectContaining({ ...kmi, isWaiting: true }));
      await actOnEntry(second, KMI, { action: "agree" });
      expect(await listHidden(first)).toMatchObject([{ entry: DOORS }]);
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
