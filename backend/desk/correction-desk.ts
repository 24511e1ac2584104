import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EntryAbout, Proposal, WriteFault } from "../../contract/desk/desk-entry.ts";
import type { WorkAct } from "../../contract/desk/work.ts";
import { type CorrectableField, isFieldOf } from "../../contract/enquiry/correctable-fields.ts";
import { type FieldChange, saysTheSame } from "../../contract/enquiry/correction.ts";
import { readFieldValues } from "../../contract/enquiry/field-rules.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { stepAtDesk } from "../enquiry/desk-steps.ts";
import { type Change, tellSender } from "../enquiry/enquiry-changes.ts";
import { dayOf, type Moment } from "../enquiry/enquiry-context.ts";
import type { QueuedNotice } from "../enquiry/notice.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { DeskEnquiry, StoredEnquiry, StoredProposal } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidBody } from "../read-sent.ts";
import { endConfirmation, endsConfirmation } from "./checked-contact.ts";
import type { Colleague } from "./colleagues.ts";
import { type FoundEntry, findEntry, findSeconds, mayChange } from "./find-entry.ts";
import {
  compareRows,
  differenceOf,
  landsOfRow,
  needsSecondPerson,
  valuesSeenBy,
  toPublishKey,
  writeChanges,
} from "./entry-model.ts";
import {
  completeNew,
  findNewFaults,
  makeBlank,
  nameNewEntry,
  readSuggestion,
  sideOfNew,
  type EntrySuggestion,
  withMissing,
} from "./new-entry.ts";
import type { AnyRow, PublishStore } from "./publish-store.ts";
import { isRemovalWish } from "./removal-desk.ts";
import { askForStepUp, type SignedIn } from "./signed-in.ts";
import { createWriteTools, type DeskTools } from "./write-tools.ts";

type Acting<Action extends WorkAct["action"]> = Extract<WorkAct, { action: Action }>;

/** A correction or suggestion with the entry it is about, and what would become of that; `row`: `null` before there is one. */
type Standing = {
  readonly enquiry: DeskEnquiry;
  readonly sent: readonly FieldChange[];
  readonly proposal: StoredProposal;
  readonly found: FoundEntry;
  readonly wanted: readonly FieldChange[];
  readonly tools: DeskTools;
  readonly written: ReturnType<typeof writeChanges>;
  readonly needsSecond: boolean;
  /** Of a contact that is to be made, as far as somebody has said it. */
  readonly side: SearchableSide | null;
  /** Those that nobody may write unless somebody has consented. */
  readonly consentFields: readonly CorrectableField[];
};

type Parts = {
  readonly store: PublishStore;
  readonly loadGazetteer: () => Promise<Gazetteer>;
  /** Who answers for what nobody else answers for; `null` where there is no Clearing Point yet. */
  readonly findCoordinator: () => Promise<{ readonly id: ContactId } | null>;
};
/** `people`: who can do what is about its Land. */
type Asking = { readonly who: SignedIn; readonly moment: Moment; readonly people: readonly Colleague[] };

const NO_PROPOSAL: StoredProposal = { changes: null, consentBy: null, proposedBy: null, message: null };

const findConsentFields = (faults: ReadonlyMap<CorrectableField, WriteFault>): readonly CorrectableField[] =>
  [...faults].filter(([, fault]) => fault === "needs-consent").map(([field]) => field);

const notNow = (detail: string) => new ProblemError("not-possible-now", { detail });

/** How a suggestion stands that is open, and of which nothing was made yet. */
const standNew = async (
  parts: Parts,
  enquiry: DeskEnquiry,
  suggestion: EntrySuggestion,
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
  const lands = suggestion.land === undefined ? [] : [suggestion.land];
  const tools = await createWriteTools(parts, { wanted, consentBy: proposal.consentBy, lands }, moment);
  const blank = makeBlank(about.id, suggestion, { ...tools, wanted, coordinator: coordinator.id });
  const { row, faults } = writeChanges(
    kind,
    blank,
    wanted.filter(({ to }) => to.length > 0),
    tools,
  );
  const written = completeNew(kind, row);
  const side = sideOfNew(suggestion, wanted);
  const own = findNewFaults(kind, { wanted, consentBy: proposal.consentBy, side });
  if (mayChange(who, landsOfRow(kind, written)) === "not" && own.size + faults.size === 0) return null;
  return {
    enquiry,
    sent,
    proposal,
    found: { about, key, version: 0, row: null, shown: blank, revisions: [] },
    wanted,
    tools,
    written: { row: written, faults: new Map([...faults, ...own]) },
    needsSecond: true,
    side,
    consentFields: findConsentFields(findNewFaults(kind, { wanted, consentBy: null, side })),
  };
};

/** How a correction stands that is open, and whose entry is shown; `null` for whatever else there is. */
const stand = async (parts: Parts, enquiry: StoredEnquiry, asking: Asking): Promise<Standing | null> => {
  const { submission } = enquiry;
  if (submission === null || enquiry.kind === "introduction" || !isOpen(enquiry.state)) return null;
  if (submission.kind === "suggestion") return standNew(parts, enquiry, submission, asking);
  if (submission.kind !== "correction" || isRemovalWish(enquiry)) return null;
  const { store } = parts;
  const { who, moment } = asking;
  const found = await findEntry(store, submission.about);
  if (found === null || found.row === null) return null;
  const proposal = enquiry.proposal ?? NO_PROPOSAL;
  const wanted = proposal.changes ?? submission.changes;
  const { kind } = submission.about;
  const lands = landsOfRow(kind, found.row);
  const tools = await createWriteTools(parts, { wanted, consentBy: proposal.consentBy, lands }, moment);
  const { row, faults } = writeChanges(kind, found.row, wanted, tools);
  const written = { row: endConfirmation(kind, found.row, row), faults };
  const isOthers = mayChange(who, lands) === "with-second";
  const needsSecond = isOthers || needsSecondPerson(kind, found.row, written.row);
  return {
    enquiry,
    sent: submission.changes,
    proposal,
    found,
    wanted,
    tools,
    written,
    needsSecond,
    side: null,
    consentFields: findConsentFields(writeChanges(kind, found.row, wanted, { ...tools, consentBy: null }).faults),
  };
};

/** Who can agree after the first, who is whoever asks where nobody has yet. */
const secondsOf = ({ found, written, proposal }: Standing, { who, people }: Asking): readonly Colleague[] =>
  findSeconds(people, landsOfRow(found.about.kind, found.row ?? written.row), proposal.proposedBy?.account ?? who.id);

const toView = (standing: Standing, asking: Asking): Proposal => {
  const {
    who,
    moment: { today },
  } = asking;
  const { found, sent, proposal, wanted, tools, written, needsSecond, side, consentFields } = standing;
  const { about, version, row } = found;
  const seen = compareRows(about.kind, { before: row, after: written.row }, today);
  const now = row === null ? {} : valuesSeenBy(about.kind, row, "coordinators", today);
  const after = valuesSeenBy(about.kind, written.row, "coordinators", today);
  const shown = row === null ? {} : valuesSeenBy(about.kind, row, "public", today);
  const fields = new Map(wanted.map((change) => [change.field, change]));
  // What is changed along with it, such as the address with the town, stands there as well.
  const besides = [...seen.keys()].filter((field) => !fields.has(field));
  const { proposedBy, consentBy, message } = proposal;
  const seconds = needsSecond ? secondsOf(standing, asking) : [];
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
        places: fault === "several-places" ? tools.listPlaces(fields.get(field)?.to ?? []) : [],
        // What stands in for it until it is said is for nobody.
        seen: fault === "missing" ? [] : (seen.get(field) ?? []),
      };
    }),
    needsSecond,
    proposedBy: proposedBy && { name: proposedBy.name, isMe: proposedBy.account === who.id },
    seconds: seconds.map(({ name }) => name),
    canAgree: !needsSecond || proposedBy === null || seconds.some(({ id }) => id === who.id),
    consentBy,
    consentFields: [...consentFields],
    message: message ?? null,
    side,
    endsConfirmation: endsConfirmation(row, written.row),
  };
};

const toRevised = ({ found, enquiry }: Standing, act: Acting<"revise">, { moment }: Asking): Change => {
  const { kind } = found.about;
  const now = found.row === null ? {} : valuesSeenBy(kind, found.row, "coordinators", moment.today);
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
  if (needsSecond && proposedBy !== null && !secondsOf(standing, asking).some(({ id }) => id === who.id)) {
    throw notNow("Somebody else has to agree.");
  }
  const said = act.message ?? proposal.message;
  // Who agrees next can take out what the first has written.
  const message = said === "" ? null : said;
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
