import { queryOptions } from "@tanstack/react-query";
import { readMapNames } from "../../../contract/place/map-names.ts";
import { request } from "../request.ts";

/** The names of Kreise and towns, for what maps write and what their rings are called after. */
export const mapNamesQuery = queryOptions({
  queryKey: ["map-names"],
  queryFn: ({ signal }) => request("/geo/map-names.json", readMapNames, signal),
  staleTime: Infinity,
  retryOnMount: false,
  structuralSharing: false,
});
