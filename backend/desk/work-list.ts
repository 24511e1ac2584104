import type { WorkAct, WorkItem, WorkList, WorkView } from "../../contract/desk/work.ts";
import { deskActionsIn, isOpen } from "../../contract/enquiry/enquiry-state.ts";
import { type ActTerms, actOnEnquiry, asItStands } from "../enquiry/change-enquiry.ts";
import { applyReceiverAnswer, type Change, findNext, tellReceiver } from "../enquiry/enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "../enquiry/enquiry-context.ts";
import { holderActionsIn, toReceivedEnquiry } from "../enquiry/enquiry-views.ts";
import { hashOf } from "../enquiry/secrets.ts";
import { type IntroductionEnquiry, type StoredEnquiry, turnOf } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import { type Colleague, freeOfFormer, isFor, type ReadPeople, whoCanDo } from "./colleagues.ts";
import type { CorrectionDesk } from "./correction-desk.ts";
import type { PublishStore } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";
import { listTakenDown } from "./taken-down.ts";
import { createSubjects, type SubjectReader } from "./work-subject.ts";

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

/** Whether it lies with the Clearing Point, whose coordinators work here, rather than with a contact. */
const isOurs = (enquiry: StoredEnquiry): boolean =>
  enquiry.kind !== "introduction" || enquiry.introduction.holder.rank === "coordinator";

const isOthers = ({ takenBy }: StoredEnquiry, { id }: SignedIn): boolean =>
  takenBy !== undefined && takenBy !== null && takenBy.account !== id;

const toItem = (
  enquiry: StoredEnquiry,
  { land, subject }: ReturnType<SubjectReader>,
  who: SignedIn,
  moment: Moment,
): WorkItem => {
  const { reference, kind, state, receivedOn, clock, takenBy, proposal } = enquiry;
  const dueOn = clock?.does === "overdue" || clock?.does === "lapse" ? clock.on : null;
  // Once it was called to mind its clock stands: it is late until somebody answers.
  const isOverdue =
    isOpen(state) && state !== "asked-back" && (dueOn === null || dueOn < dayOf(moment)) && isOurs(enquiry);
  const nameAccount = (by: StoredEnquiry["takenBy"]) => (by ? { name: by.name, isMe: by.account === who.id } : null);
  const [taker, proposer] = [nameAccount(takenBy), isOpen(state) ? nameAccount(proposal?.proposedBy) : null];
  return { reference, kind, state, receivedOn, dueOn, isOverdue, land, subject, taker, proposer };
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

/** A coordinator can give away what another has: who is ill gives nothing back. */
const mayHandOver = (enquiry: StoredEnquiry, who: SignedIn): boolean =>
  isOpen(enquiry.state) && (!isOthers(enquiry, who) || who.roles.includes("coordinator"));

/** Colleagues of whom it was sent to first can have it. */
const toPassOn = ({ introduction: { former, holder } }: IntroductionEnquiry): NonNullable<WorkView["passOn"]> => ({
  asked: former[0]?.contact ?? holder.contact,
  holder: holder.contact,
});

const canPassOn = (enquiry: StoredEnquiry, who: SignedIn): enquiry is IntroductionEnquiry =>
  enquiry.kind === "introduction" && !isOthers(enquiry, who) && holderActionsIn(enquiry).includes("pass-on");

/** What an act makes of an enquiry. */
const applyAct = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  { act, who, moment, corrections, people, stale }: Acting,
): Promise<Change> => {
  if (act.action === "hand-to") {
    const to = people.find(({ id }) => id === act.account);
    if (to === undefined || !mayHandOver(enquiry, who) || enquiry.takenBy?.account === to.id) {
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
  if (act.action === "revise") return corrections.revise(enquiry, act, { who, moment });
  if (act.action === "apply") {
    const made = await corrections.apply(enquiry, act, { who, moment });
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
  if (enquiry.takenBy || !isOpen(enquiry.state)) {
    throw new ProblemError("not-possible-now", { detail: "It is taken, or closed." });
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
  readonly readContacts: Parameters<typeof createSubjects>[0];
  readonly corrections: CorrectionDesk;
  readonly readPeople: ReadPeople;
  readonly store: PublishStore;
};

/** The work list of enquiries. What a contact has to answer is shown with its state alone, never with what was written. */
export const createWorkDesk = (
  context: EnquiryContext,
  { readContacts, corrections, readPeople, store }: WorkParts,
): WorkDesk => {
  const readSubjects = createSubjects(readContacts);
  const show = async (enquiry: StoredEnquiry, who: SignedIn, moment: Moment): Promise<WorkView> => {
    const subjectOf = await readSubjects();
    const turn = isOurs(enquiry) ? turnOf(enquiry) : -1;
    const next = enquiry.kind === "introduction" ? await findNext(context, enquiry, moment) : null;
    const received = toReceivedEnquiry(enquiry, turn, next);
    const isFree = !enquiry.takenBy && isOpen(enquiry.state);
    const actions = isOthers(enquiry, who) ? [] : received.actions.filter((action) => action !== "take-up");
    const proposal = await corrections.view(enquiry, { who, moment });
    const isFaulty = proposal?.changes.some(({ fault }) => fault !== null) ?? true;
    const people = whoCanDo(await readPeople(), subjectOf(enquiry).land);
    const isMine = proposal?.proposedBy?.isMe === true && proposal.needsSecond;
    return {
      version: enquiry.version,
      item: toItem(enquiry, subjectOf(enquiry), who, moment),
      enquiry: { ...received, actions },
      entry: await corrections.entryOf(enquiry),
      proposal,
      canApply: !isOthers(enquiry, who) && !isFaulty && !isMine,
      canTake: isFree,
      canSendLink: !isOurs(enquiry) && isOpen(enquiry.state),
      colleagues: mayHandOver(enquiry, who)
        ? people.filter(({ id }) => id !== enquiry.takenBy?.account).map(({ id, name }) => ({ id, name }))
        : [],
      passOn: canPassOn(enquiry, who) ? toPassOn(enquiry) : null,
      canGiveBack: enquiry.takenBy?.account === who.id && isOpen(enquiry.state),
    };
  };
  const find = async (who: SignedIn, reference: string): Promise<StoredEnquiry | null> => {
    const enquiry = await context.enquiries.findByReference(reference);
    if (enquiry === null) return null;
    const { land } = (await readSubjects())(enquiry);
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
      const subjectOf = await readSubjects();
      const people = await readPeople();
      const standing = await Promise.all(open.map((enquiry) => asItStands(context, enquiry, moment)));
      const items = standing
        .map((enquiry) => {
          const subject = subjectOf(enquiry);
          return toItem(freeOfFormer(enquiry, people, subject.land), subject, who, moment);
        })
        .filter(({ land }) => isFor(who, land));
      const takenDown = await listTakenDown(store, who, moment);
      return { items: items.slice(0, MOST_ITEMS).toSorted(inOrder), isCut: open.length > MOST_ITEMS, takenDown };
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
          const people = whoCanDo(await readPeople(), (await readSubjects())(enquiry).land);
          return applyAct(context, enquiry, { act, who, moment, corrections, people, stale });
        },
      );
      return show(done, who, moment);
    },
  };
};
