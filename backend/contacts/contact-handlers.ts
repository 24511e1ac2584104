import { isContactId } from "../../contract/contact/contact-id.ts";
import type { ContactList } from "../../contract/contact/contact-list.ts";
import type { Terms } from "../../contract/names/terms.ts";
import type { Handlers } from "../call.ts";
import { audienceFor } from "../caller.ts";
import { toContactCsv } from "./contact-csv.ts";
import { toContactFeatures } from "./contact-geojson.ts";
import { createDirectoryReader } from "./directory.ts";
import { type ContactsQuery, listContacts } from "./list-contacts.ts";
import { makeOverview, toOverviewCsv } from "./overview.ts";
import { createPlaceReader, type LoadGazetteer } from "./place-reader.ts";
import { ProblemError } from "../problem-error.ts";
import type { ContactStore } from "./store.ts";
import { project } from "../visibility.ts";

/** What answers from the contacts, each as who asks may see it. */
export const createContactHandlers = (
  store: ContactStore,
  loadGazetteer: LoadGazetteer,
  terms: readonly Terms[],
): Handlers<"directory" | "contacts" | "contact" | "overview"> => {
  const readDirectory = createDirectoryReader(store);
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
    contact: async ({ id, viewer, today }) => {
      if (!isContactId(id)) {
        throw new ProblemError("invalid-contact-id", { detail: "A contact id has 4 to 16 characters: a–z and 0–9." });
      }
      const contact = await store.findContact(id);
      if (contact === null) throw new ProblemError("contact-not-found");
      return { body: JSON.stringify(project(contact, audienceFor(viewer, contact.side), today)) };
    },
    overview: async (call) => {
      const overview = makeOverview((await readDirectory(call)).index, call.today);
      return { body: call.mediaType === "text/csv" ? toOverviewCsv(overview) : JSON.stringify(overview) };
    },
  };
};
