import { describe, expect, it } from "vitest";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { overviewSchema } from "../../contract/entries/overview.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { AS_OF, indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { makeOverview, toOverviewCsv } from "./overview.ts";

/** A year ends on this day for what was confirmed on 15 June 2025. */
const TODAY = new Date("2026-06-15T00:00:00Z");

type Fields = Parameters<typeof makeContact>[1];
type Counts = readonly [authorities: number, organizations: number, stale: number];

const confirmed = (assuredDate: string) => ({ status: "confirmed", assuredDate }) as const;
const authority = { side: "security-authority", role: "liaison-officer" } as const;

const overviewOf = (...fields: readonly Fields[]) =>
  makeOverview(indexContacts(fields.map((some, i) => makeContact(`test${i}`, { topics: ["youth"], ...some }))), TODAY);

const inCell = (overview: ReturnType<typeof overviewOf>, land = "DE-NW", topic = "youth") => {
  const cell = overview.cells.find((other) => other.land === land && other.topic === topic);
  return [cell?.securityAuthorities, cell?.muslimOrganizations, cell?.stale];
};

const cases: readonly (readonly [string, readonly Fields[], Counts])[] = [
  ["nobody", [], [0, 0, 0]],
  ["an association never confirmed", [{}], [0, 1, 1]],
  ["an authority never confirmed", [authority], [1, 0, 1]],
  ["an association confirmed a year ago to the day", [{ assurance: confirmed("2025-06-15") }], [0, 1, 0]],
  ["an association confirmed a day before that", [{ assurance: confirmed("2025-06-14") }], [0, 1, 1]],
  ["one of each side, one fresh", [{ ...authority, assurance: confirmed("2026-01-01") }, {}], [1, 1, 1]],
  ["the Clearing Point", [{ side: "clearing-point", role: "coordination" }], [0, 0, 0]],
  ["a role shown on request only", [{ ...authority, role: "state-security" }], [0, 0, 0]],
  ["another Land", [{ address: { land: "DE-HB" } }], [0, 0, 0]],
  ["another topic", [{ topics: ["sport"] }], [0, 0, 0]],
  ["no topic", [{ topics: [] }], [0, 0, 0]],
  ["several topics", [{ topics: ["sport", "youth"] }], [0, 1, 1]],
  ["a vacant post", [{ ...authority, state: "vacant", assurance: confirmed("2026-06-01") }], [1, 0, 0]],
];

describe("the figures", () => {
  it.each(cases)("count in a cell: %s", (_, fields, counts) => {
    expect(inCell(overviewOf(...fields))).toEqual(counts);
  });

  it("count a contact of several topics once in its Land, and in the cell of each topic", () => {
    const overview = overviewOf({ topics: ["youth", "sport", "rights"] }, { topics: [] });
    const land = overview.lands.find((other) => other.land === "DE-NW");
    expect(land).toEqual({ land: "DE-NW", securityAuthorities: 0, muslimOrganizations: 2, stale: 2 });
    expect(["youth", "sport", "rights"].map((topic) => inCell(overview, "DE-NW", topic)[1])).toEqual([1, 1, 1]);
  });

  it("name every Land and every cell, also where there is nobody", () => {
    const overview = overviewSchema.parse(overviewOf());
    expect(overview.asOf).toBe(AS_OF);
    expect(overview.lands.map(({ land }) => land)).toEqual(LAND_CODES);
    expect(overview.cells.map(({ land, topic }) => `${land} ${topic}`)).toEqual(
      LAND_CODES.flatMap((land) => TOPICS.map((topic) => `${land} ${topic}`)),
    );
  });
});

it("the CSV has a line for each cell and each sum", () => {
  const lines = toOverviewCsv(overviewOf({}, authority)).slice(1).split("\r\n");
  expect(lines[0]).toBe("as_of;land;land_name;topic;topic_name;security_authorities;muslim_organizations;total;stale");
  expect(lines).toContain('2026-06-15;DE-NW;Nordrhein-Westfalen;youth;"Jugend, Gewalt, (Cyber-)Mobbing";1;1;2;2');
  expect(lines).toContain('2026-06-15;DE-NW;Nordrhein-Westfalen;;"Alle Themen";1;1;2;2');
  expect(lines).toContain('2026-06-15;DE;Deutschland;;"Alle Themen";1;1;2;2');
  expect(lines.filter(Boolean)).toHaveLength(1 + LAND_CODES.length * (TOPICS.length + 1) + 1);
});
