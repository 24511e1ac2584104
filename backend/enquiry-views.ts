import type { Contact } from "../contract/contact.ts";
import type { EnquiryStatus, IntroductionView } from "../contract/enquiry-status.ts";
import { actionsIn } from "../contract/enquiry-state.ts";
import type { IntroductionEnquiry, StoredEnquiry } from "./stored-enquiry.ts";

/** Field by field rather than copied, so that a column added to a store stays inside until somebody decides. */
const toIntroductionStatus = (
  { state, introduction }: IntroductionEnquiry,
  holderContact: Contact | null,
): NonNullable<EnquiryStatus["introduction"]> => {
  const { holder, exchanges, message, replyAddress } = introduction;
  const isAccepted = state === "accepted";
  const isNamed = holderContact !== null && (holder.isNamed || isAccepted);
  return {
    holder: {
      rank: holder.rank,
      ...(isNamed ? { contact: holderContact.id, name: holderContact.organization.name } : {}),
    },
    ...(holder.dueOn === null ? {} : { dueOn: holder.dueOn }),
    exchanges: [...exchanges],
    ...(message === null ? {} : { message }),
    ...(isAccepted && replyAddress !== null ? { replyAddress } : {}),
  };
};

/**
 * What the sender sees. The one place where this is decided. `holderContact`: who has an introduction, as the public
 * sees that contact, so that no channel can slip in.
 */
export const toEnquiryStatus = (enquiry: StoredEnquiry, holderContact: Contact | null): EnquiryStatus => {
  const { reference, kind, state, receivedOn, changedOn } = enquiry;
  const status: EnquiryStatus = { reference, kind, state, receivedOn, changedOn };
  if (enquiry.kind !== "introduction") return enquiry.answer === null ? status : { ...status, answer: enquiry.answer };
  return state === "withdrawn" ? status : { ...status, introduction: toIntroductionStatus(enquiry, holderContact) };
};

const toRequest = ({ submission, introduction }: IntroductionEnquiry): Pick<IntroductionView, "request"> => {
  if (submission?.kind !== "introduction") return {};
  const { contact, side, topic, preferredLanguage, times, text } = submission;
  return {
    request: {
      contact,
      side,
      topic,
      preferredLanguage,
      ...(times === undefined ? {} : { times }),
      text,
      exchanges: [...introduction.exchanges],
    },
  };
};

/** What a receiver sees: everything but addresses while it is theirs to answer, nothing but the state afterwards. */
export const toIntroductionView = (enquiry: IntroductionEnquiry, tokenHash: string): IntroductionView => {
  const { reference, state, receivedOn, replyAddress } = enquiry;
  const { holder } = enquiry.introduction;
  const isYours = holder.tokenHash === tokenHash;
  const view = { reference, state, receivedOn, isYours };
  if (!isYours) return { ...view, actions: [] };
  return {
    ...view,
    actions: [...actionsIn(state)],
    rank: holder.rank,
    ...(holder.dueOn === null ? {} : { dueOn: holder.dueOn }),
    ...toRequest(enquiry),
    ...(state === "accepted" && replyAddress !== null ? { replyAddress } : {}),
  };
};
