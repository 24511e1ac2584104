import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type EntryAbout, type Proposal, toEntryKey } from "../../contract/desk/desk-entry.ts";
import type { WorkAct } from "../../contract/desk/work.ts";
import { isFieldOf, isReferring, referringFields } from "../../contract/enquiry/correctable-fields.ts";
import { type FieldChange, saysTheSame } from "../../contract/enquiry/correction.ts";
import { readFieldValues } from "../../contract/enquiry/field-rules.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { findPlaces } from "../../contract/place/find-places.ts";
import { stepAtDesk } from "../enquiry/desk-steps.ts";
import { type Change, tellSender } from "../enquiry/enquiry-changes.ts";
import { dayOf, type Moment } from "../enquiry/enquiry-context.ts";
import type { QueuedNotice } from "../enquiry/notice.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { DeskEnquiry, StoredEnquiry, StoredProposal } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidBody } from "../read-sent.ts";
import { type FoundEntry, findEntry, mayChange } from "./entry-desk.ts";
import {
  compareRows,
  differenceOf,
  landsOfRow,
  needsSecondPerson,
  textsOf,
  toPublishKey,
  writeChanges,
} from "./entry-model.ts";
import {
  completeNew,
  findNewFaults,
  makeBlank,
  nameNewEntry,
  readSuggestion,
  type Suggestion,
  withMissing,
} from "./new-entry.ts";
import type { AnyRow, PublishStore } from "./publish-store.ts";
import { askForStepUp, type SignedIn } from "./signed-in.ts";

type Acting<Action extends WorkAct["action"]> = Extract<WorkAct, { action: Action }>;

/** A correction or suggestion with the entry it is about, and what would become of that; `row`: `null` before there is one. */
type Standing = {
  readonly enquiry: DeskEnquiry;
  readonly sent: readonly FieldChange[];
  readonly proposal: StoredProposal;
  readonly found: FoundEntry;
  readonly wanted: readonly FieldChange[];
  readonly written: ReturnType<typeof writeChanges>;
  readonly needsSecond: boolean;
};

type Parts = {
  readonly store: PublishStore;
  readonly loadGazetteer: () => Promise<Gazetteer>;
  /** Who answers for what nobody else answers for; `null` where there is no Clearing Point yet. */
  readonly findCoordinator: () => Promise<{ readonly id: ContactId } | null>;
};
type Asking = { readonly who: SignedIn; readonly moment: Moment };

const NO_PROPOSAL: StoredProposal = { changes: null, consentBy: null, proposedBy: null, message: null };

const notNow = (detail: string) => new ProblemError("not-possible-now", { detail });

/** Those of the named entries that are to be seen. */
const findNamed = async (store: PublishStore, wanted: readonly FieldChange[]): Promise<ReadonlySet<string>> => {
  const named = wanted.flatMap(({ field, to }) =>
    isReferring(field) ? to.map((id): EntryAbout => ({ kind: referringFields[field], id })) : [],
  );
  const found = await Promise.all(
    named.map(async (about) => {
      const key = toPublishKey(about);
      return key !== null && ((await store.findEntry(key))?.row ?? null) !== null ? [toEntryKey(about)] : [];
    }),
  );
  return new Set(found.flat());
};

const createTools = async (
  { store, loadGazetteer: load }: Parts,
  { wanted, consentBy }: { readonly wanted: readonly FieldChange[]; readonly consentBy: string | null },
  moment: Moment,
) => {
  const isPlaced = wanted.some(({ field }) => field === "municipality" || field === "serviceAreas");
  const gazetteer = isPlaced ? await load() : null;
  const named = await findNamed(store, wanted);
  return {
    consentBy,
    day: dayOf(moment),
    now: moment.now,
    isEntry: (about: EntryAbout) => named.has(toEntryKey(about)),
    findPlace: (name: string) => {
      const [place, ...others] = gazetteer === null ? [] : findPlaces(gazetteer, name);
      return place === undefined || others.length > 0 || place.quarter !== undefined ? null : place;
    },
  };
};

/** How a suggestion stands that is open, and of which nothing was made yet. */
const standNew = async (
  parts: Parts,
  enquiry: DeskEnquiry,
  suggestion: Suggestion,
  { who, moment }: Asking,
): Promise<Standing | null> => {
  const { store, findCoordinator } = parts;
  const kind = suggestion.suggestedKind;
  const about = await nameNewEntry(kind, enquiry.reference);
  const key = toPublishKey(about);
  const coordinator = await findCoordinator();
  if (key === null || coordinator === null || (await store.findEntry(key)) !== null) return null;
  const proposal = enquiry.proposal ?? NO_PROPOSAL;
  const sent = readSuggestion(suggestion);
  const wanted = withMissing(kind, proposal.changes ?? sent);
  const tools = await createTools(parts, { wanted, consentBy: proposal.consentBy }, moment);
  const blank = makeBlank(about.id, suggestion, { ...tools, wanted, coordinator: coordinator.id });
  const { row, faults } = writeChanges(
    kind,
    blank,
    wanted.filter(({ to }) => to.length > 0),
    tools,
  );
  const written = completeNew(kind, row);
  const own = findNewFaults(kind, written, { wanted, consentBy: proposal.consentBy });
  if (mayChange(who, landsOfRow(kind, written)) === "not" && own.size + faults.size === 0) return null;
  return {
    enquiry,
    sent,
    proposal,
    found: { about, key, version: 0, row: null, shown: blank, revisions: [] },
    wanted,
    written: { row: written, faults: new Map([...faults, ...own]) },
    needsSecond: true,
  };
};

/** How a correction stands that is open, and whose entry is shown; `null` for whatever else there is. */
const stand = async (parts: Parts, enquiry: StoredEnquiry, asking: Asking): Promise<Standing | null> => {
  const { submission } = enquiry;
  if (submission === null || enquiry.kind === "introduction" || !isOpen(enquiry.state)) return null;
  if (submission.kind === "suggestion") return standNew(parts, enquiry, submission, asking);
  if (submission.kind !== "correction") return null;
  const { store } = parts;
  const { who, moment } = asking;
  const found = await findEntry(store, submission.about);
  if (found === null || found.row === null) return null;
  const proposal = enquiry.proposal ?? NO_PROPOSAL;
  const wanted = proposal.changes ?? submission.changes;
  const { kind } = submission.about;
  const tools = await createTools(parts, { wanted, consentBy: proposal.consentBy }, moment);
  const written = writeChanges(kind, found.row, wanted, tools);
  const isOthers = mayChange(who, landsOfRow(kind, found.row)) === "with-second";
  const needsSecond = isOthers || needsSecondPerson(kind, found.row, written.row);
  return {
    enquiry,
    sent: submission.changes,
    proposal,
    found,
    wanted,
    written,
    needsSecond,
  };
};

const toView = (standing: Standing, { who, moment: { today } }: Asking): Proposal => {
  const { found, sent, proposal, wanted, written, needsSecond } = standing;
  const { about, version, row } = found;
  const seen = compareRows(about.kind, { before: row, after: written.row }, today);
  const now = row === null ? {} : textsOf(about.kind, row, "coordinators", today);
  const after = textsOf(about.kind, written.row, "coordinators", today);
  const shown = row === null ? {} : textsOf(about.kind, row, "public", today);
  const fields = new Map(wanted.map((change) => [change.field, change]));
  // What is changed along with it, such as the address with the town, stands there as well.
  const besides = [...seen.keys()].filter((field) => !fields.has(field));
  const { proposedBy, consentBy } = proposal;
  return {
    entry: about,
    version,
    changes: [...fields.keys(), ...besides].map((field) => {
      const asked = sent.find((each) => each.field === field);
      const fault = written.faults.get(field) ?? null;
      return {
        field,
        from: [...(now[field] ?? [])],
        to: [...(fields.get(field)?.to ?? after[field] ?? [])],
        isOutdated: asked !== undefined && !saysTheSame(field, asked.from, shown[field] ?? []),
        fault,
        // What stands in for it until it is said is for nobody.
        seen: fault === "missing" ? [] : (seen.get(field) ?? []),
      };
    }),
    needsSecond,
    proposedBy: proposedBy && { name: proposedBy.name, isMe: proposedBy.account === who.id },
    consentBy,
  };
};

const toRevised = ({ found, enquiry }: Standing, act: Acting<"revise">, { moment }: Asking): Change => {
  const { kind } = found.about;
  const now = found.row === null ? {} : textsOf(kind, found.row, "coordinators", moment.today);
  const changes = act.changes.map(({ field, to }, position) => {
    const { values, issues } = readFieldValues(field, to);
    if (issues.length === 0 && isFieldOf(kind, field)) return { field, from: [...(now[field] ?? [])], to: values };
    throw invalidBody([{ path: ["changes", position, "to"], fault: "malformed" }]);
  });
  const proposal = { ...NO_PROPOSAL, changes, consentBy: act.consentBy ?? null };
  return { enquiry: { ...enquiry, version: enquiry.version + 1, proposal }, notices: [] };
};

/** Agreed to by one, who is not enough. It is anybody's again: who agrees takes it. */
const toWaiting = (enquiry: DeskEnquiry, proposal: StoredProposal, { moment }: Asking): Change => {
  const taken =
    enquiry.state === "received"
      ? stepAtDesk(enquiry, "take-up", dayOf(moment), null)
      : { ...enquiry, version: enquiry.version + 1 };
  return { enquiry: { ...taken, proposal, takenBy: null }, notices: tellSender(taken) };
};

/** A contact hears of what is public of it from now on, where it has a mailbox, and how to take it out of sight. */
const tellEntry = ({ kind }: EntryAbout, row: AnyRow, { state }: DeskEnquiry): readonly QueuedNotice[] => {
  if (kind !== "contact") return [];
  const { id, email } = row as StoredContact;
  return email === undefined ? [] : [{ to: "entry", contact: id, state, occasion: "change" }];
};

const toApplied = (standing: Standing, act: Acting<"apply">, asking: Asking): Change | "stale-entry" => {
  const { enquiry, found, proposal, written, needsSecond } = standing;
  const { about } = found;
  const { who, moment } = asking;
  if (found.version !== act.entryVersion) return "stale-entry";
  if (written.faults.size > 0) throw notNow("A value cannot be written; change it, or leave it out.");
  const { before, after } = differenceOf(found.row, written.row);
  if (Object.keys(before).length + Object.keys(after).length === 0) throw notNow("It stands there already.");
  const { proposedBy } = proposal;
  if (needsSecond && proposedBy?.account === who.id) throw notNow("Somebody else has to agree.");
  const message = act.message ?? proposal.message;
  if (needsSecond && proposedBy === null) {
    return toWaiting(enquiry, { ...proposal, proposedBy: { account: who.id, name: who.name }, message }, asking);
  }
  const accepted = stepAtDesk(enquiry, "accept", dayOf(moment), message);
  const done = { ...accepted, proposal, outcome: "changed" as const };
  const isSecond = proposedBy !== null && proposedBy.account !== who.id;
  const publication = {
    key: found.key,
    row: written.row,
    version: found.version,
    by: proposedBy?.account ?? who.id,
    approvedBy: isSecond ? who.id : null,
    act: found.row === null ? "create" : "change",
    reason: "",
    reference: enquiry.reference,
    before,
    after,
  } as const;
  return { enquiry: done, notices: [...tellSender(done), ...tellEntry(about, written.row, done)], publication };
};

/** What the desk makes of corrections: the difference, and the writing of it. */
export const createCorrectionDesk = (parts: Parts) => {
  const standOrRefuse = async (enquiry: StoredEnquiry, asking: Asking): Promise<Standing> => {
    const standing = await stand(parts, enquiry, asking);
    if (standing === null) throw notNow("There is nothing of an entry to be changed.");
    return standing;
  };
  return {
    /** The entry it is about, or was made of it and is known still. */
    entryOf: async ({ submission, reference, outcome }: StoredEnquiry): Promise<EntryAbout | null> => {
      if (submission?.kind === "correction") return submission.about;
      const isMade = submission?.kind === "suggestion" && (outcome ?? null) !== null;
      return isMade ? nameNewEntry(submission.suggestedKind, reference) : null;
    },
    view: async (enquiry: StoredEnquiry, asking: Asking): Promise<Proposal | null> => {
      const standing = await stand(parts, enquiry, asking);
      return standing === null ? null : toView(standing, asking);
    },
    /** Other values in the place of those that were sent; whoever had agreed is asked again. */
    revise: async (enquiry: StoredEnquiry, act: Acting<"revise">, asking: Asking): Promise<Change> =>
      toRevised(await standOrRefuse(enquiry, asking), act, asking),
    /** Writes it, or waits for a second person, who does the same. */
    apply: async (enquiry: StoredEnquiry, act: Acting<"apply">, asking: Asking): Promise<Change | "stale-entry"> => {
      const standing = await standOrRefuse(enquiry, asking);
      askForStepUp(asking.who, asking.moment.now);
      return toApplied(standing, act, asking);
    },
  };
};
export type CorrectionDesk = ReturnType<typeof createCorrectionDesk>;
