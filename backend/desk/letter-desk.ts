import type { FailedLetter, FailedLetters, LetterAct } from "../../contract/desk/letter.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { audienceFor, viewerOf } from "../caller.ts";
import type { EnquiryContext, Moment } from "../enquiry/enquiry-context.ts";
import type { FailedNotice } from "../enquiry/enquiry-store.ts";
import { wishOf } from "../enquiry/enquiry-views.ts";
import type { QueuedNotice } from "../enquiry/notice.ts";
import { ProblemError } from "../problem-error.ts";
import { project } from "../visibility.ts";
import { isFor } from "./colleagues.ts";
import type { PublishStore } from "./publish-store.ts";
import { callerOf, type SignedIn } from "./signed-in.ts";
import { createSubjects } from "./work-subject.ts";

/** More fail at once only where the mail host is at fault, and then one is as good as all. */
const MOST_LETTERS = 200;

export type LetterDesk = {
  /** The letters that do not arrive, of what is the account's to do. */
  readonly list: (who: SignedIn, moment: Moment) => Promise<FailedLetters>;
  /** @throws ProblemError `not-found`, `not-possible-now` */
  readonly act: (who: SignedIn, id: string, act: LetterAct, moment: Moment) => Promise<FailedLetters>;
};

const auditActs = { "send-again": "send-again", close: "close-letter" } as const satisfies Record<
  LetterAct["action"],
  string
>;

/** Where it was to go: of a contact what the account sees of it elsewhere, of a sender what it may see of the enquiry. */
const addressOf = (
  who: SignedIn,
  { notice, enquiry }: FailedNotice,
  contact: StoredContact | null,
  { today }: Moment,
): string | null => {
  // Where the sender of an introduction is to be reached is for the contact alone.
  if (notice.to === "sender") return enquiry.kind === "introduction" ? null : enquiry.replyAddress;
  if (contact === null) return null;
  const { side, address } = contact;
  const audience = audienceFor(viewerOf(callerOf(who)), { side, land: address.land });
  return project(contact, audience, today).email ?? null;
};

/** Letters that failed, with what the mail host said: whoever coordinates sends them again, or sees to it another way. */
export const createLetterDesk = ({ enquiries, contacts }: EnquiryContext, store: PublishStore): LetterDesk => {
  const readSubjects = createSubjects(contacts, store);
  const findAddressee = async (notice: QueuedNotice): Promise<StoredContact | null> => {
    if (notice.to === "sender") return null;
    return notice.to === "clearing-point" ? contacts.findCoordinator() : contacts.findContact(notice.contact);
  };
  const list: LetterDesk["list"] = async (who, moment) => {
    const failed = await enquiries.listFailed(MOST_LETTERS);
    const subjectOf = await readSubjects(failed.map(({ enquiry }) => enquiry));
    const theirs = failed.filter(
      ({ enquiry, failure, triedAgainAt }) =>
        // What only waits for its day arrives by itself.
        (failure?.fault !== "one-a-day" || triedAgainAt === null) && isFor(who, subjectOf(enquiry).land),
    );
    const letters = await Promise.all(
      theirs.map(async (each): Promise<FailedLetter> => {
        const { id, notice, enquiry, failure, triedAgainAt } = each;
        const contact = await findAddressee(notice);
        return {
          id,
          reference: enquiry.reference,
          kind: enquiry.kind,
          wish: wishOf(enquiry).wish ?? null,
          state: notice.state,
          ...subjectOf(enquiry),
          to: notice.to,
          name: contact?.organization.name ?? null,
          address: addressOf(who, each, contact, moment),
          failure: failure ?? { fault: "unreachable", said: null },
          triedAgainAt: triedAgainAt?.toISOString() ?? null,
        };
      }),
    );
    return { letters };
  };
  return {
    list,
    act: async (who, id, { action }, moment) => {
      const { letters } = await list(who, moment);
      if (!letters.some((letter) => letter.id === id)) throw new ProblemError("not-found");
      const audit = { actor: who.id, act: auditActs[action], object: `letter ${id}` } as const;
      const isDone = await enquiries.settleFailed(id, action, moment.now, audit);
      if (!isDone)
        throw new ProblemError("not-possible-now", { detail: "Somebody else has seen to it, or it is sent." });
      return list(who, moment);
    },
  };
};
