import { readWords } from "../../../contract/words/read-words.ts";
import { describe, expect, test } from "vitest";
import { serviceAreasAt, sideAt } from "../../../contract/contact/contact-index.ts";
import { distanceKm, isSomewhereInPlace } from "../../../contract/place/serving-and-nearby.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "../../../tests/contract/sample-directory.ts";
import { shownKilometres } from "../../../contract/place/shown-kilometres.ts";
import { type DirectoryState, START_STATE } from "../directory-address.ts";
import { lineAt, type GroupHead, type ListLines, type RowNote } from "../list/list-lines.ts";
import { findPlaceResult, type PlaceResult } from "./place-result.ts";

const { index } = await readSampleDirectory();
const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, read: readWords };

const find = (state: Partial<DirectoryState>): PlaceResult | null => {
  const place = gazetteer.findPlace(state.place ?? "");
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
    const entry = lineAt(list, place);
    if (entry === null) throw new Error(`no entry at ${place}`);
    if (entry.kind === "contact") groups.at(-1)?.rows.push(entry);
    else groups.push({ head: entry, rows: [] });
  }
  return groups;
};

const ORDER = ["local", "district", "land", "federal", "nearby", "associations", "coordinator"];
const nameOf = (head: GroupHead): string => (head.kind === "responsibility" ? head.level : head.kind);

const places = [
  ["a town of a Kreis", "05562014"],
  ["a city that is its own Kreis", "06611000"],
  ["the largest city", "11000000"],
  ["a city state of two towns", "04012000"],
  ["a town in a Regierungsbezirk", "09162000"],
  ["a village", "07334025"],
  ["an island", "01056025"],
  ["an exclave with nobody of its own", "08335015"],
  ["a town at the border", "14626110"],
  ["a Kreis", "05562"],
  ["a Region", "03241"],
  ["a quarter", "11000000-neukoelln"],
  ["a quarter without a point", "05315000-marienburg"],
  ["a town that there was", "06437002"],
] as const;

test("a quarter is answered for as its city, by whose name the groups are called, and measured from where it lies", () => {
  const [quarter, city] = ["11000000-neukoelln", "11000000"].map((place) => findFound({ place }));
  const heads = (result: PlaceResult | undefined) =>
    readGroups(result?.list ?? findFound({ place: "11000000" }).list).flatMap(({ head }) =>
      head.kind === "responsibility" ? [[head.level, head.placeName, head.count]] : [],
    );
  expect(heads(quarter)).toEqual(heads(city).map(([level, , count]) => [level, "Berlin", count]));
  expect(quarter?.place).not.toMatchObject({ lon: city?.place.lon });
});

describe.each(places)("%s (%s)", (_kind, key) => {
  const both = findFound({ place: key });

  test("is answered level by level, the most local first, then what is near, the associations, the Clearing Point", () => {
    const names = readGroups(both.list).map(({ head }) => nameOf(head));
    expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    expect(["local", "district"]).toContain(names[0]);
    expect(names).toEqual(expect.arrayContaining(["land", "federal", "nearby"]));
    expect(names.at(-1)).toBe("coordinator");
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
    const groups = readGroups(both.wholeList);
    for (const { head, rows } of groups) expect(rows).toHaveLength(head.kind === "coordinator" ? 1 : head.count);
    const positions = groups.flatMap(({ rows }) => rows.map(({ position }) => position));
    expect(new Set(positions).size).toBe(positions.length);
    expect(both.count).toBe(positions.length - 1);
  });

  test("shows on the map exactly the contacts of the list", () => {
    const listed = readGroups(both.wholeList)
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

  test("has an answer for each side, which the map points out", () => {
    expect(both.answers.map(({ side }) => side)).toEqual(["security-authority", "muslim-organization"]);
    const answer = both.answers[0]?.answer ?? null;
    expect(both.first).toBe(answer?.insteadOf ?? answer?.position);
  });

  test("keeps the associations of Land and Federation in one line until they are wanted", () => {
    const [folded, whole] = [readGroups(both.list), readGroups(both.wholeList)];
    const isFolding = ({ head }: Group): boolean => head.kind === "associations";
    expect(folded.find(isFolding)?.rows).toEqual([]);
    const associations = whole.find(isFolding)?.rows ?? [];
    expect(associations).toHaveLength(both.parts.associations);
    expect(associations.length).toBeGreaterThan(0);
    for (const { position } of associations) expect(sideAt(index, position)).toBe("muslim-organization");
    expect(folded.filter((group) => !isFolding(group))).toEqual(whole.filter((group) => !isFolding(group)));
  });

  test("counts in its heading what each part of it names: by the raw areas, each contact once", () => {
    const town = key.slice(0, 8);
    const counted = { own: 0, around: 0, wider: 0, associations: 0, near: 0 };
    const partOf = (position: number): keyof typeof counted => {
      const codes = serviceAreasAt(index, position);
      const serves = (isArea: (code: string) => boolean): boolean => codes.some((code) => isArea(code));
      if (serves((code) => code.startsWith(town) || (town === `${code}000` && code.length === 5))) return "own";
      if (serves((code) => code !== "DE" && code.length > 2 && town.startsWith(code))) return "around";
      if (!serves((code) => code === "DE" || code === town.slice(0, 2))) return "near";
      return sideAt(index, position) === "muslim-organization" ? "associations" : "wider";
    };
    for (const { head, rows } of readGroups(both.wholeList)) {
      if (head.kind === "coordinator") continue;
      for (const { position } of rows) counted[head.kind === "nearby" ? "near" : partOf(position)] += 1;
    }
    expect(both.parts).toEqual(counted);
  });

  test("says no distance of an authority that is responsible, nor of the middle of the own town", () => {
    const silent = readGroups(both.wholeList)
      .filter(({ head }) => head.kind === "responsibility" || head.kind === "associations")
      .flatMap(({ rows }) => rows)
      .filter(
        ({ position, note }) =>
          sideAt(index, position) === "security-authority" ||
          (note?.isApproximate === true && note.reasons?.areaCode.startsWith(key) === true),
      );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ note }) => note?.distanceKm !== null)).toEqual([]);
  });

  test("has what is near in the order of distance, and within the radius only", () => {
    for (const radius of [null, 10, 25, 50, 100] as const) {
      const near = readGroups(findFound({ place: key, radius }).list).find(({ head }) => head.kind === "nearby");
      const notes = (near?.rows ?? []).flatMap(({ note }) => note ?? []);
      const shown = notes.map((note) => shownKilometres(note.distanceKm ?? Infinity, note.isApproximate));
      expect(shown).toEqual(shown.toSorted((one, other) => one - other));
      expect(notes.every((note) => (note.distanceKm ?? Infinity) <= (radius ?? Infinity))).toBe(true);
    }
  });
});

test("who has said where they are has their own municipality measured from there, and nothing else of it changed", () => {
  const place = gazetteer.findPlace("05315000");
  if (place === undefined) throw new Error("no such place");
  const reader = { key: "05315000", lon: place.lon + 0.12, lat: place.lat + 0.05 };
  const state = { filter: { ...START_STATE.filter, side: "muslim-organization" as const }, radius: null };
  const middle = findPlaceResult(index, place, state, context);
  const own = findPlaceResult(index, place, { ...state, reader }, context);
  expect([middle.isFromReader, own.isFromReader]).toEqual([false, true]);
  const rowsOf = (result: PlaceResult) => readGroups(result.wholeList).flatMap(({ rows }) => rows);
  const told = rowsOf(own).filter(({ note }) => note?.distanceKm !== null && note?.distanceKm !== undefined);
  expect(told.length).toBeGreaterThan(20);
  for (const { position, note } of told) {
    const point = { lon: index.lon[position] ?? NaN, lat: index.lat[position] ?? NaN };
    expect(note?.distanceKm).toBeCloseTo(distanceKm(reader, point), 6);
  }
  const responsible = (result: PlaceResult) =>
    readGroups(result.wholeList)
      .filter(({ head }) => head.kind === "responsibility")
      .map(({ rows }) => rows.map(({ position }) => position).toSorted((one, other) => one - other));
  expect(responsible(own)).toEqual(responsible(middle));
  // Who tells no more than the town is told by the same words, at the same place among themselves.
  const coarse = (result: PlaceResult) =>
    rowsOf(result).filter(({ position }) => isSomewhereInPlace(index, position, place.key));
  expect(coarse(own).length).toBeGreaterThan(0);
  expect(coarse(own)).toEqual(coarse(middle));
  // Another place is measured from its own middle.
  const other = gazetteer.findPlace("05562014");
  if (other === undefined) throw new Error("no such place");
  expect(findPlaceResult(index, other, { ...state, reader }, context).isFromReader).toBe(false);
});

test("who is responsible does not depend on the radius", () => {
  const chainOf = (result: PlaceResult) => readGroups(result.list).filter(({ head }) => head.kind === "responsibility");
  expect(chainOf(findFound({ place: "05562014", radius: 10 }))).toEqual(chainOf(findFound({ place: "05562014" })));
});

test("a level without anybody for the chosen topic says so and has no rows", () => {
  const groups = readGroups(
    findFound({ place: "05562014", filter: { ...START_STATE.filter, topics: ["recruitment"] } }).list,
  );
  const empty = groups.filter(({ head }) => head.kind === "responsibility" && head.count === 0);
  expect(empty.length).toBeGreaterThan(0);
  for (const { rows } of empty) expect(rows).toEqual([]);
  const covering = groups.filter(({ head }) => head.kind === "responsibility" && head.count > 0);
  for (const { rows } of covering) for (const { note } of rows) expect(note?.reasons?.topics).toEqual(["recruitment"]);
});

/** Questions at which some do not name the topic while others, on the same level or another, do. */
const topicQuestions = places.flatMap(([, place]) =>
  (["recruitment", "threats", "complaints"] as const).flatMap((topic) =>
    (["security-authority", "muslim-organization"] as const).map((side) => ({ place, topic, side })),
  ),
);

test("whoever the answer passes over for the topic stands at the list's levels as such, and nowhere in its rows", () => {
  let passed = 0;
  for (const { place, topic, side } of topicQuestions) {
    const result = findFound({ place, filter: { ...START_STATE.filter, topics: [topic], side } });
    const groups = readGroups(result.wholeList);
    const rows = new Set(groups.flatMap((group) => group.rows.map(({ position }) => position)));
    const named = groups.flatMap(({ head }) => (head.kind === "responsibility" ? head.withoutTopic : []));
    for (const { notAsked } of result.answers[0]?.steps ?? []) {
      for (const { position } of notAsked.filter(({ why }) => why === "topic")) {
        passed += 1;
        expect(rows.has(position)).toBe(false);
        // The details say the same in their first line.
        expect(result.wholeList.notes.get(position)?.reasons?.aside).toBe("topic");
      }
    }
    for (const position of named) expect(rows.has(position)).toBe(false);
    const empty = groups.filter(({ head, rows: own }) => head.kind === "responsibility" && own.length === 0);
    // A level of recruiters and complaints offices alone names nobody: they are there for another matter.
    const nameless = empty.filter(({ head }) => head.kind === "responsibility" && head.withoutTopic.length === 0);
    const whys = (result.answers[0]?.steps ?? []).flatMap(({ notAsked }) => notAsked.map(({ why }) => why));
    expect(nameless.length > 0 && !whys.includes("one-matter")).toBe(false);
  }
  expect(passed).toBeGreaterThan(20);
});

test.each(places)(
  "%s: without a topic the list begins with the answer, and nobody for one matter only does",
  (_, place) => {
    for (const side of ["security-authority", "muslim-organization"] as const) {
      const result = findFound({ place, filter: { ...START_STATE.filter, side } });
      const groups = readGroups(result.list).filter(({ head }) => head.kind === "responsibility");
      for (const { rows } of groups) {
        const asides = rows.map(({ note }) => note?.reasons?.aside !== null);
        expect(asides).toEqual(asides.toSorted((one, other) => Number(one) - Number(other)));
      }
      const reachable = groups
        .flatMap(({ rows }) => rows)
        .find(({ note }) => {
          const { aside, state, standIn } = note?.reasons ?? {};
          return aside === null && (state === "active" || state === "handover" || standIn !== null);
        });
      expect(reachable?.position ?? result.first).toBe(result.first);
    }
  },
);

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
