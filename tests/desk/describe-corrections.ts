import { beforeEach, describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { WorkView } from "../../contract/desk/work.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import type { Project } from "../../contract/entries/project.ts";
import type { Database } from "../../host/database/database.ts";
import { correct, newKey } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, startDesk } from "./start-desk.ts";
import {
  act,
  actOnEntry,
  apply,
  entryPath,
  kindOf,
  listWork,
  readEntry,
  readPublic,
  readStatus,
  readWork,
  submit,
  workPath,
} from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const MOSQUE = { kind: "contact", id: "nwmos1" } as const;
const DOORS = { kind: "project", id: "doors" } as const;
const MAIL: FieldChange = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] };

/** What those who coordinate make of corrections, whatever keeps them. */
export const describeCorrections = (name: string, open: () => Promise<Database>): void => {
  describe(`an accepted correction ${name}`, () => {
    let database: Database;
    let desk: Desk;
    let one: DeskBrowser;
    let other: DeskBrowser;
    const readContact = (id: string) => readPublic<Contact>(desk, `/api/v1/contacts/${id}`);
    beforeEach(async () => {
      database = await open();
      desk = await startDesk(database);
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      other = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it("is in the next public answer, with both values, who and when in the entry's history", async () => {
      const { reference, token } = await submit(desk, correct(KMI, [MAIL]));
      expect((await readContact("nwkmi1")).email).toBe("kmi@polizei.example");
      const { proposal } = await readWork(one, reference);
      expect(proposal).toMatchObject({
        needsSecond: false,
        changes: [{ field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"], fault: null }],
      });
      expect((await apply(one, reference, "Danke für den Hinweis.")).status).toBe(200);
      expect((await readContact("nwkmi1")).email).toBe("neu@polizei.example");
      const { revisions } = await readEntry(other, KMI);
      expect(revisions).toEqual([
        expect.objectContaining({
          act: "change",
          by: "Koordination",
          second: null,
          at: desk.now().toISOString(),
          changes: [MAIL],
          canUndo: true,
          touches: [],
        }),
      ]);
      expect(await readStatus(desk, token)).toMatchObject({
        state: "accepted",
        entry: "changed",
        answer: "Danke für den Hinweis.",
      });
      expect(await listWork(one)).toEqual([]);
    });

    it("says of each circle what it sees before and after, and of a hidden value nothing to the public", async () => {
      const { reference } = await submit(
        desk,
        correct(MOSQUE, [{ field: "email", from: [], to: ["neu@gemeinde.example"] }]),
      );
      const { proposal } = await readWork(one, reference);
      expect(proposal?.changes[0]).toMatchObject({
        from: ["dialog@gemeinde.example"],
        seen: ["counterpart", "coordinators"].map((audience) => ({
          audience,
          from: ["dialog@gemeinde.example"],
          to: ["neu@gemeinde.example"],
        })),
      });
      expect(proposal?.needsSecond).toBe(false);
      await apply(one, reference);
      expect(await readContact("nwmos1")).not.toHaveProperty("email");
    });

    it("is undone by one press, and the sender reads that", async () => {
      const { reference, token } = await submit(desk, correct(KMI, [MAIL]));
      await apply(one, reference);
      const { version } = await readEntry(one, KMI);
      expect((await actOnEntry(one, KMI, { action: "undo", version })).status).toBe(200);
      expect((await readContact("nwkmi1")).email).toBe("kmi@polizei.example");
      expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "taken-back" });
      expect((await readEntry(one, KMI)).revisions.map((each) => each.act)).toEqual(["undo", "change"]);
    });

    it("is undone after another change, which is named where it would be set back as well", async () => {
      const first = await submit(desk, correct(KMI, [MAIL]));
      await apply(one, first.reference);
      const { version } = await readEntry(one, KMI);
      const topics: FieldChange = { field: "topics", from: ["mosque-protection"], to: ["youth"] };
      await apply(one, (await submit(desk, correct(KMI, [topics]))).reference);
      const untouched = (await readEntry(one, KMI)).revisions.find((each) => each.version === version);
      expect(untouched).toMatchObject({ changes: [MAIL], canUndo: true, touches: [] });
      const again: FieldChange = { field: "email", from: ["neu@polizei.example"], to: ["dritte@polizei.example"] };
      await apply(one, (await submit(desk, correct(KMI, [again]))).reference);
      const touched = (await readEntry(one, KMI)).revisions.find((each) => each.version === version);
      expect(touched).toMatchObject({ canUndo: true, touches: ["email"] });
      await actOnEntry(one, KMI, { action: "undo", version });
      expect(await readContact("nwkmi1")).toMatchObject({ email: "kmi@polizei.example", topics: ["youth"] });
    });

    it("is refused with a reason alone, which the sender reads; nothing of the entry changes", async () => {
      const { reference, token } = await submit(desk, correct(KMI, [MAIL]));
      expect((await act(one, reference, { action: "decline" })).status).toBe(422);
      await act(one, reference, { action: "decline", message: "Das Postfach gibt es nicht." });
      expect(await readStatus(desk, token)).toMatchObject({ state: "declined", answer: "Das Postfach gibt es nicht." });
      expect((await readContact("nwkmi1")).email).toBe("kmi@polizei.example");
      expect((await readEntry(one, KMI)).revisions).toEqual([]);
    });

    it("is told the truth when it was only agreed to by the letter's link or in words", async () => {
      const { reference, token } = await submit(desk, correct(KMI, [], "Der Raum ist jetzt im dritten Stock."));
      await act(one, reference, { action: "accept", message: "Wir tragen es nach." });
      expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "unchanged" });
    });

    it("is revised by who decides, in words that had no field, too", async () => {
      const { reference } = await submit(desk, correct(KMI, [], "Die Sprechzeit ist bis halb vier."));
      expect(await kindOf(await apply(one, reference))).toBe("not-possible-now");
      const changes = [{ field: "schedules", to: ["Mo–Do 9–15:30"] }];
      await act(one, reference, { action: "revise", changes });
      expect((await apply(one, reference)).status).toBe(200);
      expect((await readContact("nwkmi1")).schedules).toEqual([
        { freq: "WEEKLY", byday: ["MO", "TU", "WE", "TH"], opensAt: "09:00", closesAt: "15:30" },
      ]);
    });

    it("is not written where a value cannot be read, until it is changed or left out", async () => {
      const hours: FieldChange = { field: "schedules", from: ["MO,TH 09:00–12:00"], to: ["nach Vereinbarung"] };
      const { reference } = await submit(desk, correct(KMI, [MAIL, hours]));
      const view = await readWork(one, reference);
      expect(view.canApply).toBe(false);
      expect(view.proposal?.changes.map(({ fault }) => fault)).toEqual([null, "unreadable"]);
      expect(await kindOf(await apply(one, reference))).toBe("not-possible-now");
      await act(one, reference, { action: "revise", changes: [{ field: "email", to: MAIL.to }] });
      expect((await apply(one, reference)).status).toBe(200);
      expect((await readContact("nwkmi1")).email).toBe("neu@polizei.example");
    });

    it("changes projects and events as well, towns by their keys, and counts up what calendars ask", async () => {
      const town: FieldChange = { field: "municipality", from: ["Bottrop"], to: ["München"] };
      const project = await readPublic<Project>(desk, "/api/v1/projects/doors");
      const from = project.municipality === undefined ? [] : [project.municipality.name];
      const { reference } = await submit(
        desk,
        correct(DOORS, [
          { ...town, from },
          { field: "summary", from: [project.summary.de], to: ["Türen gemeinsam geprüft."] },
        ]),
      );
      expect((await apply(one, reference)).status).toBe(200);
      expect(await readPublic<Project>(desk, "/api/v1/projects/doors")).toMatchObject({
        municipality: { key: "09162000", name: "München" },
        summary: { de: "Türen gemeinsam geprüft." },
      });
    });

    it("knows a town of several names by the entry's Land, and asks which one where that does not tell", async () => {
      const town = (to: string): FieldChange => ({ field: "municipality", from: ["Bottrop"], to: [to] });
      const near = await submit(desk, correct(KMI, [town("Hamm")]));
      expect((await apply(one, near.reference)).status).toBe(200);
      expect((await readContact("nwkmi1")).municipality).toEqual({ key: "05915000", name: "Hamm" });

      const far = await submit(desk, correct({ kind: "contact", id: "bysta1" }, [{ ...town("Hamm"), from: [] }]));
      expect((await readWork(one, far.reference)).proposal?.changes[0]).toMatchObject({
        to: ["Hamm"],
        fault: "several-places",
        places: [
          { text: "59065 Hamm", land: "DE-NW" },
          { text: "54636 Hamm", land: "DE-RP" },
        ],
      });
      expect(await kindOf(await apply(one, far.reference))).toBe("not-possible-now");
      await act(one, far.reference, { action: "revise", changes: [{ field: "municipality", to: ["54636 Hamm"] }] });
      expect((await apply(one, far.reference)).status).toBe(200);

      const unknown = await submit(desk, correct(KMI, [{ ...town("Hammm"), from: ["Hamm"] }]));
      expect((await readWork(one, unknown.reference)).proposal?.changes[0]).toMatchObject({
        fault: "unknown-place",
        places: [],
      });
    });

    it("carries what a project set out to do, how, with what, and what came of it", async () => {
      const before = await readPublic<Project>(desk, "/api/v1/projects/doors");
      const kept = before.steps.map(({ de }) => de);
      const { reference } = await submit(
        desk,
        correct(DOORS, [
          { field: "results", from: before.results.map(({ de }) => de), to: ["Vierzig Türen geprüft."] },
          { field: "steps", from: kept, to: [...kept, "Nach einem Jahr nachsehen."] },
          { field: "effort", from: before.effort.de === "" ? [] : [before.effort.de], to: ["Zwei Tage im Monat."] },
        ]),
      );
      expect((await apply(one, reference)).status).toBe(200);
      expect(await readPublic<Project>(desk, "/api/v1/projects/doors")).toMatchObject({
        results: [{ de: "Vierzig Türen geprüft." }],
        // What stood there keeps its translations.
        steps: [...before.steps, { de: "Nach einem Jahr nachsehen." }],
        effort: { de: "Zwei Tage im Monat." },
      });
    });

    it("asks for the passkey of the last minutes, and for both versions", async () => {
      const { reference } = await submit(desk, correct(KMI, [MAIL]));
      const view = await readWork(one, reference);
      const body = { action: "apply", entryVersion: view.proposal?.version ?? 0 };
      expect((await one.post(workPath(reference), body, { "Idempotency-Key": newKey() })).status).toBe(428);
      const stale = await act(one, reference, { ...body, entryVersion: body.entryVersion - 1 });
      expect(stale.status).toBe(412);
      expect(((await stale.json()) as { current: WorkView }).current.proposal?.version).toBe(body.entryVersion);
      desk.pass(6);
      expect(await kindOf(await act(one, reference, body))).toBe("step-up-needed");
      expect((await readContact("nwkmi1")).email).toBe("kmi@polizei.example");
    });

    it("is written once by one of a hundred who race, on one entry and on one enquiry", async () => {
      const sent = await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          submit(desk, correct(KMI, [{ ...MAIL, to: [`neu${at}@polizei.example`] }])),
        ),
      );
      const { version } = await readEntry(one, KMI);
      const races = await Promise.all(
        sent.flatMap(({ reference }) =>
          [one, other].map((browser) =>
            act(browser, reference, { action: "apply", entryVersion: version }, { version: 1 }),
          ),
        ),
      );
      const won = races.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(races.filter(({ status }) => status === 412)).toHaveLength(99);
      const { revisions } = await readEntry(one, KMI);
      expect(revisions).toHaveLength(1);
      expect((await readContact("nwkmi1")).email).toBe(revisions[0]?.changes[0]?.to[0]);
    });

    it("needs of an association somebody who has consented to a first value", async () => {
      const url: FieldChange = { field: "url", from: [], to: ["https://gemeinde.example/"] };
      const { reference } = await submit(desk, correct(MOSQUE, [url]));
      expect((await readWork(one, reference)).proposal?.changes[0]?.fault).toBe("needs-consent");
      expect((await readWork(one, reference)).proposal?.consentFields).toEqual(["url"]);
      const changes = [{ field: "url", to: url.to }];
      await act(one, reference, { action: "revise", changes, consentBy: "Vorstand" });
      // Who changes the values again is still to name somebody.
      expect((await readWork(one, reference)).proposal?.consentFields).toEqual(["url"]);
      const authority = await submit(desk, correct(KMI, [MAIL]));
      expect((await readWork(one, authority.reference)).proposal?.consentFields).toEqual([]);
      await apply(one, reference);
      await apply(other, reference);
      expect((await readContact("nwmos1")).url).toBe("https://gemeinde.example/");
      const row = await database.kysely.selectFrom("consent").selectAll().where("field", "=", "url").execute();
      expect(row).toMatchObject([{ given_by: "Vorstand", given_on: "2026-06-15", withdrawn_at: null }]);
    });

    it("is a Land's coordinator's in the own Land, and of another Land a coordinator's", async () => {
      const { reference } = await submit(desk, correct(KMI, [MAIL]));
      const ofLand = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] })).browser;
      const elsewhere = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      expect((await elsewhere.send(entryPath(KMI))).status).toBe(404);
      expect((await apply(ofLand, reference)).status).toBe(200);
    });

    it("stands in the audit with it, without a value", async () => {
      const { reference } = await submit(desk, correct(KMI, [MAIL]));
      await apply(one, reference);
      const rows = await database.kysely.selectFrom("audit").selectAll().where("act", "=", "change").execute();
      expect(rows).toMatchObject([{ object: `enquiry ${reference}` }]);
      expect(JSON.stringify(rows)).not.toContain("polizei.example");
      const kept = await database.kysely.selectFrom("revision_value").selectAll().execute();
      expect(JSON.stringify(kept)).not.toContain("polizei.example");
    });
  });
};
