import { describe, expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { ENTRY_KINDS, type EntryKind } from "../../backend/entries/entry-store.ts";
import { makeLandProfiles } from "../../mocks/sample/land-profiles.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { sampleEntries } from "./sample-entries.ts";

type Row = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** What a store may hold where something else belongs. */
const FAULTS: readonly (readonly [name: string, value: unknown])[] = [
  ["NULL", null],
  ["an unknown value", "no-such-value"],
  ["garbage", { "\u0000": [Number.NaN] }],
];

const entries = { ...sampleEntries, lands: makeLandProfiles() };

const pathOf: Record<EntryKind, string> = {
  projects: "projects",
  experts: "experts",
  events: "events",
  materials: "materials",
  guidance: "guidance",
  lands: "lands",
};

const isRecord = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every column and every nested one, of the first item in a list, too; of a consent only its kind. */
const columnsOf = (value: unknown, path: Path = []): Path[] => {
  if (Array.isArray(value)) return value.length === 0 ? [] : columnsOf(value[0], [...path, "0"]);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = [...path, name];
    if (path.at(-1) === "basis" && name !== "kind") return [];
    return [own, ...columnsOf(inner, own)];
  });
};

const withValue = (row: unknown, [name, ...rest]: Path, value: unknown): unknown => {
  if (name === undefined) return value;
  if (Array.isArray(row)) return row.map((item, i) => (String(i) === name ? withValue(item, rest, value) : item));
  return { ...(row as Row), [name]: withValue((row as Row)[name], rest, value) };
};

/** A backend over rows of whatever form; `reported` is its log. */
const start = (contacts: readonly unknown[], changed: Partial<Record<EntryKind, readonly unknown[]>> = {}) => {
  const reported: string[] = [];
  const { fetch } = createBackend({
    store: {
      ...createMemoryStore([]),
      // A store is not bound to our types.
      readAll: async () => ({ edition: "1", contacts: contacts as readonly StoredContact[] }),
    },
    entries: {
      readAll: async () => ({ edition: "1", entries: { ...entries, ...changed } as typeof entries }),
    },
    now: () => SAMPLE_NOW,
    reportError: (error) => reported.push(String(error)),
  });
  const countListed = async (): Promise<number> => {
    const { text } = await ask("directory");
    return (JSON.parse(text) as { columns: { id: unknown[] } }).columns.id.length;
  };
  const ask = async (path: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(new Request(`http://localhost/api/v1/${path}`));
    return { status: response.status, text: await response.text() };
  };
  return { ask, countListed, reported };
};

/** The richest sample, so that no column is missing. */
const rich = sampleContacts.find(({ id }) => id === "nwmos1") ?? sampleContacts[0];
const full = {
  ...sampleContacts.find(({ mandate }) => mandate !== undefined),
  ...rich,
  mandate: {
    task: "prevention",
    mustReportOffences: true,
    recorded: { de: "Nichts", en: "Nothing" },
    complaints: { de: "Beim Amt" },
  },
  location: { ...rich?.location, district: { code: "05512", name: "Bottrop" } },
};

/** A value of its own: "belongs to none", "has no address". */
const mayBeNull = (column: string): boolean =>
  ["organization.umbrella", "location.exact", "location.area", "geometry"].includes(column);
/** Any text is one. */
const isText = (row: unknown, path: Path): boolean => {
  const value = path.reduce<unknown>((inner, name) => (inner as Row)[name], row);
  return typeof value === "string";
};

const mayStandIn = (row: unknown, path: Path, fault: string): boolean =>
  fault === "NULL" ? mayBeNull(path.join(".")) : isText(row, path);

describe("a contact the store cannot vouch for", () => {
  const others = sampleContacts.filter(({ id }) => id !== rich?.id);

  it.each(FAULTS)("costs itself and is named, whichever column holds %s", async (name, value) => {
    const total = sampleContacts.length;
    const left: string[] = [];
    const kept: Path[] = [];
    for (const path of columnsOf(full)) {
      const column = path.join(".");
      const { ask, countListed, reported } = start([withValue(full, path, value), ...others]);
      const { status } = await ask("contacts?limit=200");
      const served = await countListed();
      const lines = [...new Set(reported)];
      expect([column, status, served, lines.length]).toEqual([column, 200, total - lines.length, lines.length]);
      if (lines.length === 0) kept.push(path);
      else left.push(`${column}: ${lines.join()}`);
    }
    // What is served all the same is what may stand there.
    expect(kept.filter((path) => !mayStandIn(full, path, name))).toEqual([]);
    const named =
      /^([\w.]+): RowsLeftOutError: contacts: 1 of \d+ rows left out: (?:nwmos1|#1|no-such-value) at [\w.]+$/;
    expect(left.filter((line) => !named.test(line))).toEqual([]);
    expect(left.filter((line) => line.includes("no-such-value") && !line.startsWith("id:"))).toEqual([]);
    const columns = left.map((line) => line.slice(0, line.indexOf(":")));
    expect(columns).toEqual(
      expect.arrayContaining(["id", "role", "phones.audience", "phones.basis.kind", "location.town"]),
    );
  });

  it.each([null, undefined, 7, "row", []])("may be no row at all: %s", async (row) => {
    const { ask, countListed, reported } = start([...sampleContacts, row]);
    expect((await ask("contacts?limit=200")).status).toBe(200);
    expect(await countListed()).toBe(sampleContacts.length);
    expect(reported.join()).toContain(`#${sampleContacts.length + 1} at itself`);
  });

  it("may have the id of another, which stays", async () => {
    const [first] = sampleContacts;
    const { ask, reported } = start([...sampleContacts, { ...first, title: { de: "Zweiter" } }]);
    expect((await ask("contacts?limit=200")).text).not.toContain("Zweiter");
    expect(reported.join()).toContain(`${first?.id} at its id, which another has`);
  });

  it("is counted with the others where there are many", async () => {
    const { ask, reported } = start(Array.from({ length: 1_000 }, () => null));
    expect((await ask("directory")).status).toBe(200);
    expect(reported).toHaveLength(1);
    expect(reported.join()).toContain("1000 of 1000 rows left out");
    expect(reported.join().length).toBeLessThan(1_000);
  });
});

describe("an entry the store cannot vouch for", () => {
  const cases = ENTRY_KINDS.flatMap((kind) => FAULTS.map(([name, value]) => [kind, name, value] as const));

  it.each(cases)("costs itself and is named: %s, %s in any column", async (kind, name, value) => {
    const rows: readonly unknown[] = entries[kind];
    const left: string[] = [];
    const kept: Path[] = [];
    for (const path of columnsOf(rows[0])) {
      const column = path.join(".");
      const { ask, reported } = start(sampleContacts, {
        [kind]: rows.map((row, i) => (i === 0 ? withValue(row, path, value) : row)),
      });
      const { status, text } = await ask(kind === "lands" ? `lands/${entries.lands[1]?.id}` : pathOf[kind]);
      // Profiles have no list: one answers for them.
      const { total = rows.length - reported.length } = JSON.parse(text) as { total?: number };
      expect([column, status, total]).toEqual([column, 200, rows.length - reported.length]);
      if (reported.length === 0) kept.push(path);
      else left.push(reported.join());
    }
    expect(kept.filter((path) => !mayStandIn(rows[0], path, name))).toEqual([]);
    expect(left.filter((line) => !line.includes(`${kind}: 1 of ${rows.length} rows left out`))).toEqual([]);
    expect(left.length).toBeGreaterThan(2);
  });
});

/** The same with something beside the schema wherever there is an object. */
const withNotes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNotes);
  if (!isRecord(value)) return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNotes(inner)])),
    notes: "vertraulich",
  };
};

it("lets nothing leave that a store adds beside the schema, however deep", async () => {
  const noted = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, entries[kind].map(withNotes)]));
  const { ask, reported } = start(sampleContacts.map(withNotes), noted);
  const idOf = (row: object): string => ("uid" in row ? String(row.uid) : "id" in row ? String(row.id) : "");
  const paths = [
    "directory",
    "contacts?limit=200",
    ...sampleContacts.map(({ id }) => `contacts/${id}`),
    ...ENTRY_KINDS.filter((kind) => kind !== "lands").map((kind) => pathOf[kind]),
    ...ENTRY_KINDS.flatMap((kind) => entries[kind].map((row) => `${pathOf[kind]}/${idOf(row)}`)),
  ];
  for (const path of paths) {
    const { status, text } = await ask(path);
    expect([path, status, text.includes("vertraulich")]).toEqual([path, 200, false]);
  }
  expect(reported).toEqual([]);
});
