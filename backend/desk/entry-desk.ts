import type { DeskEntry, EntryAbout, EntryActing, HiddenEntries } from "../../contract/desk/desk-entry.ts";
import { PROPOSALS, toEntryKey, WORDS_ALONE } from "../../contract/desk/desk-entry.ts";
import type { CheckWay } from "../../contract/lists/check-way.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { tellSender } from "../enquiry/enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "../enquiry/enquiry-context.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import type { ReadPeople } from "./colleagues.ts";
import { differenceOf, landsOfRow } from "./entry-model.ts";
import { findLastDone, findWaiting } from "./entry-proposal.ts";
import { createEntryView, targetOf, withoutRevision } from "./entry-view.ts";
import { type FoundEntry, isKept, mayChange } from "./find-entry.ts";
import { listHidden } from "./hidden-entries.ts";
import type { AnyRow, Publication, Publishing, PublishStore, Revision } from "./publish-store.ts";
import { askForStepUp, type SignedIn } from "./signed-in.ts";

export type EntryDesk = {
  readonly listHidden: (who: SignedIn) => Promise<HiddenEntries>;
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

type Wanted = Omit<Publication, "key" | "version">;
type Asking = { readonly who: SignedIn; readonly moment: Moment };

const refuse = (detail: string) => new ProblemError("not-possible-now", { detail });

const WAITS = "Something waits for a second person already.";
const KEPT = "Every search ends with it: it stays in sight.";

const decideUndo = (
  found: FoundEntry,
  { version, reason = "" }: Extract<EntryActing, { action: "undo" }>,
  by: string,
): Wanted => {
  const { row, revisions } = found;
  const revision = revisions.find((each) => each.version === version);
  const alone = { by, approvedBy: null, act: "undo", reason } as const;
  if (revision?.act === "create" && row !== null) {
    if (isKept(found)) throw refuse(KEPT);
    return { ...alone, row: null, reference: revision.reference, ...differenceOf(row, null) };
  }
  const undoing = revision === undefined ? null : withoutRevision(found, revision);
  if (revision === undefined || undoing === null) throw refuse("Its values are not known any more, or as before.");
  const wanted = { ...alone, reference: revision.reference, ...differenceOf(undoing.row, undoing.target) };
  if (!undoing.needsSecond) return { ...wanted, row: undoing.target };
  if (reason === "") throw refuse("Somebody else has to agree, and is to read why.");
  if (findWaiting(revisions) !== null) throw refuse(WAITS);
  return { ...wanted, act: PROPOSALS.undo, row };
};

/** Does what somebody else has proposed: they are the first, who agrees is the second. */
const decideAgreeing = (found: FoundEntry, { id }: SignedIn): Wanted => {
  const waiting = findWaiting(found.revisions);
  const target = waiting === null ? null : targetOf(found, waiting);
  if (waiting === null || target === null) throw refuse("Nothing waits for a second person.");
  const { by, wants: act, reason, reference } = waiting;
  if (by === id) throw refuse("Somebody else has to agree.");
  return { act, row: target, reason, reference, by, approvedBy: id, ...differenceOf(found.row, target) };
};

/** Whether the contact is what it says is what somebody has made sure of, and how; its office is not asked. */
const decideConfirming = ({ about, row, revisions }: FoundEntry, way: CheckWay, { who, moment }: Asking): Wanted => {
  if (about.kind !== "contact") throw refuse("Contacts alone are confirmed.");
  if (row === null) throw refuse("It is hidden.");
  if (findWaiting(revisions) !== null) throw refuse(WAITS);
  const assurance = { status: "confirmed", assuredDate: dayOf(moment), way } as const;
  // A row is of the kind its key names.
  const confirmed: AnyRow = { ...(row as StoredContact), assurance };
  return {
    act: "confirm",
    row: confirmed,
    by: who.id,
    approvedBy: null,
    reason: "",
    reference: null,
    ...differenceOf(row, confirmed),
  };
};

const decide = (found: FoundEntry, acting: EntryActing, { who, moment }: Asking): Wanted => {
  const { row, revisions } = found;
  const alone = { by: who.id, approvedBy: null, reference: null, before: {}, after: {} } as const;
  // Out of sight at once, or left so: who does that is asked for nothing more.
  if (acting.action !== "hide" && acting.action !== "refuse") askForStepUp(who, moment.now);
  switch (acting.action) {
    case "confirm":
      return decideConfirming(found, acting.way, { who, moment });
    case "hide":
      if (row === null) throw refuse("It is hidden.");
      if (isKept(found)) throw refuse(KEPT);
      return { ...alone, act: "hide", row: null, reason: acting.reason, ...differenceOf(row, null) };
    case "put-back":
      if (row !== null) throw refuse("It is not hidden.");
      if (findWaiting(revisions) !== null) throw refuse(WAITS);
      return {
        ...alone,
        act: PROPOSALS["put-back"],
        row,
        reason: acting.reason,
        // Of a suggestion whose entry was undone, or of the wish that it be gone.
        reference: findLastDone(revisions)?.reference ?? null,
      };
    case "undo":
      return decideUndo(found, acting, who.id);
    case "agree":
      return decideAgreeing(found, who);
    case "refuse":
      if (findWaiting(revisions) === null) throw refuse("Nothing waits for a second person.");
      return { ...alone, act: "refuse", row, reason: acting.reason };
  }
};

/** What has become of what somebody has sent, by what was done last because of it. */
const nextOutcome = (act: Wanted["act"], last: Revision["act"] | undefined): NonNullable<StoredEnquiry["outcome"]> => {
  if (last === "undo") return "changed";
  return act === "put-back" ? "put-back" : "taken-back";
};

/** Who has sent what is undone, or done again, hears of it, as long as it is kept. */
const tellOfUndoing = async (
  { enquiries }: EnquiryContext,
  { act, reference }: Wanted,
  revisions: readonly Revision[],
  moment: Moment,
): Promise<Publishing["enquiry"]> => {
  const isDone = reference !== null && !WORDS_ALONE.includes(act);
  const enquiry = isDone ? await enquiries.findByReference(reference) : null;
  if (enquiry === null || enquiry.state !== "accepted") return null;
  const last = revisions.find((each) => each.reference === reference && !WORDS_ALONE.includes(each.act));
  const told = {
    ...enquiry,
    version: enquiry.version + 1,
    changedOn: dayOf(moment),
    outcome: nextOutcome(act, last?.act),
  };
  return { enquiry: told, notices: tellSender(told) };
};

/** What is done with entries by themselves: looked at with all that was done, undone, hidden and put back. */
export const createEntryDesk = (context: EnquiryContext, store: PublishStore, readPeople: ReadPeople): EntryDesk => {
  const { find, show } = createEntryView(store, readPeople);
  return {
    listHidden: (who) => listHidden(store, who, readPeople),
    read: async (who, about, moment) => show(who, await find(who, about), moment),
    act: async (who, about, { version, acting }, moment) => {
      const found = await find(who, about);
      if (mayChange(who, landsOfRow(about.kind, found.shown)) !== "alone") throw new ProblemError("not-allowed");
      const stale = async () =>
        new ProblemError("stale-version", { current: await show(who, await find(who, about), moment) });
      if (found.version !== version) throw await stale();
      const wanted = decide(found, acting, { who, moment });
      const outcome = await store.publish({
        ...wanted,
        key: found.key,
        version,
        enquiry: await tellOfUndoing(context, wanted, found.revisions, moment),
        audit: { actor: who.id, act: wanted.act, object: `entry ${toEntryKey(about)}` },
        now: moment.now,
      });
      if (outcome !== "published") throw await stale();
      return show(who, await find(who, about), moment);
    },
  };
};
