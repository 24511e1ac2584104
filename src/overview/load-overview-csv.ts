import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { request } from "../http/request.ts";

/** The figures as the backend writes them for spreadsheets (CSV, UTF-8 with a byte order mark). */
export const loadOverviewCsv = async (signal: AbortSignal): Promise<string> => {
  const text = await request(endpointPaths.overview, String, signal, { mediaType: "text/csv" });
  // Reading the answer took the mark away, without which some spreadsheets do not see that it is UTF-8.
  return text.startsWith("\uFEFF") ? text : `\uFEFF${text}`;
};
