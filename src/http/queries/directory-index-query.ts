import { queryOptions } from "@tanstack/react-query";
import { readSnapshot } from "../../../contract/contact/read-snapshot.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { ASKED_ANEW } from "../asked-anew.ts";
import { request } from "../request.ts";

/** The whole directory as one index: what its own screen is derived from, and where the others find contacts by id. */
export const directoryIndexQuery = queryOptions({
  queryKey: ["directory"],
  queryFn: ({ signal }) => request(endpointPaths.directory, readSnapshot, signal),
  ...ASKED_ANEW,
  gcTime: Infinity,
  // Asked for before anything is drawn: an answer that has failed by then is shown as such, not asked for twice.
  retryOnMount: false,
  // Typed arrays cannot be shared structurally, and comparing them would cost more than drawing anew.
  structuralSharing: false,
});
