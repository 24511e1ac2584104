import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod/mini";
import { type EntryListName, entryRegistry } from "../../../contract/entries/entry-registry.ts";
import { ASKED_ANEW } from "../asked-anew.ts";
import { readEntries } from "./read-entries.ts";
import { readWith } from "./read-with.ts";
import { request } from "../request.ts";

/** The whole of a list; it is filtered in the browser. */
export const entriesQuery = <Row>(list: EntryListName, rowSchema: z.ZodMiniType<Row>) =>
  queryOptions({
    queryKey: [list],
    queryFn: ({ signal }) => request(entryRegistry[list].listEndpoint, readEntries(rowSchema), signal),
    ...ASKED_ANEW,
  });

/** One entry with everything about it. */
export const entryQuery = <Entry>(list: EntryListName, id: string, schema: z.ZodMiniType<Entry>) =>
  queryOptions({
    queryKey: [list, id],
    queryFn: ({ signal }) =>
      request(entryRegistry[list].entryEndpoint.replace("{id}", encodeURIComponent(id)), readWith(schema), signal),
    ...ASKED_ANEW,
  });
