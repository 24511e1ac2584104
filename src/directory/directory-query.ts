import { queryOptions } from "@tanstack/react-query";
import { type ContactIndex, readSnapshot, SnapshotError } from "../../contract/contact-index.ts";
import { directorySnapshotSchema } from "../../contract/directory-snapshot.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { RequestError } from "../http/request-error.ts";
import { request } from "../http/request.ts";

const FIVE_MINUTES_MS = 300_000;

const fetchDirectory = async (signal: AbortSignal): Promise<ContactIndex> => {
  const snapshot = await request(endpointPaths.directory, directorySnapshotSchema, signal);
  try {
    return readSnapshot(snapshot);
  } catch (cause) {
    if (!(cause instanceof SnapshotError)) throw cause;
    throw new RequestError("contract", cause.message, { cause });
  }
};

/** The whole directory as one index; everything the screen shows is derived from it. */
export const directoryQuery = queryOptions({
  queryKey: ["directory"],
  queryFn: ({ signal }) => fetchDirectory(signal),
  staleTime: FIVE_MINUTES_MS,
  gcTime: Infinity,
  // Typed arrays cannot be shared structurally, and comparing them would cost more than drawing anew.
  structuralSharing: false,
});
