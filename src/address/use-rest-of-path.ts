import { useParams } from "react-router";

/** Without a regular expression: one that looks for the end from each slash takes minutes over many of them. */
export const trimEndSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
};

/** What follows a screen's own path, such as an entry's id; a slash behind it says nothing. */
export const useRestOfPath = (): string => trimEndSlashes(useParams()["*"] ?? "");
