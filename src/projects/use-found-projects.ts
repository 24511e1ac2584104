import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { readPlainText } from "../../contract/text-units.ts";
import { filterEntries } from "../../contract/entries/filter-entries.ts";
import { projectRowSchema, type ProjectRow } from "../../contract/entries/project.ts";
import { projectFilterRules } from "../../contract/entries/project-filter-rules.ts";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { useEntryListAddress } from "../entries/list/entry-list-address.ts";
import { useReadText } from "../entries/list/use-read-text.ts";
import { useNow } from "../ui/use-today.ts";

/** The projects the address asks for, as the list beside shows them; null while they are not there. */
export const useFoundProjects = (): readonly ProjectRow[] | null => {
  const { filter } = useEntryListAddress(projectFilterRules);
  const now = useNow();
  const { data } = useQuery(entriesQuery("projects", projectRowSchema));
  const { text = null, read = readPlainText } = useReadText(filter.text, "readForgiving") ?? {};
  return useMemo(
    () =>
      data === undefined || text === null
        ? null
        : filterEntries(projectFilterRules, data.entries, { ...filter, text }, now, read).entries,
    [data, filter, text, now, read],
  );
};
