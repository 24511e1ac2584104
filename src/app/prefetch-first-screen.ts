import type { QueryClient } from "@tanstack/react-query";
import { matchPath } from "react-router";
import { prefetchDirectory } from "../directory/prefetch-directory.ts";

const DIRECTORY_PATHS = ["/", "/contacts/:id"];

/** Asks for what the directory shows first, where the address leads there. */
export const prefetchFirstScreen = (queryClient: QueryClient): void => {
  const path = location.pathname.slice(import.meta.env.BASE_URL.length - 1) || "/";
  if (DIRECTORY_PATHS.some((pattern) => matchPath(pattern, path) !== null)) prefetchDirectory(queryClient);
};
