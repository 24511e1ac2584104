import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { type Overview, overviewSchema } from "../../contract/entries/overview.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";
import type { TestedApi } from "./backend-host.ts";
import { parseCsv } from "./parse-csv.ts";
import { readJson, readList, readProblem } from "./read-answer.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";

const PATH = "/api/v1/overview";
const CELLS_COMPARED = 12;

export const describeOverview = ({ send, use }: TestedApi): void => {
  const ask = (accept: string) => send(PATH, { headers: { Accept: accept } });
  const readOverview = async (): Promise<Overview> => readJson(await ask("application/json"), overviewSchema);
  const totalOf = async (query: string): Promise<number> => (await readList(send, `?limit=1&${query}`)).total;

  describe("GET /overview", () => {
    it("counts in every cell what the list finds for it", async () => {
      await use({ contacts: generateContacts({ seed: 7, count: 300, today: SAMPLE_NOW }) });
      const overview = await readOverview();
      const cell = fc.record({ land: fc.constantFrom(...LAND_CODES), topic: fc.constantFrom(...TOPICS) });
      await fc.assert(
        fc.asyncProperty(cell, async ({ land, topic }) => {
          const query = `land=${land}&topic=${topic}`;
          const [authorities, organizations, both, fresh] = await Promise.all([
            totalOf(`${query}&side=security-authority`),
            totalOf(`${query}&side=muslim-organization`),
            totalOf(query),
            totalOf(`${query}&fresh=1`),
          ]);
          const counts = { securityAuthorities: authorities, muslimOrganizations: organizations, stale: both - fresh };
          expect(overview.cells).toContainEqual({ land, topic, ...counts });
        }),
        { numRuns: CELLS_COMPARED },
      );
    });

    it("counts in every Land what the list finds there", async () => {
      const { lands } = await readOverview();
      const found = await Promise.all(LAND_CODES.map((land) => totalOf(`land=${land}`)));
      expect(lands.map((land) => land.securityAuthorities + land.muslimOrganizations)).toEqual(found);
    });

    it("gives the cells as CSV, none of which a spreadsheet takes for a formula", async () => {
      const response = await ask("text/csv");
      expect(response.headers.get("Content-Type")).toMatch(/^text\/csv;/);
      expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="overview.csv"');
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
      expect(text.startsWith("\uFEFF")).toBe(true);
      const [header, ...rows] = parseCsv(text.slice(1), ";");
      expect(header).toEqual([
        "as_of",
        "land",
        "land_name",
        "topic",
        "topic_name",
        "security_authorities",
        "muslim_organizations",
        "total",
        "stale",
      ]);
      const { cells, lands } = await readOverview();
      const figures = ({ securityAuthorities: own, muslimOrganizations: other, stale }: (typeof lands)[number]) =>
        [own, other, own + other, stale].map(String);
      const rowOf = (land: string, topic: string) => rows.find((row) => row[1] === land && row[3] === topic);
      expect(rows).toHaveLength(cells.length + lands.length + 1);
      for (const cell of cells) expect(rowOf(cell.land, cell.topic)?.slice(5)).toEqual(figures(cell));
      for (const sum of lands) expect(rowOf(sum.land, "")?.slice(4)).toEqual(["Alle Themen", ...figures(sum)]);
      const total = lands.reduce((sum, land) => sum + land.securityAuthorities + land.muslimOrganizations, 0);
      expect(rows.at(-1)?.slice(0, 5)).toEqual(["2026-06-15", "DE", "Deutschland", "", "Alle Themen"]);
      expect(rows.at(-1)?.[7]).toBe(String(total));
      expect(rowOf("DE-NW", "youth")?.slice(0, 5)).toEqual([
        "2026-06-15",
        "DE-NW",
        "Nordrhein-Westfalen",
        "youth",
        germanTerms.topics.youth,
      ]);
      for (const value of rows.flat()) expect(value).toMatch(/^(?:[A-Za-z0-9Ää]|$)/);
    });

    it("tags what it says: the same until a contact changes that counts", async () => {
      const tagOf = async (accept = "application/json") => (await ask(accept)).headers.get("ETag");
      const before = await tagOf();
      expect(await tagOf("text/csv")).not.toBe(before);
      await use({});
      expect(await tagOf()).toBe(before);
      await use({ contacts: sampleContacts.slice(1) });
      expect(await tagOf()).not.toBe(before);
    });

    it("refuses what it is not asked for", async () => {
      await readProblem(await send(`${PATH}?land=DE-NW`), "invalid-parameter");
      await readProblem(await ask("application/geo+json"), "not-acceptable");
    });
  });
};
