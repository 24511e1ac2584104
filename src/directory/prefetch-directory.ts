import type { QueryClient } from "@tanstack/react-query";
import { outlineQuery } from "../http/queries/outline-query.ts";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { holdBackFor } from "../ui/use-idle-prefetch.ts";
import { isWideScreen } from "../ui/screen/wide-screen.ts";
import { directoryIndexQuery } from "../http/queries/directory-index-query.ts";

/** The map beside the list. */
export const mapLazy = lazyPart("directory/map", () => import("./map/part.tsx"));

/** Asks for the contacts, and where list and map stand side by side for the map, before anything is drawn. */
export const prefetchDirectory = (queryClient: QueryClient): void => {
  const parts: Promise<unknown>[] = [queryClient.query(directoryIndexQuery)];
  if (isWideScreen()) {
    parts.push(mapLazy.load());
    for (const name of ["lands", "neighbours"] as const) parts.push(queryClient.query(outlineQuery(name)));
  }
  // Whoever needs an answer that failed shows why.
  holdBackFor(parts);
};
