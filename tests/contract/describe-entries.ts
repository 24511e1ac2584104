import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import type { Facet } from "../../contract/entries/filter-entries.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { entryLists, entryListSchema } from "../../contract/entries/entry-lists.ts";
import { ENTRY_LIST_NAMES, type EntryListName } from "../../contract/entries/entry-registry.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { SAMPLE_NOW } from "./sample-contacts.ts";
import { sampleEntries } from "./sample-entries.ts";

type AnyEntry = Readonly<Record<string, unknown>>;

/** The facets of a list without what tells one list's entries from another's. */
const facetsOf = (name: EntryListName) =>
  entryLists[name].filterRules.facets as unknown as Readonly<Record<string, Facet<AnyEntry>>>;
const entriesOf = (name: EntryListName) => sampleEntries[name] as unknown as readonly AnyEntry[];
const idOf = (entry: AnyEntry): string => z.string().parse(entry["id"] ?? entry["uid"]);

const facetCases = ENTRY_LIST_NAMES.flatMap((name) =>
  Object.keys(facetsOf(name)).map((facet) => [name, facet] as const),
);
const entryCases = ENTRY_LIST_NAMES.flatMap((name) => entriesOf(name).map((entry) => [name, idOf(entry)] as const));

const textCases = [
  ["projects", "turen", ["doors"]],
  ["projects", "FILM akşamı", ["film-night"]],
  ["projects", "bottrop", ["doors", "film-night", "visit"]],
  ["projects", "schließen", []],
  ["experts", "internette", ["nets"]],
  ["events", "moschee", ["open-day"]],
  ["materials", "hakların", ["your-rights"]],
  ["guidance", "drohbrief anfassen", ["threat-letter"]],
] as const satisfies readonly (readonly [EntryListName, string, readonly string[]])[];

export const describeEntries = ({ send, use }: TestedApi): void => {
  const readIds = async (name: EntryListName, query = ""): Promise<string[]> => {
    const response = await send(`${endpointPaths[name]}${query}`);
    expect(response.status).toBe(200);
    const { total, entries } = await readJson(response, entryListSchema(entryLists[name].rowSchema));
    expect(total).toBe(entries.length);
    return (entries as readonly AnyEntry[]).map(idOf);
  };

  describe("entries that are no contacts", () => {
    beforeEach(() => use({ entries: createMemoryEntryStore(sampleEntries) }));

    it.each(ENTRY_LIST_NAMES)("lists all %s in the order of the store", async (name) => {
      expect(await readIds(name)).toEqual(entriesOf(name).map(idOf));
    });

    it.each(ENTRY_LIST_NAMES)("lists no %s where there are none", async (name) => {
      await use({});
      expect(await readIds(name)).toEqual([]);
    });

    it.each(facetCases)("narrows %s by every %s", async (name, facetName) => {
      const facet = facetsOf(name)[facetName];
      for (const value of facet?.values ?? []) {
        const expected = entriesOf(name).filter((entry) => facet?.of(entry, SAMPLE_NOW).includes(value));
        expect(await readIds(name, `?${facetName}=${value}`), value).toEqual(expected.map(idOf));
      }
    });

    it("takes several values of one parameter as any of them, and several parameters as all of them", async () => {
      expect(await readIds("projects", "?topic=threats&topic=mosque-visits")).toEqual(["doors", "visit"]);
      expect(await readIds("projects", "?topic=threats&topic=mosque-visits&land=DE-HE")).toEqual(["visit"]);
      expect(await readIds("projects", "?land=DE-HE&status=idea&language=tr&q=film")).toEqual(["film-night"]);
      expect(await readIds("projects", "?land=DE-HE&status=running")).toEqual([]);
    });

    it.each(textCases)("finds %s by the words ?q=%s", async (name, words, ids) => {
      expect(await readIds(name, `?q=${encodeURIComponent(words)}`)).toEqual(ids);
    });

    it("leaves what only a project's own page shows out of the list", async () => {
      const { entries } = await readJson(
        await send("/api/v1/projects"),
        z.object({ entries: z.array(z.looseObject({})) }),
      );
      const shown = new Set(entries.flatMap(Object.keys));
      const ofPageOnly = ["goals", "steps", "effort", "materials", "results", "transferable", "contact"];
      expect(ofPageOnly.filter((key) => shown.has(key))).toEqual([]);
      // The page of a contact names its projects from the list.
      expect(shown).toContain("partners");
    });

    it.each(entryCases)("answers one of %s: %s", async (name, id) => {
      const response = await send(`${endpointPaths[name]}/${id}`);
      expect(response.status).toBe(200);
      const entry: unknown = await response.json();
      expect(entryLists[name].entrySchema.safeParse(entry).success).toBe(true);
      expect(entry).toEqual(entriesOf(name).find((known) => idOf(known) === id));
    });

    describeEntryFaults({ send, use });
    describeEntryCaching({ send, use });
  });
};

const describeEntryFaults = ({ send }: TestedApi): void => {
  it.each(ENTRY_LIST_NAMES.flatMap((name) => ["nobody", "NoId", "%00", "a"].map((id) => [name, id] as const)))(
    "says so when %s has no %s",
    async (name, id) => {
      const problem = await readProblem(await send(`${endpointPaths[name]}/${id}`), "entry-not-found");
      expect(problem.instance).toBe(`${endpointPaths[name]}/{id}`);
    },
  );

  it.each(facetCases)("of %s refuses a %s that nobody knows, and says which there are", async (name, facetName) => {
    const problem = await readProblem(await send(`${endpointPaths[name]}?${facetName}=nonsense`), "invalid-parameter");
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([`?${facetName}`]);
    expect(problem.errors?.[0]?.detail).toContain(facetsOf(name)[facetName]?.values[0]);
  });

  it.each(ENTRY_LIST_NAMES)("of %s refuses a parameter that nobody knows, and a text too long", async (name) => {
    const path = `${endpointPaths[name]}?limit=5&q=${"a".repeat(201)}`;
    const problem = await readProblem(await send(path), "invalid-parameter");
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(["?limit", "?q"]);
  });

  it.each(entryCases)("of %s takes no parameter for %s", async (name, id) => {
    const problem = await readProblem(await send(`${endpointPaths[name]}/${id}?land=DE-NW`), "invalid-parameter");
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["?land"]);
  });
};

const describeEntryCaching = ({ send, use }: TestedApi): void => {
  const paths = ENTRY_LIST_NAMES.flatMap((name) => [
    endpointPaths[name],
    `${endpointPaths[name]}?topic=threats`,
    ...entriesOf(name)
      .slice(0, 1)
      .map((entry) => `${endpointPaths[name]}/${idOf(entry)}`),
  ]);
  const tagOf = async (path: string): Promise<string> => (await send(path)).headers.get("ETag") ?? "";

  it.each(paths)("answers %s with a tag, and with 304 and no body when it is known", async (path) => {
    const tag = await tagOf(path);
    expect(tag).toMatch(/^W\/"[^"]+"$/);
    const response = await send(path, { headers: { "If-None-Match": tag } });
    expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", tag]);
  });

  it("tags the answers of different filters differently, and a list anew when it has changed", async () => {
    const before = await tagOf("/api/v1/projects");
    expect(await tagOf("/api/v1/projects?status=idea")).not.toBe(before);
    await use({ entries: createMemoryEntryStore({ projects: sampleEntries.projects.slice(1) }) });
    expect(await tagOf("/api/v1/projects")).not.toBe(before);
  });
};
