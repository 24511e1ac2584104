import { queryOptions } from "@tanstack/react-query";
import { readOutline } from "../../../contract/place/outline.ts";
import { request } from "../request.ts";

/** The outline files beside the app. */
export type OutlineName = "lands" | "districts" | "neighbours";

/** The outlines never change under one version of the app. */
export const outlineQuery = (name: OutlineName) =>
  queryOptions({
    queryKey: ["outline", name],
    queryFn: ({ signal }) => request(`/geo/${name}.outline.json`, readOutline, signal),
    staleTime: Infinity,
    // Asked for before anything is drawn: an answer that has failed by then is shown as such, not asked for twice.
    retryOnMount: false,
    structuralSharing: false,
  });
