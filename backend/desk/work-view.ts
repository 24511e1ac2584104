import type { WorkItem, WorkView } from "../../contract/desk/work.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import { findNext } from "../enquiry/enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "../enquiry/enquiry-context.ts";
import { holderActionsIn, toReceivedEnquiry } from "../enquiry/enquiry-views.ts";
import { type IntroductionEnquiry, type StoredEnquiry, turnOf } from "../enquiry/stored-enquiry.ts";
import { type ReadPeople, whoCanDo } from "./colleagues.ts";
import type { CorrectionDesk } from "./correction-desk.ts";
import { isRemovalWish, type RemovalDesk } from "./removal-desk.ts";
import type { SignedIn } from "./signed-in.ts";
import type { SubjectReader } from "./work-subject.ts";

/** Whether it lies with the Clearing Point, whose coordinators work here, rather than with a contact. */
export const isOurs = (enquiry: StoredEnquiry): boolean =>
  enquiry.kind !== "introduction" || enquiry.introduction.holder.rank === "coordinator";

export const isOthers = ({ takenBy }: StoredEnquiry, { id }: SignedIn): boolean =>
  takenBy !== undefined && takenBy !== null && takenBy.account !== id;

export const toItem = (
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
  const wish = isRemovalWish(enquiry) ? "removal" : null;
  return { reference, kind, wish, state, receivedOn, dueOn, isOverdue, land, subject, taker, proposer };
};

/** Whoever has agreed first has nothing more to do: taken by them, it would be kept from who can agree next. */
export const hasAgreed = (enquiry: StoredEnquiry, { id }: Pick<SignedIn, "id">): boolean =>
  isOpen(enquiry.state) && enquiry.proposal?.proposedBy?.account === id;

/** A coordinator can give away what another has: who is ill gives nothing back. */
export const mayHandOver = (enquiry: StoredEnquiry, who: SignedIn): boolean =>
  isOpen(enquiry.state) && (!isOthers(enquiry, who) || who.roles.includes("coordinator"));

/** Colleagues of whom it was sent to first can have it. */
const toPassOn = ({ introduction: { former, holder } }: IntroductionEnquiry): NonNullable<WorkView["passOn"]> => ({
  asked: former[0]?.contact ?? holder.contact,
  holder: holder.contact,
});

const canPassOn = (enquiry: StoredEnquiry, who: SignedIn): enquiry is IntroductionEnquiry =>
  enquiry.kind === "introduction" && !isOthers(enquiry, who) && holderActionsIn(enquiry).includes("pass-on");

type ViewParts = {
  readonly readSubjects: (enquiries: readonly StoredEnquiry[]) => Promise<SubjectReader>;
  readonly corrections: CorrectionDesk;
  readonly removals: RemovalDesk;
  readonly readPeople: ReadPeople;
  readonly readCanMail: () => Promise<boolean>;
};

/** Shows one thing of the work list with what can be done with it, as it is for whoever asks. */
export const createWorkView = (
  context: EnquiryContext,
  { readSubjects, corrections, removals, readPeople, readCanMail }: ViewParts,
) => {
  return async (enquiry: StoredEnquiry, who: SignedIn, moment: Moment): Promise<WorkView> => {
    const subjectOf = await readSubjects([enquiry]);
    const turn = isOurs(enquiry) ? turnOf(enquiry) : -1;
    const next = enquiry.kind === "introduction" ? await findNext(context, enquiry, moment) : null;
    const received = toReceivedEnquiry(enquiry, turn, next);
    const isFree = !enquiry.takenBy && isOpen(enquiry.state);
    const actions = isOthers(enquiry, who) ? [] : received.actions.filter((action) => action !== "take-up");
    const people = whoCanDo(await readPeople(), subjectOf(enquiry).land);
    const proposal = await corrections.view(enquiry, { who, moment, people });
    const isFaulty = proposal?.changes.some(({ fault }) => fault !== null) ?? true;
    return {
      version: enquiry.version,
      item: toItem(enquiry, subjectOf(enquiry), who, moment),
      enquiry: { ...received, actions },
      entry: await corrections.entryOf(enquiry),
      proposal,
      removal: isOthers(enquiry, who) ? null : await removals.view(enquiry, { who, moment }),
      canApply: !isOthers(enquiry, who) && proposal?.canAgree === true && !isFaulty,
      canTake: isFree && !hasAgreed(enquiry, who),
      canMail: await readCanMail(),
      canSendLink: !isOurs(enquiry) && isOpen(enquiry.state),
      colleagues: mayHandOver(enquiry, who)
        ? people
            .filter((each) => each.id !== enquiry.takenBy?.account && !hasAgreed(enquiry, each))
            .map(({ id, name }) => ({ id, name }))
        : [],
      passOn: canPassOn(enquiry, who) ? toPassOn(enquiry) : null,
      canGiveBack: enquiry.takenBy?.account === who.id && isOpen(enquiry.state),
    };
  };
};
