import type { LetterFailure } from "../../contract/desk/letter.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import {
  type Claimed,
  type EnquiryStore,
  KEY_LIFETIME_MS,
  type KnownKey,
  MANY_TRIES,
  type OutboxRow,
  type Page,
} from "./enquiry-store.ts";
import { type StoredEnquiry, turnOf } from "./stored-enquiry.ts";

type UsedKey = KnownKey & { readonly key: string; readonly at: number };
type Link = { readonly tokenHash: string; readonly reference: string; readonly turn: number };
/** Moments in milliseconds since 1970. `settledAt`: when it was sent or given up; then it waits for nothing more. */
type Queued = OutboxRow & {
  readonly dueAt: number;
  readonly lease: string | null;
  readonly isGivenUp: boolean;
  readonly failure?: LetterFailure | null;
  readonly settledAt: number | null;
};

/** Everything a memory store holds, as JSON can keep it. */
export type EnquirySnapshot = {
  readonly enquiries: readonly StoredEnquiry[];
  readonly keys: readonly UsedKey[];
  readonly links: readonly Link[];
  readonly outbox: readonly Queued[];
};
export const EMPTY_SNAPSHOT: EnquirySnapshot = { enquiries: [], keys: [], links: [], outbox: [] };

/** A snapshot without the enquiries, and all that belongs to them, whose references are not among `references`. */
export const keepOnly = (
  { enquiries, keys, links, outbox }: EnquirySnapshot,
  references: ReadonlySet<string>,
): EnquirySnapshot => {
  const dropped = new Set(enquiries.flatMap(({ reference, keyHash }) => (references.has(reference) ? [] : [keyHash])));
  return {
    enquiries: enquiries.filter(({ reference }) => references.has(reference)),
    keys: keys.map((used) => (dropped.has(used.key) ? { ...used, sealed: null } : used)),
    links: links.filter(({ reference }) => references.has(reference)),
    outbox: outbox.filter(({ reference }) => references.has(reference)),
  };
};

const isAlive = ({ at }: UsedKey, now: Date): boolean => now.getTime() - at <= KEY_LIFETIME_MS;

const toRows = ({ reference, version }: StoredEnquiry, notices: readonly OutboxRow["notice"][], now: Date): Queued[] =>
  notices.map((notice, position) => ({
    id: `${reference}.${version}.${position}`,
    reference,
    notice,
    tries: 0,
    dueAt: now.getTime(),
    lease: null,
    isGivenUp: false,
    settledAt: null,
  }));

/** What is to be told no more once `enquiry` stands: all of what was withdrawn, and whose turn is over. */
const isPast = ({ notice, settledAt, isGivenUp }: Queued, enquiry: StoredEnquiry): boolean =>
  enquiry.state === "withdrawn" ||
  ((settledAt === null || isGivenUp) && notice.to === "receiver" && notice.turn !== turnOf(enquiry));

const isFailed = ({ isGivenUp, settledAt, tries, failure = null }: Queued): boolean =>
  isGivenUp || (settledAt === null && failure !== null && tries >= MANY_TRIES);

const byReference = (one: StoredEnquiry, other: StoredEnquiry): number => (one.reference < other.reference ? -1 : 1);

const turn = ({ notice }: OutboxRow): number => (notice.to === "receiver" ? notice.turn : 0);

/** What is held, and how it is changed: at once, and told to whoever keeps it. */
const createMemory = (first: EnquirySnapshot, keep: (snapshot: EnquirySnapshot) => void) => {
  const memory = {
    kept: first,
    change: (changed: Partial<EnquirySnapshot>): void => {
      memory.kept = { ...memory.kept, ...changed };
      keep(memory.kept);
    },
    find: (isWanted: (enquiry: StoredEnquiry) => boolean): StoredEnquiry | null =>
      memory.kept.enquiries.find(isWanted) ?? null,
    findReference: (reference: string): StoredEnquiry | null =>
      memory.find((enquiry) => enquiry.reference === reference),
  };
  return memory;
};
type Memory = ReturnType<typeof createMemory>;

type OutboxMethods = Pick<EnquiryStore, "claimOutbox" | "issueLink" | "settleOutbox" | "listFailed" | "settleFailed">;

const createOutboxMethods = (memory: Memory): OutboxMethods => {
  const isHeld = ({ row, lease }: Pick<Claimed, "row" | "lease">): boolean =>
    memory.kept.outbox.some((each) => each.id === row.id && each.lease === lease && each.settledAt === null);
  return {
    claimOutbox: async ({ now, leaseMs, most }) => {
      const at = now.getTime();
      const free = memory.kept.outbox
        .filter(({ settledAt, dueAt }) => settledAt === null && dueAt <= at)
        .toSorted((one, other) => one.dueAt - other.dueAt)
        .slice(0, most);
      if (free.length === 0) return [];
      // A lease is a try with the time it may take: as long as that, the notice is not due.
      const taken = new Map(
        free.map((row) => {
          const tries = row.tries + 1;
          return [row.id, { ...row, tries, lease: `${row.id}#${tries}`, dueAt: at + leaseMs }];
        }),
      );
      memory.change({ outbox: memory.kept.outbox.map((row) => taken.get(row.id) ?? row) });
      return [...taken.values()].flatMap(({ id, reference, notice, tries, lease }) => {
        const enquiry = memory.findReference(reference);
        return enquiry === null ? [] : [{ row: { id, reference, notice, tries }, lease, enquiry }];
      });
    },
    issueLink: async (claimed, tokenHash) => {
      if (!isHeld(claimed)) return false;
      const { row } = claimed;
      memory.change({ links: [...memory.kept.links, { tokenHash, reference: row.reference, turn: turn(row) }] });
      return true;
    },
    settleOutbox: async (claimed, settlement) => {
      if (!isHeld(claimed)) return false;
      const settled: Partial<Queued> =
        settlement.outcome === "retry"
          ? { lease: null, dueAt: settlement.at.getTime() }
          : { lease: null, settledAt: settlement.now.getTime(), isGivenUp: settlement.outcome === "given-up" };
      const failure = settlement.outcome === "sent" ? null : settlement.failure;
      memory.change({
        outbox: memory.kept.outbox.map((row) =>
          row.id === claimed.row.id ? { ...row, ...settled, ...(failure !== null && { failure }) } : row,
        ),
      });
      return true;
    },
    listFailed: async (most) =>
      memory.kept.outbox
        .filter(isFailed)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, most)
        .flatMap(({ id, reference, notice, failure = null, isGivenUp, dueAt }) => {
          const enquiry = memory.findReference(reference);
          const triedAgainAt = isGivenUp ? null : new Date(dueAt);
          return enquiry === null ? [] : [{ id, notice, failure, triedAgainAt, enquiry }];
        }),
    settleFailed: async (id, act, now) => {
      const row = memory.kept.outbox.find((each) => each.id === id && isFailed(each) && each.lease === null);
      if (row === undefined) return false;
      const settled: Queued =
        act === "close"
          ? { ...row, isGivenUp: false, settledAt: now.getTime() }
          : { ...row, isGivenUp: false, settledAt: null, failure: null, tries: 0, dueAt: now.getTime() };
      memory.change({ outbox: memory.kept.outbox.map((each) => (each === row ? settled : each)) });
      return true;
    },
  };
};

const createEnquiryMethods = (memory: Memory): Omit<EnquiryStore, keyof OutboxMethods> => {
  const list = ({ after, most }: Page, isWanted: (enquiry: StoredEnquiry) => boolean): readonly StoredEnquiry[] =>
    memory.kept.enquiries
      .filter((enquiry) => (after === null || enquiry.reference > after) && isWanted(enquiry))
      .toSorted(byReference)
      .slice(0, most);
  return {
    findKey: async (key, now) => memory.kept.keys.find((used) => used.key === key && isAlive(used, now)) ?? null,
    submit: async ({ enquiry, key, notices, now }) => {
      const keys = memory.kept.keys.filter((used) => isAlive(used, now));
      if (keys.some((used) => used.key === key.key)) return "key-known";
      if (memory.findReference(enquiry.reference) !== null) return "reference-taken";
      memory.change({
        enquiries: [...memory.kept.enquiries, enquiry],
        keys: [...keys, { ...key, at: now.getTime() }],
        outbox: [...memory.kept.outbox, ...toRows(enquiry, notices, now)],
      });
      return "stored";
    },
    findByToken: async (tokenHash) => memory.find((enquiry) => enquiry.tokenHash === tokenHash),
    findByReference: async (reference) => memory.findReference(reference),
    findByReceiver: async (tokenHash) => {
      const link = memory.kept.links.find((each) => each.tokenHash === tokenHash);
      const enquiry = link === undefined ? null : memory.findReference(link.reference);
      return link === undefined || enquiry === null ? null : { enquiry, turn: link.turn };
    },
    replace: async (enquiry, notices, now) => {
      const { reference, version, keyHash } = enquiry;
      if (memory.findReference(reference)?.version !== version - 1) return false;
      const left = memory.kept.outbox.filter((row) => row.reference !== reference || !isPast(row, enquiry));
      memory.change({
        enquiries: memory.kept.enquiries.map((each) => (each.reference === reference ? enquiry : each)),
        outbox: [...left, ...toRows(enquiry, notices, now)],
        ...(enquiry.state === "withdrawn" && {
          keys: memory.kept.keys.map((used) => (used.key === keyHash ? { ...used, sealed: null } : used)),
        }),
      });
      return true;
    },
    listOverdue: async (day, page) => list(page, ({ clock }) => clock !== null && clock.on < day),
    listOpen: async (page) => list(page, ({ state }) => isOpen(state)),
    purge: async ({ closedBefore, settledBefore, now }) => {
      const isOver = ({ state, changedOn }: StoredEnquiry): boolean => !isOpen(state) && changedOn < closedBefore;
      const left = memory.kept.enquiries.filter((enquiry) => !isOver(enquiry));
      const gone = memory.kept.enquiries.length - left.length;
      const rest = keepOnly(memory.kept, new Set(left.map(({ reference }) => reference)));
      const keys = rest.keys.filter((used) => isAlive(used, now));
      const outbox = rest.outbox.filter(
        ({ settledAt, isGivenUp }) => settledAt === null || isGivenUp || settledAt >= settledBefore.getTime(),
      );
      if (gone > 0 || keys.length < memory.kept.keys.length || outbox.length < memory.kept.outbox.length) {
        memory.change({ ...rest, keys, outbox });
      }
      return gone;
    },
  };
};

/**
 * A store in memory, for the mock, tests and trying out: what it holds ends with the process. It can begin with a
 * snapshot, and gives `keep` a new one after every change. Each method does its work without waiting in between, which
 * makes it atomic.
 */
export const createMemoryEnquiryStore = (
  first: EnquirySnapshot = EMPTY_SNAPSHOT,
  keep: (snapshot: EnquirySnapshot) => void = () => {},
): EnquiryStore => {
  const memory = createMemory(first, keep);
  return { ...createEnquiryMethods(memory), ...createOutboxMethods(memory) };
};
