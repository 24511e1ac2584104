import type { AreaCode } from "../../contract/place/area.ts";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";

/** What was read from a query string, and what was left out because nobody knows it (`land=DE-XX`). */
export type Reading<T> = { readonly value: T; readonly dropped: readonly string[] };

/** The values of a closed list that were given, in the order of the list, each once: one choice has one address. */
export const readChosen = <Value extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly Value[],
): Reading<readonly Value[]> => {
  const given = params.getAll(name);
  const names: readonly string[] = known;
  return {
    value: known.filter((value) => given.includes(value)),
    dropped: given.filter((value) => !names.includes(value)).map((value) => `${name}=${value}`),
  };
};

/**
 * A parameter that has one value: the first given. Others are dropped, but the same value given again says nothing
 * else.
 */
export const readFirst = <T>(
  params: URLSearchParams,
  name: string,
  read: (given: string) => T | null,
): Reading<T | null> => {
  const given = params.getAll(name);
  const [first] = given;
  const value = first === undefined ? null : read(first);
  const dropped = value === null ? given : given.filter((other) => other !== first);
  return { value, dropped: dropped.map((other) => `${name}=${other}`) };
};

/** The place asked for: the key of a municipality or Kreis. */
export const readPlace = (params: URLSearchParams): Reading<AreaCode | null> =>
  readFirst(params, "place", (given) => (/^(?:\d{5}|\d{8})$/.test(given) ? given : null));

/** A text as the address holds it: whole characters, without outer spaces, at most LONGEST_SEARCH_TEXT units long. */
export const cutText = (text: string): string => {
  const cut = text.toWellFormed().trim().slice(0, LONGEST_SEARCH_TEXT);
  // The cut may have gone through a character of two units.
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
};

/** The search text `q`. */
export const readText = (params: URLSearchParams): Reading<string> => {
  const [text = "", ...others] = new Set(
    params
      .getAll("q")
      .map((given) => given.trim())
      .filter((given) => given !== ""),
  );
  const value = cutText(text);
  const rest = text.slice(value.length).trim();
  return { value, dropped: [...(rest === "" ? [] : [rest]), ...others].map((part) => `q=${part}`) };
};
