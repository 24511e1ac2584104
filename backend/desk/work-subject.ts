import type { ContactId } from "../../contract/contact/contact-id.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { EntryAbout } from "../../contract/desk/desk-entry.ts";
import type { ContactStore } from "../contacts/contact-store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import { landsOfRow, nameOfRow } from "./entry-model.ts";
import { findEntry } from "./find-entry.ts";
import type { PublishStore } from "./publish-store.ts";

/** The Land an enquiry is about, and in a line what; `null` where it is about none, or was withdrawn. */
type Subject = { readonly land: LandCode | null; readonly subject: string | null };
export type SubjectReader = (enquiry: StoredEnquiry) => Subject;

const toLand = (code: string | undefined): LandCode | null => LAND_CODES.find((land) => land === code) ?? null;

/** The entry an enquiry is about, of whatever kind. */
const aboutOf = ({ submission }: StoredEnquiry): EntryAbout | undefined => {
  if (submission === null) return undefined;
  if (submission.kind === "introduction") return { kind: "contact", id: submission.contact };
  return "about" in submission ? submission.about : undefined;
};

const keyOf = ({ kind, id }: EntryAbout): string => `${kind} ${id}`;

/**
 * Tells what each of these enquiries is about, by the contacts as they are now; by what else there is, and by what is
 * hidden, as it was last: who goes on with it has to know it by its name, and it stays its Land's.
 */
export const createSubjects =
  ({ readSome }: Pick<ContactStore, "readSome">, store: Pick<PublishStore, "findEntry" | "listRevisions">) =>
  async (enquiries: readonly StoredEnquiry[]): Promise<SubjectReader> => {
    const abouts = enquiries.flatMap((enquiry) => aboutOf(enquiry) ?? []);
    // An id that is none is found nowhere.
    const ids = new Set(abouts.flatMap(({ kind, id }) => (kind === "contact" ? [id as ContactId] : [])));
    const read = await readSome([...ids], null);
    const byId = new Map<string, StoredContact>(read?.contacts.map((each) => [each.id, each]));
    const others = new Map(
      abouts
        .filter(({ kind, id }) => kind !== "land-profile" && !(kind === "contact" && byId.has(id)))
        .map((about) => [keyOf(about), about]),
    );
    const found = await Promise.all([...others.values()].map((about) => findEntry(store, about)));
    const rows = new Map(
      found.flatMap((entry) => (entry === null ? [] : [[keyOf(entry.about), entry.shown] as const])),
    );
    const ofEntry = (about: EntryAbout): Subject => {
      const contact = about.kind === "contact" ? byId.get(about.id) : undefined;
      if (contact !== undefined) return { land: toLand(contact.address.land), subject: contact.organization.name };
      const row = rows.get(keyOf(about));
      if (row === undefined) return { land: null, subject: about.kind === "contact" ? null : about.id };
      const lands = landsOfRow(about.kind, row);
      return { land: lands.length === 1 ? (lands[0] ?? null) : null, subject: nameOfRow(about.kind, row) };
    };
    return ({ submission }) => {
      if (submission === null) return { land: null, subject: null };
      switch (submission.kind) {
        case "introduction":
          return ofEntry({ kind: "contact", id: submission.contact });
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
          const { land, subject } = about === undefined ? { land: null, subject: null } : ofEntry(about);
          return { land: land ?? own, subject };
        }
      }
    };
  };
