import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { AreaCode } from "../../contract/place/area.ts";
import { findPlace, type NamedPlace } from "../../contract/place/place.ts";
import { gazetteerQuery } from "../http/gazetteer-query.ts";
import { readPlace } from "../address/read-parameters.ts";

/** `unknown`: the address names a place that is not in the gazetteer. */
export type PlaceChoice =
  | { readonly kind: "none" | "loading" | "failed" | "unknown"; readonly place: null }
  | { readonly kind: "found"; readonly place: NamedPlace };

/** The place in the address (`place`), and the only ways to change it. */
export const usePlace = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const { value: key, dropped } = useMemo(() => readPlace(params), [params]);
  const { data: gazetteer, isError } = useQuery({ ...gazetteerQuery, enabled: key !== null });
  const choice = useMemo<PlaceChoice>(() => {
    if (key === null) return { kind: params.has("place") ? "unknown" : "none", place: null };
    if (isError) return { kind: "failed", place: null };
    if (gazetteer === undefined) return { kind: "loading", place: null };
    const place = findPlace(gazetteer, key);
    return place === undefined ? { kind: "unknown", place: null } : { kind: "found", place };
  }, [key, params, gazetteer, isError]);
  const choosePlace = (next: AreaCode | null, options: { readonly replace?: boolean } = {}): void => {
    const written = new URLSearchParams(search);
    if (next === null) written.delete("place");
    else written.set("place", next);
    const query = written.toString();
    void navigate({ search: query === "" ? "" : `?${query}` }, options);
  };
  return {
    choice,
    choosePlace,
    /** What the address says about the place and nobody knows, such as `place=x`. */
    dropped:
      choice.kind === "unknown" ? [...new Set(params.getAll("place"))].map((given) => `place=${given}`) : dropped,
    /** Writes the address anew without what was dropped from it. */
    tidyUp: () => choosePlace(choice.kind === "unknown" ? null : key, { replace: true }),
  } as const;
};
