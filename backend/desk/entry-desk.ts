import type { DeskEntry, EntryAbout, EntryActing, EntryRevision } from "../../contract/desk/desk-entry.ts";
import { toEntryKey } from "../../contract/desk/desk-entry.ts";
import { findChanges } from "../../contract/enquiry/correction.ts";
import { tellSender } from "../enquiry/enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "../enquiry/enquiry-context.ts";
import { ProblemError } from "../problem-error.ts";
import { differenceOf, landsOfRow, nameOfRow, putValues, textsOf, toPublishKey, vouchForRow } from "./entry-model.ts";
import type { AnyRow, Publication, Publishing, PublishKey, PublishStore, Revision } from "./publish-store.ts";
import type { ReadPeople } from "./colleagues.ts";
import { askForStepUp, type SignedIn } from "./signed-in.ts";

/**
 * How far somebody may go with an entry of these Länder: alone, with a coordinator as the second person where it is of
 * others, too, or not at all.
 */
export const mayChange = (
  { roles, lands }: Pick<SignedIn, "roles" | "lands">,
  ofEntry: readonly string[],
): "alone" | "with-second" | "not" => {
  if (roles.includes("coordinator")) return "alone";
  const own = ofEntry.filter((land) => lands.some((each) => each === land));
  if (!roles.includes("land-coordinator") || own.length === 0) return "not";
  return own.length === ofEntry.length ? "alone" : "with-second";
};

/** An entry as it stands; `shown`: what it was last, where it is hidden now. */
export type FoundEntry = {
  readonly about: EntryAbout;
  readonly key: PublishKey;
  readonly version: number;
  readonly row: AnyRow | null;
  readonly shown: AnyRow;
  readonly revisions: readonly Revision[];
};

/** Finds an entry with what was done with it; `null` where there is none whose values are known. */
export const findEntry = async (store: PublishStore, about: EntryAbout): Promise<FoundEntry | null> => {
  const key = toPublishKey(about);
  const found = key === null ? null : await store.findEntry(key);
  if (key === null || found === null) return null;
  const revisions = await store.listRevisions(key);
  const row = found.row === null ? null : vouchForRow(about.kind, found.row);
  const hidden = revisions[0]?.before ?? null;
  const shown = row ?? vouchForRow(about.kind, hidden);
  return shown === null || (found.row !== null && row === null)
    ? null
    : { about, key, version: found.version, row, shown, revisions };
};

export type EntryDesk = {
  /** @throws ProblemError `not-found`, also where it is another Land's */
  readonly read: (who: SignedIn, about: EntryAbout, moment: Moment) => Promise<DeskEntry>;
  /** @throws ProblemError `not-found`, `stale-version`, `not-possible-now`, `step-up-needed` */
  readonly act: (
    who: SignedIn,
    about: EntryAbout,
    acting: { readonly acting: EntryActing; readonly version: number },
    moment: Moment,
  ) => Promise<DeskEntry>;
};

type Placed = { readonly before: AnyRow; readonly after: AnyRow };

/** Whether the entry was made, hidden or put back by it, rather than changed. */
const isOfWhole = ({ act, before, after }: Revision): boolean =>
  act === "create" ||
  act === "hide" ||
  act === "take-down" ||
  act === "put-back" ||
  // What made it was undone.
  (before !== null && after !== null && Object.keys(after).length === 0 && ("id" in before || "uid" in before));

/** What the entry was before and after each of its changes, told back from how it is; as far as values are known. */
const placeRevisions = ({ about, shown, revisions }: FoundEntry): ReadonlyMap<number, Placed> => {
  const placed = new Map<number, Placed>();
  let after: AnyRow | null = shown;
  for (const revision of revisions) {
    if (isOfWhole(revision)) continue;
    const { before: values, after: others } = revision;
    if (after === null || values === null || others === null) break;
    const before = vouchForRow(about.kind, putValues(after, values, others));
    if (before !== null) placed.set(revision.version, { before, after });
    after = before;
  }
  return placed;
};

/** The entry without this change, and as it would be had nothing touched the same fields since. */
const withoutRevision = ({ about, row }: FoundEntry, revision: Revision) => {
  const { before, after } = revision;
  if (row === null || before === null || after === null || isOfWhole(revision)) return null;
  const target = vouchForRow(about.kind, putValues(row, before, after));
  const untouched = vouchForRow(about.kind, putValues(row, after, before));
  if (target === null || untouched === null || Object.keys(differenceOf(row, target).before).length === 0) return null;
  return { row, target, untouched };
};

const createView = (store: PublishStore, readPeople: ReadPeople) => {
  const find = async (who: SignedIn, about: EntryAbout): Promise<FoundEntry> => {
    const found = await findEntry(store, about);
    if (found !== null && mayChange(who, landsOfRow(about.kind, found.shown)) !== "not") return found;
    throw new ProblemError("not-found");
  };
  const show = async (who: SignedIn, found: FoundEntry, { today }: Moment): Promise<DeskEntry> => {
    const { about, version, row, shown, revisions } = found;
    const names = new Map((await readPeople()).map(({ id, name }) => [id, name]));
    const placed = placeRevisions(found);
    const texts = (each: AnyRow) => textsOf(about.kind, each, "coordinators", today);
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
        changes: changes.map(({ field, from, to }) => ({ field, from: [...from], to: [...to] })),
        canUndo: undoing !== null || (row !== null && revision.act === "create"),
        touches: touched.map(({ field }) => field),
      };
    };
    return {
      entry: about,
      name: nameOfRow(about.kind, shown),
      version,
      isHidden: row === null,
      mayChange: mayChange(who, landsOfRow(about.kind, shown)) === "alone",
      canPutBack: row === null && (revisions[0]?.before ?? null) !== null,
      revisions: revisions.map(toRevision),
    };
  };
  return { find, show };
};

type Wanted = Pick<Publication, "act" | "row" | "reason" | "reference"> & { readonly former: AnyRow | null };

const decide = (found: FoundEntry, acting: EntryActing, stepUp: () => void): Wanted => {
  const { row, shown, revisions } = found;
  const refuse = (detail: string) => new ProblemError("not-possible-now", { detail });
  switch (acting.action) {
    // Out of sight at once: who hides is asked for nothing more.
    case "hide":
      if (row === null) throw refuse("It is hidden.");
      return { act: "hide", former: row, row: null, reason: acting.reason, reference: null };
    case "put-back":
      stepUp();
      if (row !== null) throw refuse("It is not hidden.");
      return { act: "put-back", former: null, row: shown, reason: "", reference: null };
    case "undo": {
      stepUp();
      const revision = revisions.find(({ version }) => version === acting.version);
      if (revision?.act === "create" && row !== null) {
        return { act: "undo", former: row, row: null, reason: "", reference: revision.reference };
      }
      const undoing = revision === undefined ? null : withoutRevision(found, revision);
      if (revision === undefined || undoing === null) throw refuse("Its values are not known any more, or as before.");
      return { act: "undo", former: row, row: undoing.target, reason: "", reference: revision.reference };
    }
  }
};

/** Who has sent what is undone hears of it, as long as it is kept. */
const tellOfUndoing = async (
  { enquiries }: EnquiryContext,
  { act, reference }: Wanted,
  revisions: readonly Revision[],
  moment: Moment,
): Promise<Publishing["enquiry"]> => {
  const enquiry = act === "undo" && reference !== null ? await enquiries.findByReference(reference) : null;
  if (enquiry === null || enquiry.state !== "accepted") return null;
  const last = revisions.find((each) => each.reference === reference);
  const told = {
    ...enquiry,
    version: enquiry.version + 1,
    changedOn: dayOf(moment),
    outcome: last?.act === "undo" ? ("changed" as const) : ("taken-back" as const),
  };
  return { enquiry: told, notices: tellSender(told) };
};

/** What is done with entries by themselves: looked at with all that was done, undone, hidden and put back. */
export const createEntryDesk = (context: EnquiryContext, store: PublishStore, readPeople: ReadPeople): EntryDesk => {
  const { find, show } = createView(store, readPeople);
  return {
    read: async (who, about, moment) => show(who, await find(who, about), moment),
    act: async (who, about, { version, acting }, moment) => {
      const found = await find(who, about);
      if (mayChange(who, landsOfRow(about.kind, found.shown)) !== "alone") throw new ProblemError("not-allowed");
      const stale = async () =>
        new ProblemError("stale-version", { current: await show(who, await find(who, about), moment) });
      if (found.version !== version) throw await stale();
      const wanted = decide(found, acting, () => askForStepUp(who, moment.now));
      const { former, ...publication } = wanted;
      const outcome = await store.publish({
        ...publication,
        ...differenceOf(former, publication.row),
        key: found.key,
        version,
        by: who.id,
        approvedBy: null,
        enquiry: await tellOfUndoing(context, wanted, found.revisions, moment),
        audit: { actor: who.id, act: wanted.act, object: `entry ${toEntryKey(about)}` },
        now: moment.now,
      });
      if (outcome !== "published") throw await stale();
      return show(who, await find(who, about), moment);
    },
  };
};
