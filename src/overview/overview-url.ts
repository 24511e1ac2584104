import { readFirst } from "../address/read-parameters.ts";

/** What map and matrix show; the first where the address says nothing. */
export const SHOWN = ["gaps", "authorities", "organizations", "stale"] as const;
export type Shown = (typeof SHOWN)[number];

/** By what the table of the Länder is sorted; the first where the address says nothing. */
export const SORTS = ["land", "authorities", "organizations", "missing", "stale"] as const;
export type Sort = (typeof SORTS)[number];

export type OverviewView = { readonly shown: Shown; readonly sort: Sort };

const [USUALLY_SHOWN] = SHOWN;
const [USUAL_SORT] = SORTS;

/** Reads what is shown from a query string. Never throws; what nobody knows is named in `dropped` (`show=x`). */
export const parseOverviewView = (
  params: URLSearchParams,
): { readonly view: OverviewView; readonly dropped: readonly string[] } => {
  const shown = readFirst(params, "show", (given) => SHOWN.find((known) => known === given) ?? null);
  const sort = readFirst(params, "sort", (given) => SORTS.find((known) => known === given) ?? null);
  return {
    view: { shown: shown.value ?? USUALLY_SHOWN, sort: sort.value ?? USUAL_SORT },
    dropped: [...new Set([...shown.dropped, ...sort.dropped])],
  };
};

/** Writes what is shown into a query string, without what is usual; other keys of `params` stay as they are. */
export const writeOverviewView = (
  { shown, sort }: OverviewView,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  written.delete("show");
  written.delete("sort");
  if (shown !== USUALLY_SHOWN) written.append("show", shown);
  if (sort !== USUAL_SORT) written.append("sort", sort);
  return written;
};
