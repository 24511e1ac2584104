import { assuranceSchema } from "../../contract/contact/contact.ts";
import {
  type DeskEntry,
  type EntryAbout,
  type EntryRevision,
  type ProposedChange,
  type WaitingAct,
  WORDS_ALONE,
} from "../../contract/desk/desk-entry.ts";
import { findChanges } from "../../contract/enquiry/correction.ts";
import type { Moment } from "../enquiry/enquiry-context.ts";
import { ProblemError } from "../problem-error.ts";
import { endConfirmation, endsCheck, endsConfirmation } from "./checked-contact.ts";
import type { Colleague, ReadPeople } from "./colleagues.ts";
import {
  compareRows,
  differenceOf,
  isSame,
  landsOfRow,
  nameOfRow,
  needsSecondPerson,
  putValues,
  valuesSeenBy,
  vouchForRow,
} from "./entry-model.ts";
import { findWaiting, type WaitingRevision } from "./entry-proposal.ts";
import { type FoundEntry, findEntry, findSeconds, isKept, mayChange } from "./find-entry.ts";
import type { AnyRow, PublishStore, Revision, RowValues } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

type Placed = { readonly before: AnyRow; readonly after: AnyRow };

/** Whether the entry was made, hidden or put back by it, rather than changed. */
const isOfWhole = ({ act, before, after }: Revision): boolean =>
  act === "create" ||
  act === "hide" ||
  act === "take-down" ||
  act === "put-back" ||
  // What made it was undone.
  (before !== null && after !== null && Object.keys(after).length === 0 && ("id" in before || "uid" in before));

const changesNothing = ({ act }: Revision): boolean => WORDS_ALONE.includes(act);

/** What the entry was before and after each of its changes, told back from how it is; as far as values are known. */
const placeRevisions = ({ about, shown, revisions }: FoundEntry): ReadonlyMap<number, Placed> => {
  const placed = new Map<number, Placed>();
  let after: AnyRow | null = shown;
  for (const revision of revisions) {
    if (isOfWhole(revision) || changesNothing(revision)) continue;
    const { before: values, after: others } = revision;
    if (after === null || values === null || others === null) break;
    const before = vouchForRow(about.kind, putValues(after, values, others));
    if (before !== null) placed.set(revision.version, { before, after });
    after = before;
  }
  return placed;
};

/**
 * The contact as it would be, with the confirmation it has now rather than the one that comes back, where somebody has
 * confirmed it anew since and that holds for it still.
 */
const keepNewerConfirmation = ({ about: { kind }, row }: FoundEntry, { after }: Revision, wanted: AnyRow): AnyRow => {
  if (row === null || after === null || !("assurance" in row) || !("assurance" in after)) return wanted;
  if (isSame(row.assurance, after["assurance"])) return wanted;
  const kept = vouchForRow(kind, { ...wanted, assurance: row.assurance });
  return kept === null || endConfirmation(kind, row, kept) !== kept ? wanted : kept;
};

/** The entry without this change, and as it would be had nothing touched the same fields since. */
export const withoutRevision = (found: FoundEntry, revision: Revision) => {
  const { about, row } = found;
  const { before, after, version } = revision;
  if (row === null || before === null || after === null || isOfWhole(revision) || changesNothing(revision)) return null;
  const wanted = vouchForRow(about.kind, putValues(row, before, after));
  const untouched = vouchForRow(about.kind, putValues(row, after, before));
  if (wanted === null || untouched === null) return null;
  // A confirmation that comes back holds for what it was made over, as the one that stays does.
  const checked = "assurance" in before ? (placeRevisions(found).get(version)?.before ?? null) : row;
  const target = keepNewerConfirmation(found, revision, endConfirmation(about.kind, checked, wanted));
  const difference = differenceOf(row, target);
  // What was taken out alone is in none of the values it would come back to, only in those it came from.
  if (Object.keys({ ...difference.before, ...difference.after }).length === 0) return null;
  return {
    row,
    target,
    untouched,
    needsSecond: needsSecondPerson(about.kind, row, target),
    endsConfirmation: endsConfirmation(row, target) || (revision.act === "confirm" && endsCheck(row, target)),
  };
};

/** What would stand there if a second person agreed; `null` where the values are not known any more. */
export const targetOf = (
  { about, row, shown }: FoundEntry,
  { wants, before, after }: WaitingRevision,
): AnyRow | null => {
  if (wants === "put-back") return row === null ? shown : null;
  return row === null || before === null || after === null
    ? null
    : vouchForRow(about.kind, putValues(row, after, before));
};

/** How the values of a contact say that it was confirmed. */
const assuranceIn = (values: RowValues | null): DeskEntry["assurance"] =>
  assuranceSchema.safeParse(values?.["assurance"]).data ?? null;

type Reader = { readonly who: SignedIn; readonly people: readonly Colleague[]; readonly today: Date };

const compareWith = ({ about: { kind }, row }: FoundEntry, target: AnyRow, today: Date): ProposedChange[] =>
  [...compareRows(kind, { before: row, after: target }, today)].map(([field, seen]) => ({
    field,
    from: row === null ? [] : [...(valuesSeenBy(kind, row, "coordinators", today)[field] ?? [])],
    to: [...(valuesSeenBy(kind, target, "coordinators", today)[field] ?? [])],
    isOutdated: false,
    places: [],
    fault: null,
    seen,
  }));

/** What waits for a second person, for whoever looks at it. */
const toWaiting = (found: FoundEntry, { who, people, today }: Reader): WaitingAct | null => {
  const waiting = findWaiting(found.revisions);
  if (waiting === null) return null;
  const target = targetOf(found, waiting);
  const { by, at, reason, wants } = waiting;
  const lands = landsOfRow(found.about.kind, found.shown);
  // Who proposes may go alone; who agrees, too.
  const seconds = findSeconds(people, lands, by).filter((each) => mayChange(each, lands) === "alone");
  return {
    act: wants,
    at,
    by: people.find(({ id }) => id === by)?.name ?? null,
    isMine: by === who.id,
    reason,
    seconds: seconds.map(({ name }) => name),
    changes: target === null ? [] : compareWith(found, target, today),
    canAgree: target !== null && by !== who.id && mayChange(who, lands) === "alone",
  };
};

/** How entries are found and shown at the desk. */
export const createEntryView = (store: PublishStore, readPeople: ReadPeople) => {
  const find = async (who: SignedIn, about: EntryAbout): Promise<FoundEntry> => {
    const found = await findEntry(store, about);
    if (found !== null && mayChange(who, landsOfRow(about.kind, found.shown)) !== "not") return found;
    throw new ProblemError("not-found");
  };
  const show = async (who: SignedIn, found: FoundEntry, { today }: Moment): Promise<DeskEntry> => {
    const { about, version, row, shown, revisions } = found;
    const people = await readPeople();
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const placed = placeRevisions(found);
    const texts = (each: AnyRow) => valuesSeenBy(about.kind, each, "coordinators", today);
    const toRevision = (revision: Revision): EntryRevision => {
      const at = placed.get(revision.version);
      const undoing = withoutRevision(found, revision);
      const changes = at === undefined ? [] : findChanges(texts(at.before), texts(at.after));
      const touched = undoing === null ? [] : findChanges(texts(undoing.untouched), texts(undoing.row));
      return {
        version: revision.version,
        at: revision.at,
        act: revision.act,
        by: names.get(revision.by) ?? null,
        second: revision.approvedBy === null ? null : (names.get(revision.approvedBy) ?? null),
        reason: revision.reason,
        wish: revision.act === "hide" ? revision.reference : null,
        way: assuranceIn(revision.act === "confirm" ? revision.after : null)?.way ?? null,
        changes: changes.map(({ field, from, to }) => ({ field, from: [...from], to: [...to] })),
        canUndo: undoing !== null || (row !== null && revision.act === "create" && !isKept(found)),
        undoNeedsSecond: undoing?.needsSecond ?? false,
        undoEndsConfirmation: undoing?.endsConfirmation ?? false,
        endedConfirmation: endsConfirmation(revision.before, revision.after),
        touches: touched.map(({ field }) => field),
      };
    };
    const waiting = toWaiting(found, { who, people, today });
    return {
      entry: about,
      name: nameOfRow(about.kind, shown),
      version,
      isHidden: row === null,
      isKept: isKept(found),
      assurance: about.kind === "contact" ? assuranceIn({ ...shown }) : null,
      accounts: people.filter(({ entry, isActive }) => isActive && about.kind === "contact" && entry === about.id)
        .length,
      mayChange: mayChange(who, landsOfRow(about.kind, shown)) === "alone",
      canPutBack: row === null && waiting === null,
      waiting,
      revisions: revisions.map(toRevision),
    };
  };
  return { find, show };
};
