import { isContactId } from "../../contract/contact/contact-id.ts";
import type { ContactList } from "../../contract/contact/contact-list.ts";
import type { Terms } from "../../contract/names/terms.ts";
import type { Handlers } from "../call.ts";
import { toContactCsv } from "./contact-csv.ts";
import { toContactFeatures } from "./contact-geojson.ts";
import type { Directory, DirectoryRequest } from "./directory.ts";
import { type ContactsQuery, listContacts } from "./list-contacts.ts";
import { makeOverview, toOverviewCsv } from "./overview.ts";
import { createPlaceReader, type LoadGazetteer } from "./place-reader.ts";
import { ProblemError } from "../problem-error.ts";

/** What answers from the contacts, each as who asks may see it. */
export const createContactHandlers = (
  readDirectory: (request: DirectoryRequest) => Promise<Directory>,
  loadGazetteer: LoadGazetteer,
  terms: readonly Terms[],
): Handlers<"directory" | "contacts" | "contact" | "overview"> => {
  const readPlace = createPlaceReader(loadGazetteer);
  return {
    directory: readDirectory,
    contacts: async (call) => {
      const query = call.query as ContactsQuery;
      const place = query.serves === undefined ? null : await readPlace(query.serves);
      const context = { place, today: call.today, terms };
      const { total, rows, next } = listContacts(await readDirectory(call), query, context);
      if (call.mediaType === "text/csv") return { body: toContactCsv(rows), next };
      const list: ContactList = { total, contacts: [...rows] };
      return {
        body: JSON.stringify(call.mediaType === "application/geo+json" ? toContactFeatures(rows, total) : list),
        next,
      };
    },
    contact: async ({ id, ...call }) => {
      if (!isContactId(id)) {
        throw new ProblemError("invalid-contact-id", { detail: "A contact id has 4 to 16 characters: a–z and 0–9." });
      }
      // From the directory, not from the store: what one answer lists is not missing in the next.
      const contact = (await readDirectory(call)).byId.get(id);
      if (contact === undefined) throw new ProblemError("contact-not-found");
      return { body: JSON.stringify(contact) };
    },
    overview: async (call) => {
      const overview = makeOverview((await readDirectory(call)).index, call.today);
      return { body: call.mediaType === "text/csv" ? toOverviewCsv(overview) : JSON.stringify(overview) };
    },
  };
};
