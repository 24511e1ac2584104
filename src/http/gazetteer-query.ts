import { decodeGazetteer } from "../../contract/place/gazetteer.ts";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** Every municipality and postcode; fetched, and its reader with it, when a place is first asked for. */
export const gazetteerQuery = queryOptions({
  queryKey: ["gazetteer"],
  queryFn: async ({ signal }) => {
    return request("/geo/gazetteer.json", decodeGazetteer, signal);
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});
