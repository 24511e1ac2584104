import type { QueryClient } from "@tanstack/react-query";
import { deskWorkQuery } from "../http/queries/desk-queries.ts";

/** Reads anew what an act at the desk may have changed: the work, the entries, and all the site shows. */
export const refreshShown = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [first, second] }) => first !== "desk" || second === "work" || second === "entry",
  });

/** Reads the list anew: what was done with one thing changes its place there. */
export const refreshWork = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: deskWorkQuery.queryKey, exact: true });
