import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Terms } from "../../contract/terms/terms.ts";
import { gazetteerQuery } from "../http/gazetteer-query.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { suggest } from "../search/suggest.ts";

/** Roles and topics are no places. */
const NO_TERMS: readonly Terms[] = [];

/** The municipalities and Kreise that may be meant by what is typed; nothing is fetched until the field is used. */
export const usePlaceSuggestions = (typed: string, isUsed: boolean) => {
  const { data: gazetteer = null, isError } = useQuery({ ...gazetteerQuery, enabled: isUsed });
  const index = useMemo(() => createSearchIndex({ terms: NO_TERMS, contacts: null, gazetteer }), [gazetteer]);
  const { groups, nearPostcodes } = useMemo(() => suggest(index, typed), [index, typed]);
  const items = useMemo(() => groups.flatMap((group) => group.suggestions), [groups]);
  return { items, nearPostcodes, isReady: gazetteer !== null, isFailed: isError } as const;
};
