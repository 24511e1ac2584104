import { encodeSnapshot } from "../../tests/contract/make-contact.ts";
import { describe, expect, it } from "vitest";
import { directorySnapshotSchema } from "../../contract/contact/directory-snapshot.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { inOneGo } from "../in-turns.ts";
import { readSnapshotInSteps, stringifyInSteps } from "./snapshot.ts";

const AS_OF = "2026-06-15T10:00:00.000Z";

/** Ids are free text here: the schema's brand plays no part in encoding. */
const contactNumber = (i: number): Contact => ({
  id: `c${i.toString(36).padStart(5, "0")}` as Contact["id"],
  side: "muslim-organization",
  organization: { id: `org-${i}`, name: `Verein ${i}`, kind: "mosque-association", umbrella: i % 2 ? "Verbund" : null },
  role: "board",
  title: { de: "Vorstand" },
  level: "local",
  serviceAreas: [{ code: "05512", name: "Bottrop" }],
  address: { land: "DE-NW" },
  municipality: { key: "05512000", name: "Bottrop" },
  topics: ["sport"],
  languages: ["gsg"],
  location: { precision: "municipality", geometry: { type: "Point", coordinates: [6.9293, 51.5216] } },
  state: "active",
  assurance: { status: "confirmed", assuredDate: "2026-06-15" },
});

it("keeps 100,000 contacts readable, each shared value written once", () => {
  const contacts = Array.from({ length: 100_000 }, (_, i) => contactNumber(i));
  const json = JSON.stringify(encodeSnapshot(contacts, AS_OF));
  const snapshot = directorySnapshotSchema.parse(JSON.parse(json));
  expect(snapshot.tables).toEqual({
    municipality: [["05512000", "Bottrop"]],
    umbrella: ["Verbund"],
    area: [["05512", "Bottrop"]],
  });
  // An object a contact would be 600 bytes; more than 100 says that something is written out in full.
  expect(json.length / contacts.length).toBeLessThan(100);
  expect(readSnapshot(snapshot)).toMatchObject({ size: 100_000, unreadable: 0 });
});

it("uses the highest bit of each mask without turning negative", () => {
  const { columns, lists } = encodeSnapshot([contactNumber(1)], AS_OF);
  expect(columns.topic[0]).toBe(2 ** lists.topic.indexOf("sport"));
  expect(columns.language[0]).toBe(2 ** lists.language.indexOf("gsg"));
});

it("is written in parts as it is written in one go", () => {
  const snapshot = encodeSnapshot([contactNumber(1), contactNumber(2)], AS_OF);
  expect(inOneGo(stringifyInSteps(snapshot)).join("")).toBe(JSON.stringify(snapshot));
});

describe("an index that is read some records at a time", () => {
  const contacts = Array.from({ length: 7 }, (_, i) => ({
    ...contactNumber(i),
    ...(i === 1 && { deputy: contactNumber(6).id }),
    ...(i === 2 && { location: { precision: "none" as const, geometry: null } }),
  }));

  it.each([1, 2, 3, 7, 100])("is the one that is read in one go: %s at a time", (recordsAStep) => {
    const snapshot = encodeSnapshot(contacts, AS_OF);
    const index = inOneGo(readSnapshotInSteps(snapshot, recordsAStep));
    expect(index).toEqual(readSnapshot(snapshot));
    expect(index.deputy[1]).toBe(6);
  });

  it("is that also where a record cannot be read, one stands twice, or there is none", () => {
    const { columns, ...rest } = encodeSnapshot(contacts, AS_OF);
    const ids = columns.id.with(3, "No id");
    for (const id of [ids, columns.id.with(5, columns.id[0] ?? "")]) {
      const broken = { ...rest, columns: { ...columns, id } };
      expect(readSnapshot(broken).unreadable).toBe(1);
      expect(inOneGo(readSnapshotInSteps(broken, 2))).toEqual(readSnapshot(broken));
    }
    const empty = encodeSnapshot([], AS_OF);
    expect(inOneGo(readSnapshotInSteps(empty, 2))).toEqual(readSnapshot(empty));
  });
});
