import { beforeEach, describe, expect, it } from "vitest";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import type { Project } from "../../contract/entries/project.ts";
import type { Database } from "../../host/database/database.ts";
import { correct, newKey } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, SITE, startDesk } from "./start-desk.ts";
import { act, apply, kindOf, readPublic, readWork, submit } from "./work-browser.ts";

const KMI = "nwkmi1";
const MOSQUE = "nwmos1";
const DOORS = { kind: "project", id: "doors" } as const;

/** What becomes of corrections that name other entries, whatever keeps them. */
export const describeReferences = (name: string, open: () => Promise<Database>): void => {
  describe(`a correction that names other entries ${name}`, () => {
    let desk: Desk;
    let one: DeskBrowser;
    beforeEach(async () => {
      desk = await startDesk(await open());
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it("carries who takes part in a project and what goes with it, and names no entry there is not", async () => {
      const before = await readPublic<Project>(desk, "/api/v1/projects/doors");
      const partners: FieldChange = { field: "partners", from: before.partners, to: [KMI, MOSQUE] };
      const materials: FieldChange = { field: "materials", from: before.materials, to: ["emergency-plan"] };
      const { reference } = await submit(desk, correct(DOORS, [partners, materials]));
      expect((await readWork(one, reference)).proposal?.changes.map(({ field, to }) => [field, to])).toEqual([
        ["partners", partners.to],
        ["materials", materials.to],
      ]);
      expect((await apply(one, reference)).status).toBe(200);
      expect(await readPublic<Project>(desk, "/api/v1/projects/doors")).toMatchObject({
        partners: partners.to,
        materials: materials.to,
      });
      const { reference: emptied } = await submit(desk, correct(DOORS, [{ ...partners, from: partners.to, to: [] }]));
      const nobody = { action: "revise", changes: [{ field: "partners", to: [KMI, "nobody"] }] };
      expect((await act(one, emptied, nobody)).status).toBe(200);
      expect((await readWork(one, emptied)).proposal?.changes[0]?.fault).toBe("no-entry");
      expect(await kindOf(await apply(one, emptied))).toBe("not-possible-now");
    });

    it.each(["correction", "suggestion"] as const)("refuses a %s that names an entry there is not", async (kind) => {
      const changes = [{ field: "partners" as const, from: [], to: [KMI, "nobody"] }];
      const { about, text: _none, ...rest } = correct(DOORS, changes);
      const suggestion = { ...rest, suggestedKind: "project", name: "Türen üben", text: "Zwei Tage mit der Polizei." };
      const headers = { "Content-Type": "application/json", "Idempotency-Key": newKey() };
      const body = JSON.stringify(kind === "correction" ? { ...rest, about } : { ...suggestion, kind });
      const response = await desk.fetch(
        new Request(`${SITE}${endpointPaths.enquiries}`, { method: "POST", headers, body }),
      );
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ pointer: "#/changes/0/to/1", fault: "malformed" }] });
    });
  });
};
