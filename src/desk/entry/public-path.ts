import type { EntryAbout } from "../../../contract/desk/desk-entry.ts";
import { findListOf, toEntryPath } from "../../../contract/entries/entry-registry.ts";

/** Where the site shows an entry to everybody. */
export const toPublicPath = ({ kind, id }: EntryAbout): string => {
  if (kind === "contact") return `/contacts/${id}`;
  const list = findListOf(kind);
  return list === undefined ? `/lands/${id}` : toEntryPath(list, id);
};
