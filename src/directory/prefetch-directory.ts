import { noop, type QueryClient } from "@tanstack/react-query";
import { outlineQuery } from "../http/outline-query.ts";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { isWideScreen } from "../ui/wide-screen.ts";
import { directoryIndexQuery } from "../http/directory-index-query.ts";

/** The map beside the list. */
export const mapLazy = lazyPart("directory/map", () => import("./map/part.tsx"));

/** Asks for the contacts, and where list and map stand side by side for the map, before anything is drawn. */
export const prefetchDirectory = (queryClient: QueryClient): void => {
  // Whoever needs an answer that failed shows why.
  queryClient.query(directoryIndexQuery).catch(noop);
  if (!isWideScreen()) return;
  mapLazy.load().catch(noop);
  for (const name of ["lands", "neighbours"] as const) queryClient.query(outlineQuery(name)).catch(noop);
};
