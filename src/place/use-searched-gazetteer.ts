import { queryOptions, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { gazetteerQuery } from "./known-place.ts";
import { preparePlaces } from "../search/places/place-index.ts";

const searchedGazetteerQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["searched-gazetteer"],
    queryFn: async () => {
      const gazetteer = await client.query(gazetteerQuery);
      await preparePlaces(gazetteer);
      return gazetteer;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    // What is worth it has been tried again already.
    retry: false,
    structuralSharing: false,
  });

/** The gazetteer once it can be searched without making anybody wait who types; fetched while `isUsed`. */
export const useSearchedGazetteer = (isUsed: boolean) =>
  useQuery({ ...searchedGazetteerQuery(useQueryClient()), enabled: isUsed });
