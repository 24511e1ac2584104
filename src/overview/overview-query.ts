import { queryOptions } from "@tanstack/react-query";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { overviewSchema } from "../../contract/overview.ts";
import { readWith } from "../http/read-with.ts";
import { request } from "../http/request.ts";

const FIVE_MINUTES_MS = 300_000;

export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: ({ signal }) => request(endpointPaths.overview, readWith(overviewSchema), signal),
  staleTime: FIVE_MINUTES_MS,
});

/** The figures as the backend writes them for spreadsheets (CSV, UTF-8 with a byte order mark). */
export const loadOverviewCsv = async (signal: AbortSignal): Promise<string> => {
  const text = await request(endpointPaths.overview, String, signal, "text/csv");
  // Reading the answer took the mark away, without which some spreadsheets do not see that it is UTF-8.
  return text.startsWith("\uFEFF") ? text : `\uFEFF${text}`;
};
