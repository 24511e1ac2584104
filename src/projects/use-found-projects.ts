import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { filterCollection } from "../../contract/entries/collection.ts";
import { projectRowSchema, type ProjectRow } from "../../contract/entries/project.ts";
import { projectCollection } from "../../contract/entries/project-collection.ts";
import { entriesQuery } from "../http/entry-queries.ts";
import { useCollectionAddress } from "../entries/collection-address.ts";
import { useNow } from "../ui/use-today.ts";

/** The projects the address asks for, as the list beside shows them; null while they are not there. */
export const useFoundProjects = (): readonly ProjectRow[] | null => {
  const { filter } = useCollectionAddress(projectCollection);
  const now = useNow();
  const { data } = useQuery(entriesQuery("projects", projectRowSchema));
  return useMemo(
    () => (data === undefined ? null : filterCollection(projectCollection, data.entries, filter, now).entries),
    [data, filter, now],
  );
};
