import { describe, expect, test } from "vitest";
import { sideAt } from "../../../contract/contact/contact-index.ts";
import { germanTerms } from "../../../contract/names/de.ts";
import { findPlace } from "../../../contract/place/place.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "../../../tests/contract/sample-directory.ts";
import { type DirectoryState, START_STATE } from "../directory-address.ts";
import { entryAt, type GroupHead, type ListLines, type RowNote } from "../list/list-entries.ts";
import { findPlaceResult, type PlaceResult } from "./place-result.ts";

const { index } = await readSampleDirectory();
const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, terms: [germanTerms] };

const find = (state: Partial<DirectoryState>): PlaceResult | null => {
  const place = findPlace(gazetteer, state.place ?? "");
  return place === undefined ? null : findPlaceResult(index, place, { ...START_STATE, ...state }, context);
};

const findFound = (state: Partial<DirectoryState>): PlaceResult => {
  const result = find(state);
  if (result === null) throw new Error(`no place ${state.place ?? ""}`);
  return result;
};

type Row = { readonly position: number; readonly note: RowNote | null };
type Group = { readonly head: GroupHead; readonly rows: readonly Row[] };

/** The list as it is read: every head with the contacts under it. */
const readGroups = (list: ListLines): Group[] => {
  const groups: { head: GroupHead; rows: Row[] }[] = [];
  for (let place = 0; place < list.lines.length; place += 1) {
    const entry = entryAt(list, place);
    if (entry === null) throw new Error(`no entry at ${place}`);
    if (entry.kind === "contact") groups.at(-1)?.rows.push(entry);
    else groups.push({ head: entry, rows: [] });
  }
  return groups;
};

const ORDER = ["local", "district", "land", "federal", "coordinator", "nearby"];
const nameOf = (head: GroupHead): string => (head.kind === "responsibility" ? head.level : head.kind);

const places = [
  ["a town of a Kreis", "05562014"],
  ["a city that is its own Kreis", "06611000"],
  ["the largest city", "11000000"],
  ["a city state of two towns", "04012000"],
  ["a town in a Regierungsbezirk", "09162000"],
  ["a village", "07334025"],
  ["an island", "01056025"],
  ["a town at the border", "14626110"],
  ["a Kreis", "05562"],
  ["a Region", "03241"],
] as const;

describe.each(places)("%s (%s)", (_kind, key) => {
  const both = findFound({ place: key });

  test("is answered level by level, the most local first, the Clearing Point at its end, then what is near", () => {
    const names = readGroups(both.list).map(({ head }) => nameOf(head));
    expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    expect(["local", "district"]).toContain(names[0]);
    expect(names).toEqual(expect.arrayContaining(["land", "federal", "nearby"]));
    expect(names.at(-1)).toBe("nearby");
  });

  test("is answered by both sides, and by the one that is sought alone", () => {
    const rows = readGroups(both.list).flatMap((group) => group.rows);
    expect(new Set(rows.map(({ position }) => sideAt(index, position))).size).toBe(3);
    for (const side of ["security-authority", "muslim-organization"] as const) {
      const groups = readGroups(findFound({ place: key, filter: { ...START_STATE.filter, side } }).list);
      const end = groups.find(({ head }) => head.kind === "coordinator");
      expect(end?.rows.map(({ position }) => sideAt(index, position))).toEqual(["clearing-point"]);
      const sides = groups
        .filter((group) => group !== end)
        .flatMap((group) => group.rows.map(({ position }) => sideAt(index, position)));
      expect(new Set(sides)).toEqual(new Set([side]));
    }
  });

  test("has heads that count their rows, each contact once, and a sum without the Clearing Point", () => {
    const groups = readGroups(both.list);
    for (const { head, rows } of groups) expect(rows).toHaveLength(head.kind === "coordinator" ? 1 : head.count);
    const positions = groups.flatMap(({ rows }) => rows.map(({ position }) => position));
    expect(new Set(positions).size).toBe(positions.length);
    expect(both.count).toBe(positions.length - 1);
  });

  test("shows on the map exactly the contacts of the list", () => {
    const listed = readGroups(both.list)
      .filter(({ head }) => head.kind !== "coordinator")
      .flatMap(({ rows }) => rows.map(({ position }) => position));
    const shown = [...both.matches].flatMap((isShown, position) => (isShown === 1 ? [position] : []));
    expect(shown).toEqual(listed.toSorted((one, other) => one - other));
  });

  test("says of everybody responsible for which area, and of those near by how far", () => {
    const notesOf = (kind: GroupHead["kind"]) =>
      readGroups(both.list)
        .filter(({ head }) => head.kind === kind)
        .flatMap(({ rows }) => rows.map(({ note }) => note));
    for (const note of notesOf("responsibility")) {
      const area = note?.reasons?.areaCode ?? "";
      const isServed = area === "DE" || key.startsWith(area) || area.startsWith(key);
      expect(isServed, `${area} is or contains ${key}`).toBe(true);
      expect(note?.reasons?.areaName).not.toBe("");
    }
    for (const note of notesOf("nearby")) expect(note).toMatchObject({ reasons: null, distanceKm: expect.any(Number) });
  });

  test("is asked first of the first contact in the list", () => {
    const [first] = readGroups(both.list).flatMap(({ rows }) => rows);
    expect(both.first).toBe(first?.position);
  });

  test("has what is near in the order of distance, and within the radius only", () => {
    for (const radius of [null, 10, 25, 50, 100] as const) {
      const near = readGroups(findFound({ place: key, radius }).list).find(({ head }) => head.kind === "nearby");
      const distances = (near?.rows ?? []).map(({ note }) => note?.distanceKm ?? Infinity);
      expect(distances).toEqual(distances.toSorted((one, other) => one - other));
      expect(distances.every((distance) => distance <= (radius ?? Infinity))).toBe(true);
    }
  });
});

test("who is responsible does not depend on the radius", () => {
  const chainOf = (result: PlaceResult) => readGroups(result.list).filter(({ head }) => head.kind === "responsibility");
  expect(chainOf(findFound({ place: "05562014", radius: 10 }))).toEqual(chainOf(findFound({ place: "05562014" })));
});

test("a level without anybody for the chosen topic says so and has no rows", () => {
  const groups = readGroups(
    findFound({ place: "05562014", filter: { ...START_STATE.filter, topics: ["recruitment"] } }).list,
  );
  const empty = groups.filter(({ head }) => head.kind === "responsibility" && head.missingTopic);
  expect(empty.length).toBeGreaterThan(0);
  for (const { rows } of empty) expect(rows).toEqual([]);
  const covering = groups.filter(({ head }) => head.kind === "responsibility" && !head.missingTopic);
  for (const { rows } of covering) for (const { note } of rows) expect(note?.reasons?.topics).toEqual(["recruitment"]);
});

test("the place has the name people know", () => {
  expect(findFound({ place: "05562014" }).place.name).toBe("Gladbeck");
  expect(findFound({ place: "05562" }).place.name).toBe("Kreis Recklinghausen");
});

test.each(["05562999", "99999999", "99999", "00000"])("a key nobody knows has no answer: %s", (place) => {
  expect(find({ place })).toBeNull();
});

test("without a place there is no answer", () => {
  expect(find({})).toBeNull();
});
