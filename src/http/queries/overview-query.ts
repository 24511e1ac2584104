import { queryOptions } from "@tanstack/react-query";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { overviewSchema } from "../../../contract/entries/overview.ts";
import { ASKED_ANEW } from "../asked-anew.ts";
import { readWith } from "./read-with.ts";
import { request } from "../request.ts";

/** Contacts by Land, topic and side. */
export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: ({ signal }) => request(endpointPaths.overview, readWith(overviewSchema), signal),
  ...ASKED_ANEW,
});
