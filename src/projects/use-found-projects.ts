import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { filterCollection } from "../../contract/collection.ts";
import { projectRowSchema, type ProjectRow } from "../../contract/project.ts";
import { projectCollection } from "../../contract/project-collection.ts";
import { entriesQuery } from "../screen/entry-queries.ts";
import { useCollectionFilter } from "../screen/use-collection-filter.ts";
import { useNow } from "../ui/use-today.ts";

/** The projects the address asks for, as the list beside shows them; null while they are not there. */
export const useFoundProjects = (): readonly ProjectRow[] | null => {
  const { filter } = useCollectionFilter(projectCollection);
  const now = useNow();
  const { data } = useQuery(entriesQuery("projects", projectRowSchema));
  return useMemo(
    () => (data === undefined ? null : filterCollection(projectCollection, data.entries, filter, now).entries),
    [data, filter, now],
  );
};
