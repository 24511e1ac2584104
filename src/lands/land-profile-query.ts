import { queryOptions } from "@tanstack/react-query";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { landProfileSchema } from "../../contract/entries/land-profile.ts";
import { readWith } from "../http/queries/read-with.ts";
import { request } from "../http/request.ts";

const FIVE_MINUTES_MS = 300_000;

/** How a Land has organised the cooperation. */
export const landProfileQuery = (land: LandCode) =>
  queryOptions({
    queryKey: ["land", land],
    queryFn: ({ signal }) => request(endpointPaths.land.replace("{id}", land), readWith(landProfileSchema), signal),
    staleTime: FIVE_MINUTES_MS,
  });
