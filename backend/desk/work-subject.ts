import type { ContactId } from "../../contract/contact/contact-id.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { ContactStore } from "../contacts/contact-store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";

/** The Land an enquiry is about, and in a line what; `null` where it is about none, or was withdrawn. */
type Subject = { readonly land: LandCode | null; readonly subject: string | null };
export type SubjectReader = (enquiry: StoredEnquiry) => Subject;

const toLand = (code: string | undefined): LandCode | null => LAND_CODES.find((land) => land === code) ?? null;

/** The contact an enquiry is to or about; `undefined` where it is about none. */
const contactOf = ({ submission }: StoredEnquiry): ContactId | undefined => {
  if (submission === null) return undefined;
  if (submission.kind === "introduction") return submission.contact;
  const about = "about" in submission ? submission.about : undefined;
  // An id that is none is found nowhere.
  return about?.kind === "contact" ? (about.id as ContactId) : undefined;
};

/** Tells what each of these enquiries is about, by the contacts as they are now. */
export const createSubjects =
  ({ readSome }: Pick<ContactStore, "readSome">) =>
  async (enquiries: readonly StoredEnquiry[]): Promise<SubjectReader> => {
    const ids = new Set(enquiries.flatMap((enquiry) => contactOf(enquiry) ?? []));
    const read = await readSome([...ids], null);
    const byId = new Map<string, StoredContact>(read?.contacts.map((each) => [each.id, each]));
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
