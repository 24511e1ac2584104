import type { ContactId } from "../../contract/contact/contact-id.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";

/** The Land an enquiry is about, and in a line what; `null` where it is about none, or was withdrawn. */
type Subject = { readonly land: LandCode | null; readonly subject: string | null };
export type SubjectReader = (enquiry: StoredEnquiry) => Subject;

type ReadContacts = () => Promise<{ readonly contacts: readonly StoredContact[] }>;

const toLand = (code: string | undefined): LandCode | null => LAND_CODES.find((land) => land === code) ?? null;

/** Tells what enquiries are about, by the contacts as they are now. */
export const createSubjects = (readContacts: ReadContacts) => {
  let known: { readonly contacts: readonly StoredContact[]; readonly byId: ReadonlyMap<string, StoredContact> } | null =
    null;
  return async (): Promise<SubjectReader> => {
    const { contacts } = await readContacts();
    if (known?.contacts !== contacts) known = { contacts, byId: new Map(contacts.map((each) => [each.id, each])) };
    const { byId } = known;
    const ofContact = (id: ContactId | string | undefined): Subject => {
      const contact = id === undefined ? undefined : byId.get(id);
      return { land: toLand(contact?.address.land), subject: contact?.organization.name ?? null };
    };
    return ({ submission }) => {
      if (submission === null) return { land: null, subject: null };
      switch (submission.kind) {
        case "introduction":
          return ofContact(submission.contact);
        case "suggestion":
          return { land: submission.land ?? null, subject: submission.name };
        case "barrier":
          return { land: null, subject: submission.page ?? null };
        case "expert-request":
        case "question":
        case "correction": {
          const { about } = submission;
          if (about?.kind === "land-profile") return { land: toLand(about.id), subject: about.id };
          const own = "land" in submission ? toLand(submission.land) : null;
          const { land, subject } =
            about?.kind === "contact" ? ofContact(about.id) : { land: null, subject: about?.id };
          return { land: land ?? own, subject: subject ?? null };
        }
      }
    };
  };
};
