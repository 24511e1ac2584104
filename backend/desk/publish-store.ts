import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type EntryAct, PROPOSING_ACTS, WORDS_ALONE } from "../../contract/desk/desk-entry.ts";
import type { ChangeableContactStore } from "../contacts/contact-store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { EnquiryStore } from "../enquiry/enquiry-store.ts";
import type { QueuedNotice } from "../enquiry/notice.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import type { AnyEntry, ChangeableEntryStore, EntryKey } from "../entries/entry-store.ts";
import type { ChangeRecord } from "../store-change.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** What names an entry of whatever kind in the stores. */
export type PublishKey = { readonly kind: "contact"; readonly id: ContactId } | EntryKey;
export type AnyRow = StoredContact | AnyEntry;

/** The fields of a row that a change has touched, as they were or became; all of them where it was hidden. */
export type RowValues = Readonly<Record<string, unknown>>;

/**
 * What is to become of an entry. `row`: `null` hides it; `reference`: of the enquiry it comes of; `approvedBy`: the second
 * person, never the first.
 */
export type Publication = {
  readonly key: PublishKey;
  readonly row: AnyRow | null;
  readonly version: number;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly act: EntryAct;
  readonly reason: string;
  readonly reference: string | null;
  readonly before: RowValues;
  readonly after: RowValues;
};

/** With the enquiry it comes of, who is told, and what is written down of it. */
export type Publishing = Publication & {
  readonly enquiry: { readonly enquiry: StoredEnquiry; readonly notices: readonly QueuedNotice[] } | null;
  readonly audit: AuditEntry;
  readonly now: Date;
};

/** `before` and `after`: `null` once the values were forgotten. */
export type Revision = ChangeRecord &
  Pick<Publication, "act" | "approvedBy" | "reference"> & {
    readonly before: RowValues | null;
    readonly after: RowValues | null;
  };

/** Where entries are changed by people. */
export type PublishStore = {
  /** The row, its record, the enquiry, the notices and the audit in one step, or nothing and what was changed meanwhile. */
  readonly publish: (publishing: Publishing) => Promise<"published" | "stale-entry" | "stale-enquiry">;
  /** The row as it is now, hidden ones (`null`) too; still to be vouched for. */
  readonly findEntry: (key: PublishKey) => Promise<{ readonly version: number; readonly row: AnyRow | null } | null>;
  /** What people have done with it at the desk, the last first. */
  readonly listRevisions: (key: PublishKey) => Promise<readonly Revision[]>;
  /** The contacts hidden by their own link since then, and still so, by id. */
  readonly listTakenDown: (since: Date) => Promise<readonly string[]>;
  /** The entries for which something was proposed last, which a second person has not said yes or no to. */
  readonly listWaiting: () => Promise<readonly PublishKey[]>;
  /** The entries that are out of sight, and were put there at the desk or by a contact's own link. */
  readonly listHidden: () => Promise<readonly PublishKey[]>;
  /** Forgets the values of changes made before; that there was a change stays. */
  readonly forgetValues: (before: Date) => Promise<void>;
};

/** What a memory store has done, as JSON can keep it. */
export type MadeRevision = Revision & { readonly key: PublishKey; readonly row: AnyRow | null };

/** `first`: what was done before, the last first; `keep` gets what is done then. */
type MemoryParts = {
  readonly contacts: ChangeableContactStore;
  readonly entries: ChangeableEntryStore;
  readonly enquiries: EnquiryStore;
  readonly first?: readonly MadeRevision[];
  readonly keep?: (made: MadeRevision) => Promise<void>;
};

/** Over stores that end with their process. One publication at a time, so that none is seen half done. */
export const createMemoryPublishStore = (parts: MemoryParts): PublishStore => {
  const { contacts, entries, enquiries, first = [], keep = async () => {} } = parts;
  let revisions: readonly MadeRevision[] = [];
  const findEntry: PublishStore["findEntry"] = async (key) =>
    key.kind === "contact" ? contacts.findVersion(key.id) : entries.findVersion(key);
  const writeRow = (key: PublishKey, row: AnyRow | null, change: Pick<Publication, "version" | "by" | "reason">) =>
    // Each row is of the kind its key names.
    key.kind === "contact"
      ? contacts.change({ ...change, key: key.id, row: row as StoredContact | null })
      : entries.change({ ...change, key, row: row as AnyEntry | null });
  /** What another page has done stands in the entries of this one, too. */
  const replay = async (): Promise<void> => {
    const done: MadeRevision[] = [];
    for (const made of first.toReversed()) {
      // eslint-disable-next-line no-await-in-loop
      const isDone = await writeRow(made.key, made.row, { ...made, version: made.version - 1 });
      if (isDone) done.unshift(made);
    }
    revisions = done;
  };
  let last: Promise<unknown> = replay();
  const write = async ({ enquiry, audit, now, ...publication }: Publishing) => {
    const { key, row, version, by, reason, act, approvedBy, reference, before, after } = publication;
    if (((await findEntry(key))?.version ?? 0) !== version) return "stale-entry" as const;
    if (enquiry !== null && !(await enquiries.replace(enquiry.enquiry, enquiry.notices, now, audit))) {
      return "stale-enquiry" as const;
    }
    const isDone = await writeRow(key, row, { version, by, reason });
    if (!isDone) return "stale-entry" as const;
    const record = { version: version + 1, at: now.toISOString(), by, reason, act, approvedBy, reference };
    const made = { ...record, key, row, before, after };
    revisions = [made, ...revisions];
    await keep(made);
    return "published" as const;
  };
  return {
    publish: async (publishing) => {
      const done = last.then(() => write(publishing));
      last = done.catch(() => null);
      return done;
    },
    findEntry,
    listRevisions: async ({ kind, id }) => revisions.filter(({ key }) => key.kind === kind && key.id === id),
    listTakenDown: async (since) => {
      const done = revisions.filter(({ act }) => !WORDS_ALONE.includes(act)).toReversed();
      const lasts = new Map(done.map((each) => [each.key.id, each]));
      return [...lasts]
        .filter(([, { act, at, key }]) => key.kind === "contact" && act === "take-down" && at >= since.toISOString())
        .map(([id]) => id)
        .toSorted();
    },
    listWaiting: async () => {
      const lasts = new Map(revisions.toReversed().map((each) => [`${each.key.kind} ${each.key.id}`, each]));
      return [...lasts.values()].filter(({ act }) => PROPOSING_ACTS.includes(act)).map(({ key }) => key);
    },
    listHidden: async () => {
      const keys = new Map(revisions.map(({ key }) => [`${key.kind} ${key.id}`, key]));
      const found = await Promise.all([...keys.values()].map(async (key) => ({ key, found: await findEntry(key) })));
      return found.filter((each) => each.found?.row === null).map(({ key }) => key);
    },
    forgetValues: async (before) => {
      revisions = revisions.map((each) =>
        each.at < before.toISOString() ? { ...each, before: null, after: null } : each,
      );
    },
  };
};
