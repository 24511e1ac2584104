import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { sampleEntries } from "../../../tests/contract/sample-entries.ts";
import { findEntries, listEntries } from "./find-entries.ts";

/** A client that has seen every list already, so that none is fetched. */
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
client.setQueryData(["directory"], { ids: [], names: [] });
for (const [list, entries] of Object.entries(sampleEntries)) {
  client.setQueryData([list], { entries, total: entries.length, unreadable: 0 });
}

it.each([
  ["türen", ["doors"]],
  ["TUREN üb", ["doors"]],
  ["kapı eği", ["doors"]],
  ["film aks", ["film-night"]],
  ["uren", []],
  ["  ", []],
])("finds an entry by the beginnings of its words, in any of its languages: %s", async (typed, ids) => {
  const { found, total } = findEntries(await listEntries(client, false), typed);
  expect(found.map(({ id }) => id)).toEqual(ids);
  expect(total).toBe(ids.length);
});
