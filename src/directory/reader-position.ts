import { queryOptions } from "@tanstack/react-query";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";

/** Where the reader is, in degrees, and the key of the municipality this is. */
export type ReaderPosition = Pick<NamedPlace, "key" | "lon" | "lat">;

/**
 * Where the reader has said they are; `null` before. It is set, never fetched: so it lies in this page's memory alone, in
 * no address, and in no storage.
 */
export const readerPosition = queryOptions({
  queryKey: ["reader-position"],
  queryFn: (): ReaderPosition | null => null,
  enabled: false,
  staleTime: Infinity,
});
