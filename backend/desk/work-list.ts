import type { WorkAct, WorkItem, WorkList, WorkView } from "../../contract/desk/work.ts";
import { deskActionsIn, isOpen } from "../../contract/enquiry/enquiry-state.ts";
import { type ActTerms, actOnEnquiry, asItStands } from "../enquiry/change-enquiry.ts";
import { applyReceiverAnswer, type Change, tellReceiver } from "../enquiry/enquiry-changes.ts";
import type { EnquiryContext, Moment } from "../enquiry/enquiry-context.ts";
import { hashOf } from "../enquiry/secrets.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import { type Colleague, freeOfFormer, isFor, type ReadPeople, whoCanDo } from "./colleagues.ts";
import type { CorrectionDesk } from "./correction-desk.ts";
import type { PublishStore } from "./publish-store.ts";
import { createRemovalDesk, type RemovalDesk } from "./removal-desk.ts";
import type { ReadSettings } from "./setup-desk.ts";
import type { SignedIn } from "./signed-in.ts";
import { listTakenDown } from "./taken-down.ts";
import { listWaiting } from "./waiting-entries.ts";
import { createSubjects } from "./work-subject.ts";
import { createWorkView, hasAgreed, isOthers, isOurs, mayHandOver, toItem } from "./work-view.ts";

/** More is open nowhere for long; who has more narrows by doing. */
const MOST_ITEMS = 500;

export type WorkDesk = {
  /** Everything open that is the account's to do. */
  readonly list: (who: SignedIn, moment: Moment) => Promise<WorkList>;
  /** @throws ProblemError `not-found`, also where it is another Land's */
  readonly read: (who: SignedIn, reference: string, moment: Moment) => Promise<WorkView>;
  /** @throws ProblemError `not-found`, `stale-version`, `not-possible-now`, `invalid-body` */
  readonly act: (who: SignedIn, reference: string, act: WorkAct, terms: ActTerms, moment: Moment) => Promise<WorkView>;
};

const inOrder = (one: WorkItem, other: WorkItem): number =>
  Number(other.isOverdue) - Number(one.isOverdue) ||
  one.receivedOn.localeCompare(other.receivedOn) ||
  one.reference.localeCompare(other.reference);

type Acting = {
  /** Who can do it. */
  readonly people: readonly Colleague[];
  readonly act: WorkAct;
  readonly who: SignedIn;
  readonly moment: Moment;
  readonly corrections: CorrectionDesk;
  readonly removals: RemovalDesk;
  readonly stale: () => Promise<ProblemError>;
};

/** It is theirs then; who has turned to the Clearing Point is told that it is in progress. */
const giveTo = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  { id, name }: Pick<Colleague, "id" | "name">,
  moment: Moment,
): Promise<Change> => {
  const takenBy = { account: id, name };
  if (enquiry.kind === "introduction" || !deskActionsIn(enquiry.kind, enquiry.state).includes("take-up")) {
    return { enquiry: { ...enquiry, version: enquiry.version + 1, takenBy }, notices: [] };
  }
  const { enquiry: taken, notices } = await applyReceiverAnswer(context, enquiry, { action: "take-up" }, moment);
  return { enquiry: { ...taken, takenBy }, notices };
};

/** What an act makes of an enquiry. */
const applyAct = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  { act, who, moment, corrections, removals, people, stale }: Acting,
): Promise<Change> => {
  if (act.action === "hand-to") {
    const to = people.find(({ id }) => id === act.account);
    const isTheirs = to !== undefined && (enquiry.takenBy?.account === to.id || hasAgreed(enquiry, to));
    if (to === undefined || !mayHandOver(enquiry, who) || isTheirs) {
      throw new ProblemError("not-possible-now", { detail: "They have it already, or cannot do it." });
    }
    return giveTo(context, enquiry, to, moment);
  }
  if (isOthers(enquiry, who) && act.action !== "take") {
    throw new ProblemError("not-possible-now", { detail: "Somebody else has taken it." });
  }
  if (act.action === "send-link") {
    if (isOurs(enquiry) || !isOpen(enquiry.state)) {
      throw new ProblemError("not-possible-now", { detail: "No contact has it to answer." });
    }
    return {
      enquiry: { ...enquiry, version: enquiry.version + 1 },
      notices: tellReceiver(enquiry, { hasLink: true }),
    };
  }
  if (act.action === "give-back") {
    if (!enquiry.takenBy) throw new ProblemError("not-possible-now", { detail: "Nobody has taken it." });
    return { enquiry: { ...enquiry, version: enquiry.version + 1, takenBy: null }, notices: [] };
  }
  if (act.action === "revise") return corrections.revise(enquiry, act, { who, moment, people });
  if (act.action === "apply" || act.action === "remove") {
    const made =
      act.action === "apply"
        ? await corrections.apply(enquiry, act, { who, moment, people })
        : await removals.remove(enquiry, act, { who, moment });
    if (made === "stale-entry") throw await stale();
    return made;
  }
  if (act.action !== "take") {
    if (act.action === "pass-on" && enquiry.kind === "introduction") {
      // Whoever lost the link, or never got it, is no reason that nobody answers.
      const { enquiry: passed, notices } = await applyReceiverAnswer(context, enquiry, act, moment);
      return { enquiry: { ...passed, takenBy: null }, notices };
    }
    if (isOurs(enquiry)) return applyReceiverAnswer(context, enquiry, act, moment);
    throw new ProblemError("not-possible-now", { detail: "It lies with a contact, who answers it." });
  }
  if (enquiry.takenBy || !isOpen(enquiry.state) || hasAgreed(enquiry, who)) {
    throw new ProblemError("not-possible-now", { detail: "It is taken, closed, or waits for somebody else." });
  }
  return giveTo(context, enquiry, who, moment);
};

const auditActs = {
  take: "take",
  "give-back": "give-back",
  "send-link": "send-link",
  "hand-to": "hand-to",
  revise: "revise",
  apply: "propose",
} as const;
const auditActOf = ({ action }: WorkAct) =>
  action in auditActs ? auditActs[action as keyof typeof auditActs] : "answer";

type WorkParts = {
  readonly corrections: CorrectionDesk;
  readonly readPeople: ReadPeople;
  readonly store: PublishStore;
  readonly readSettings: ReadSettings;
};

/** The work list of enquiries. What a contact has to answer is shown with its state alone, never with what was written. */
export const createWorkDesk = (
  context: EnquiryContext,
  { corrections, readPeople, readSettings, store }: WorkParts,
): WorkDesk => {
  const readSubjects = createSubjects(context.contacts, store);
  const removals = createRemovalDesk(store);
  const show = createWorkView(context, {
    readSubjects,
    corrections,
    removals,
    readPeople,
    readCanMail: async () => (await readSettings()).canMail,
  });
  const find = async (who: SignedIn, reference: string): Promise<StoredEnquiry | null> => {
    const enquiry = await context.enquiries.findByReference(reference);
    if (enquiry === null) return null;
    const { land } = (await readSubjects([enquiry]))(enquiry);
    return isFor(who, land) ? freeOfFormer(enquiry, await readPeople(), land) : null;
  };
  const findHere = async (who: SignedIn, reference: string): Promise<StoredEnquiry> => {
    const enquiry = await find(who, reference);
    if (enquiry === null) throw new ProblemError("not-found");
    return enquiry;
  };
  return {
    list: async (who, moment) => {
      const open = await context.enquiries.listOpen({ after: null, most: MOST_ITEMS + 1 });
      const subjectOf = await readSubjects(open);
      const people = await readPeople();
      const standing = await Promise.all(open.map((enquiry) => asItStands(context, enquiry, moment)));
      const items = standing
        .map((enquiry) => {
          const subject = subjectOf(enquiry);
          return toItem(freeOfFormer(enquiry, people, subject.land), subject, who, moment);
        })
        .filter(({ land }) => isFor(who, land));
      return {
        items: items.slice(0, MOST_ITEMS).toSorted(inOrder),
        isCut: open.length > MOST_ITEMS,
        takenDown: await listTakenDown(store, who, moment),
        waiting: await listWaiting(store, who, readPeople),
      };
    },
    read: async (who, reference, moment) =>
      show(await asItStands(context, await findHere(who, reference), moment), who, moment),
    act: async (who, reference, act, terms, moment) => {
      await findHere(who, reference);
      const party = await hashOf(`account ${who.id}`);
      const how = { moment, show: (enquiry: StoredEnquiry) => show(enquiry, who, moment) };
      const audit = { actor: who.id, act: auditActOf(act), object: `enquiry ${reference}` } as const;
      const done = await actOnEnquiry(
        context,
        () => find(who, reference),
        { ...terms, party, sent: act, audit },
        how,
        async (enquiry) => {
          const stale = async () => new ProblemError("stale-version", { current: await show(enquiry, who, moment) });
          const people = whoCanDo(await readPeople(), (await readSubjects([enquiry]))(enquiry).land);
          return applyAct(context, enquiry, { act, who, moment, corrections, removals, people, stale });
        },
      );
      return show(done, who, moment);
    },
  };
};
