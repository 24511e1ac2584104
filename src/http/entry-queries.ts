import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod/mini";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { readEntries } from "./read-entries.ts";
import { readWith } from "./read-with.ts";
import { request } from "./request.ts";

const FIVE_MINUTES_MS = 300_000;

/** Names of the lists that have an address of their own in the API. */
export type ListPath = "projects" | "experts" | "events" | "materials" | "guidance";
const entryPaths = {
  projects: endpointPaths.project,
  experts: endpointPaths.expert,
  events: endpointPaths.event,
  materials: endpointPaths.material,
  guidance: endpointPaths.guidancePath,
} as const satisfies Record<ListPath, string>;

/** The whole of a list; it is filtered in the browser. */
export const entriesQuery = <Row>(list: ListPath, rowSchema: z.ZodMiniType<Row>) =>
  queryOptions({
    queryKey: [list],
    queryFn: ({ signal }) => request(endpointPaths[list], readEntries(rowSchema), signal),
    staleTime: FIVE_MINUTES_MS,
  });

/** One entry with everything about it. */
export const entryQuery = <Entry>(list: ListPath, id: string, schema: z.ZodMiniType<Entry>) =>
  queryOptions({
    queryKey: [list, id],
    queryFn: ({ signal }) =>
      request(entryPaths[list].replace("{id}", encodeURIComponent(id)), readWith(schema), signal),
    staleTime: FIVE_MINUTES_MS,
  });
