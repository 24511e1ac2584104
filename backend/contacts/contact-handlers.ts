import { isContactId } from "../../contract/contact/contact-id.ts";
import type { ContactDetails } from "../../contract/contact/contact-details.ts";
import type { ContactList } from "../../contract/contact/contact-list.ts";
import { matchText } from "../../contract/contact/match-text.ts";
import type { Answer, Call, Handlers } from "../call.ts";
import { createQueue, isMany } from "../in-turns.ts";
import { keyOfAnswer, type KeptAnswers } from "../kept-answers.ts";
import { toContactCsv } from "./contact-csv.ts";
import { toContactFeatures } from "./contact-geojson.ts";
import type { Directory, DirectoryRequest } from "./directory.ts";
import { type ContactsQuery, listContacts } from "./list-contacts.ts";
import { makeOverview, toOverviewCsv } from "./overview.ts";
import { createServesReader, createTextReader, keepGazetteer, type LoadGazetteer } from "./read-with-gazetteer.ts";
import { contactDetailsQuery } from "../../contract/query-parameter.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidParameters, type QueryOf } from "../read-query.ts";

/** The endpoints whose answers are made from the contacts. */
export const CONTACT_ENDPOINTS = ["directory", "contacts", "contactDetails", "contact", "overview"] as const;
export type ContactEndpointName = (typeof CONTACT_ENDPOINTS)[number];
type Kept = Exclude<ContactEndpointName, "directory">;
type Make = (directory: Directory, call: Call) => Promise<Answer>;

/** What answers from the contacts, each as who asks may see it. `answers`: where those that were made are kept. */
export const createContactHandlers = (
  readDirectory: (request: DirectoryRequest) => Promise<Directory>,
  answers: KeptAnswers,
  loadGazetteer: LoadGazetteer,
): Handlers<ContactEndpointName> => {
  const load = keepGazetteer(loadGazetteer);
  const takeTurn = createQueue();
  const readPlace = createServesReader(load);
  const readTextBy = createTextReader(load);
  const answerBy = (name: Kept, make: Make) => async (call: Call) => {
    const directory = await readDirectory(call);
    return answers.answer(keyOfAnswer(name, directory.version, call), () => make(directory, call));
  };
  return {
    directory: readDirectory,
    contacts: answerBy("contacts", async (directory, { mediaType, today, ...call }) => {
      const query = call.query as ContactsQuery;
      const place = query.serves === undefined ? null : await readPlace(query.serves);
      const text = query.q ?? "";
      const read = await readTextBy(text);
      if (text !== "" && isMany(directory.index.size)) {
        // What is found among all names is kept for the list, which is made in the next turn.
        matchText(directory.index, text, read);
        await takeTurn();
      }
      const { total, rows, next } = listContacts(directory, query, { place, today, read });
      if (mediaType === "text/csv") return { body: toContactCsv(rows), next };
      const list: ContactList = { total, contacts: [...rows] };
      return {
        body: JSON.stringify(mediaType === "application/geo+json" ? toContactFeatures(rows, total) : list),
        next,
      };
    }),
    contactDetails: answerBy("contactDetails", async ({ byId }, { query }) => {
      const { id: ids } = query as QueryOf<typeof contactDetailsQuery>;
      if (ids === undefined) throw invalidParameters([["id", `must be ${contactDetailsQuery.id.allowed}`]]);
      const details: ContactDetails = {
        contacts: ids.flatMap((id) => byId.get(id) ?? []),
        unknown: ids.filter((id) => !byId.has(id)),
      };
      return { body: JSON.stringify(details) };
    }),
    contact: answerBy("contact", async ({ byId }, { id }) => {
      if (!isContactId(id)) {
        throw new ProblemError("invalid-contact-id", { detail: "A contact id has 4 to 16 characters: a–z and 0–9." });
      }
      // From the directory, not from the store: what one answer lists is not missing in the next.
      const contact = byId.get(id);
      if (contact === undefined) throw new ProblemError("contact-not-found");
      return { body: JSON.stringify(contact) };
    }),
    overview: answerBy("overview", async ({ index }, { mediaType, today }) => {
      const overview = makeOverview(index, today);
      return { body: mediaType === "text/csv" ? toOverviewCsv(overview) : JSON.stringify(overview) };
    }),
  };
};
