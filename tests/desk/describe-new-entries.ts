import { beforeEach, describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { EntryAbout } from "../../contract/desk/desk-entry.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { SuggestedKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { Database } from "../../host/database/database.ts";
import { type Desk, type DeskBrowser, SITE, startDesk } from "./start-desk.ts";
import {
  act,
  actOnEntry,
  apply,
  kindOf,
  listWork,
  putBack,
  readEntry,
  readPublic,
  readStatus,
  readWork,
  submit,
} from "./work-browser.ts";

type Suggestion = Extract<EnquirySubmission, { kind: "suggestion" }>;

const suggest = (suggestedKind: SuggestedKind, more: Partial<Suggestion> = {}): Suggestion => ({
  language: "de",
  consentVersion: "2026-11",
  elapsedMs: 9_000,
  website: "",
  kind: "suggestion",
  side: "public",
  suggestedKind,
  name: "Neue Runde",
  text: "Ein Beispiel aus Bottrop.",
  land: "DE-NW",
  topic: "youth",
  ...more,
});

/** What each kind lacks besides name, text, Land and topic. */
const rest = {
  contact: [
    { field: "title", to: ["Kontaktbeamtin"] },
    { field: "role", to: ["liaison-officer"] },
    { field: "municipality", to: ["München"] },
  ],
  project: [
    { field: "projectStatus", to: ["running"] },
    { field: "start", to: ["2026-01-01"] },
  ],
  expert: [
    { field: "expertFormats", to: ["talk"] },
    { field: "attendance", to: ["online"] },
  ],
  event: [
    { field: "eventKind", to: ["dialogue"] },
    { field: "begins", to: ["2026-09-01T18:00"] },
    { field: "ends", to: ["2026-09-01T20:00"] },
    { field: "attendance", to: ["online"] },
  ],
  material: [
    { field: "materialKind", to: ["flyer"] },
    { field: "languages", to: ["de"] },
    { field: "publisher", to: ["Polizei Bottrop"] },
    { field: "published", to: ["2026-05-01"] },
  ],
} as const satisfies Record<SuggestedKind, readonly { readonly field: string; readonly to: readonly string[] }[]>;

const lists = { contact: "contacts", project: "projects", expert: "experts", event: "events", material: "materials" };
const pathOf = ({ kind, id }: EntryAbout): string => `/api/v1/${lists[kind as SuggestedKind]}/${id}`;

/** What those who coordinate make of suggestions, whatever keeps them. */
export const describeNewEntries = (name: string, open: () => Promise<Database>): void => {
  describe(`a suggestion ${name}`, () => {
    let desk: Desk;
    let database: Database;
    let one: DeskBrowser;
    let other: DeskBrowser;
    const statusOf = async (about: EntryAbout): Promise<number> =>
      (await desk.fetch(new Request(`${SITE}${pathOf(about)}`))).status;
    /** With what it lacks put in by who decides; the name its entry will have. */
    const complete = async (
      reference: string,
      kind: SuggestedKind,
      more: readonly { field: string; to: readonly string[] }[] = [],
      consentBy?: string,
    ): Promise<EntryAbout> => {
      const { proposal } = await readWork(one, reference);
      const said = (proposal?.changes ?? []).filter(({ to }) => to.length > 0).map(({ field, to }) => ({ field, to }));
      const changes = [...said, ...rest[kind], ...more];
      const revised = await act(one, reference, { action: "revise", changes, ...(consentBy && { consentBy }) });
      expect(revised.status).toBe(200);
      return proposal?.entry ?? { kind, id: "none" };
    };
    beforeEach(async () => {
      database = await open();
      desk = await startDesk(database);
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      other = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it.each(Object.keys(rest) as SuggestedKind[])(
      "of a new %s says what is missing, waits for a second person, and is public then",
      async (kind) => {
        const { reference, token } = await submit(desk, suggest(kind));
        const view = await readWork(one, reference);
        expect(view.canApply).toBe(false);
        expect(view.proposal).toMatchObject({ version: 0, needsSecond: true });
        const missing = (view.proposal?.changes ?? []).filter(({ fault }) => fault === "missing");
        expect(missing.map(({ field }) => field).toSorted()).toEqual(rest[kind].map(({ field }) => field).toSorted());
        expect(await kindOf(await apply(one, reference))).toBe("not-possible-now");

        const about = await complete(reference, kind);
        expect((await apply(one, reference)).status).toBe(200);
        expect(await statusOf(about)).toBe(404);
        expect(await readStatus(desk, token)).toMatchObject({ state: "in-progress", entry: "waiting" });
        expect((await listWork(other))[0]?.proposer).toEqual({ name: "Koordination", isMe: false });
        expect(await kindOf(await apply(one, reference))).toBe("not-possible-now");
        expect((await apply(other, reference, "Danke.")).status).toBe(200);

        expect(await statusOf(about)).toBe(200);
        expect(JSON.stringify(await readPublic(desk, `/api/v1/${lists[kind]}`))).toContain(about.id);
        expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "changed", answer: "Danke." });
        expect((await readWork(one, reference)).entry).toEqual(about);
        expect((await readEntry(one, about)).revisions).toMatchObject([
          { act: "create", by: "Koordination", second: "Koordination", canUndo: true },
        ]);
        const audit = await database.kysely.selectFrom("audit").selectAll().where("act", "=", "create").execute();
        expect(audit).toMatchObject([{ object: `enquiry ${reference}` }]);
      },
    );

    it("takes the fields of its kind from whoever sends it, and none of another", async () => {
      const changes = rest.project.map(({ field, to }) => ({ field, from: [], to: [...to] }));
      const { reference } = await submit(desk, suggest("project", { changes }));
      expect((await readWork(one, reference)).canApply).toBe(true);
      const headers = { "Content-Type": "application/json", "Idempotency-Key": "of-another-kind-0001" };
      const body = JSON.stringify(suggest("expert", { changes }));
      const refused = await desk.fetch(new Request(`${SITE}/api/v1/enquiries`, { method: "POST", headers, body }));
      expect(refused.status).toBe(422);
    });

    it("of several Länder needs among the two one who is responsible for all of them", async () => {
      const { reference } = await submit(desk, suggest("project"));
      const about = await complete(reference, "project", [{ field: "lands", to: ["DE-NW", "DE-HE"] }]);
      const ofLand = { roles: ["land-coordinator"], lands: ["DE-NW"] } as const;
      const [first, second] = [(await desk.enter(ofLand)).browser, (await desk.enter(ofLand)).browser];
      expect((await apply(first, reference)).status).toBe(200);
      expect((await readWork(first, reference)).proposal?.seconds).toHaveLength(2);
      expect((await readWork(second, reference)).canApply).toBe(false);
      expect(await kindOf(await apply(second, reference))).toBe("not-possible-now");
      expect(await statusOf(about)).toBe(404);
      expect((await apply(other, reference)).status).toBe(200);
      expect(await statusOf(about)).toBe(200);
    });

    it("is undone and put back, which its sender reads", async () => {
      const { reference, token } = await submit(desk, suggest("project"));
      const about = await complete(reference, "project");
      await apply(one, reference);
      await apply(other, reference);
      const { version } = await readEntry(one, about);
      expect((await actOnEntry(one, about, { action: "undo", version })).status).toBe(200);
      expect(await statusOf(about)).toBe(404);
      expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "taken-back" });
      expect(await readEntry(one, about)).toMatchObject({ isHidden: true, canPutBack: true, name: "Neue Runde" });
      expect((await putBack(one, other, about)).status).toBe(200);
      expect(await statusOf(about)).toBe(200);
      expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "changed" });
    });

    it("of a community needs its own yes, and shows no more of its place than was said", async () => {
      const { reference } = await submit(
        desk,
        suggest("contact", { entrySide: "muslim-organization", url: "https://gemeinde.example/" }),
      );
      const about = await complete(reference, "contact", []);
      const board = [{ field: "role", to: ["board"] }];
      const { proposal } = await readWork(one, reference);
      const changes = (proposal?.changes ?? []).map(({ field, to }) => ({ field, to }));
      const own = [...changes.filter(({ field }) => field !== "role"), ...board];
      await act(one, reference, { action: "revise", changes: own });
      const faults = (await readWork(one, reference)).proposal?.changes.filter(({ fault }) => fault !== null);
      expect(faults?.map(({ field, fault }) => [field, fault])).toEqual([
        ["organization", "needs-consent"],
        ["url", "needs-consent"],
      ]);
      expect((await readWork(one, reference)).proposal?.consentFields).toContain("organization");
      await act(one, reference, { action: "revise", changes: own, consentBy: "Vorstand" });
      await apply(one, reference);
      await apply(other, reference);
      const contact = await readPublic<Contact>(desk, pathOf(about));
      expect(contact).toMatchObject({
        side: "muslim-organization",
        url: "https://gemeinde.example/",
        takesIntroductions: false,
        location: { precision: "none", geometry: null },
      });
      // Nobody said whether it belongs to an umbrella organisation.
      expect(contact.organization).not.toHaveProperty("umbrella");
      expect(JSON.stringify(contact)).not.toContain("München");
    });

    it("carries how a contact is reached, which is first values: nobody sees them before two have agreed", async () => {
      const details = [
        { field: "phones" as const, from: [], to: ["+498999998910"] },
        { field: "email" as const, from: [], to: ["neu@polizei.example"] },
      ];
      const { reference } = await submit(
        desk,
        suggest("contact", { entrySide: "security-authority", precision: "district", changes: details }),
      );
      expect((await readWork(one, reference)).enquiry.request).toMatchObject({ precision: "district" });
      const about = await complete(reference, "contact");
      const { proposal } = await readWork(one, reference);
      const phones = proposal?.changes.find(({ field }) => field === "phones");
      expect(phones).toMatchObject({ to: ["+498999998910"], fault: null });
      expect(phones?.seen.map(({ audience }) => audience)).toContain("public");
      await apply(one, reference);
      expect(await statusOf(about)).toBe(404);
      await apply(other, reference);
      expect(await readPublic<Contact>(desk, pathOf(about))).toMatchObject({
        email: "neu@polizei.example",
        phones: [{ number: "+498999998910" }],
      });
    });

    it("of a contact says on which side it will stand, and asks for no consent before that is known", async () => {
      const { reference } = await submit(desk, suggest("contact"));
      expect((await readWork(one, reference)).proposal).toMatchObject({ side: null, consentFields: [] });
      const said = await submit(desk, suggest("contact", { entrySide: "muslim-organization" }));
      const { proposal } = await readWork(one, said.reference);
      expect(proposal).toMatchObject({ side: "muslim-organization", consentFields: ["organization"] });
      await act(one, reference, { action: "revise", changes: [{ field: "role", to: ["liaison-officer"] }] });
      expect((await readWork(one, reference)).proposal).toMatchObject({ side: "security-authority" });
    });

    it("never makes a second Clearing Point", async () => {
      const { reference } = await submit(desk, suggest("contact"));
      await complete(reference, "contact");
      const { proposal } = await readWork(one, reference);
      const changes = (proposal?.changes ?? []).map(({ field, to }) => ({
        field,
        to: field === "role" ? ["coordination"] : to,
      }));
      await act(one, reference, { action: "revise", changes, consentBy: "Vorstand" });
      expect((await readWork(one, reference)).canApply).toBe(false);
    });

    it("is refused with a reason alone, upon the version that was seen", async () => {
      const { reference, token } = await submit(desk, suggest("project"));
      expect((await act(one, reference, { action: "decline" })).status).toBe(422);
      await complete(reference, "project");
      const stale = await act(one, reference, { action: "apply", entryVersion: 0 }, { version: 1 });
      expect(stale.status).toBe(412);
      await act(one, reference, { action: "decline", message: "Das gibt es schon." });
      expect(await readStatus(desk, token)).toMatchObject({ state: "declined", answer: "Das gibt es schon." });
    });

    it("becomes one entry however many agree at once", async () => {
      const { reference } = await submit(desk, suggest("project"));
      const about = await complete(reference, "project");
      await apply(one, reference);
      const { version } = await readWork(other, reference);
      const tries = await Promise.all(
        Array.from({ length: 20 }, () => act(other, reference, { action: "apply", entryVersion: 0 }, { version })),
      );
      expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await readEntry(one, about)).revisions).toHaveLength(1);
    });
  });

  it(`sixty claims to be the mosque publish nothing ${name}`, async () => {
    const desk = await startDesk(await open());
    const before = await readPublic<{ contacts: unknown[] }>(desk, "/api/v1/contacts?limit=100");
    await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        submit(desk, suggest("contact", { name: `Moschee ${at}`, side: "muslim-organization" })),
      ),
    );
    expect(await readPublic(desk, "/api/v1/contacts?limit=100")).toEqual(before);
  });
};
