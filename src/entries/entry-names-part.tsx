import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { referringFields } from "../../contract/enquiry/correctable-fields.ts";
import { pickText } from "../../contract/localized-text.ts";
import { nameContactsApart } from "../form/pass-on-targets.ts";
import { type EntryNames, EntryNamesContext } from "../form/entry-names.ts";
import { directoryIndexQuery } from "../http/queries/directory-index-query.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { findEntries, listedEntriesQuery } from "./list/find-entries.ts";

type EntryNamesPartProps = {
  /** Whether anything in it names other entries: nothing is fetched for want of that. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
};

/** A part of a screen in which fields name other entries by their ids. */
export const EntryNamesPart = ({ isNeeded, children }: EntryNamesPartProps) => {
  const { terms, language } = useLanguage();
  const client = useQueryClient();
  const { data: index } = useQuery({ ...directoryIndexQuery, enabled: isNeeded });
  const { data: listed } = useQuery({ ...listedEntriesQuery(client, false), enabled: isNeeded });
  const names = useMemo((): EntryNames => {
    const nameOf: EntryNames["nameOf"] = (field, id) => {
      if (index === undefined || listed === undefined) return undefined;
      if (referringFields[field] === "contact") {
        const position = isContactId(id) ? index.positionById.get(id) : undefined;
        return position === undefined ? null : (nameContactsApart(index, [position], terms)[0] ?? null);
      }
      const entry = listed.find((each) => each.kind === referringFields[field] && each.id === id);
      return entry === undefined ? null : pickText(entry.name, language).text;
    };
    return {
      nameOf,
      find: (field, typed) => {
        if (index === undefined || listed === undefined) return null;
        const own = listed.filter(({ kind }) => kind === referringFields[field]);
        const { found, total } = findEntries(own, typed);
        return { found: found.map(({ id }) => ({ id, name: nameOf(field, id) ?? id })), total };
      },
    };
  }, [index, listed, terms, language]);
  return <EntryNamesContext value={names}>{children}</EntryNamesContext>;
};
