import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { languagesAt } from "../../contract/contact/contact-index.ts";
import { isContactId } from "../../contract/contact/contact-id.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { EnquirySubject } from "../../contract/enquiry/enquiry-kind.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { directoryIndexQuery } from "../http/directory-index-query.ts";

/**
 * The entry an enquiry is about. `languages`: those a contact speaks. `values`: what everyone sees of any other entry,
 * field by field; of a contact the list holds too little for that.
 */
export type KnownSubject = {
  readonly subject: EnquirySubject;
  readonly id: string;
  readonly name: LocalizedText;
  readonly path: string;
  readonly languages: readonly LanguageTag[];
  readonly values: CorrectableValues | null;
};

const findContact = async (client: QueryClient, id: string): Promise<KnownSubject | null> => {
  if (!isContactId(id)) return null;
  const index = await client.query(directoryIndexQuery);
  const position = index.positionById.get(id);
  if (position === undefined) return null;
  return {
    subject: "contact",
    id,
    name: { de: index.names[position] ?? "" },
    path: `/contacts/${id}`,
    languages: languagesAt(index, position),
    values: null,
  };
};

/** What an id of the address names; `null` for nothing there is. Lists seen before are not fetched again. */
export const subjectQuery = (id: string) =>
  queryOptions({
    queryKey: ["enquiry-subject", id],
    queryFn: async ({ client }) => {
      const contact = await findContact(client, id);
      if (contact !== null) return contact;
      // Most enquiries are about a contact, and need nothing of the other lists.
      const { findEntry } = await import("./find-entry.ts");
      return findEntry(client, id);
    },
    staleTime: Infinity,
  });
