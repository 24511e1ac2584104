import type { Collection, CollectionFilter } from "../../contract/entries/collection.ts";
import { readChosen, readText } from "./read-parameters.ts";

/**
 * Reads a list's filter from a query string. Never throws: what it does not understand it leaves out and names in
 * `dropped`. Keys that are no facets are none of its business.
 */
export const parseCollectionUrl = <Entry extends object>(
  collection: Collection<Entry>,
  params: URLSearchParams,
): { readonly filter: CollectionFilter; readonly dropped: readonly string[] } => {
  const readings = Object.entries(collection.facets).map(
    ([name, { values }]) => [name, readChosen(params, name, values)] as const,
  );
  const text = readText(params);
  return {
    filter: {
      chosen: Object.fromEntries(
        readings.filter(([, { value }]) => value.length > 0).map(([name, { value }]) => [name, value]),
      ),
      text: text.value,
    },
    dropped: [...new Set([...readings.flatMap(([, { dropped }]) => dropped), ...text.dropped])],
  };
};

/** Writes a filter into a query string; other keys of `params` stay as they are. */
export const writeCollectionUrl = <Entry extends object>(
  collection: Collection<Entry>,
  { chosen, text }: CollectionFilter,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  for (const name of [...Object.keys(collection.facets), "q"]) written.delete(name);
  for (const name of Object.keys(collection.facets)) {
    for (const value of chosen[name] ?? []) written.append(name, value);
  }
  if (text !== "") written.append("q", text);
  return written;
};
