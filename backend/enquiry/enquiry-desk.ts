import type { EnquirySubmission, ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import type { EnquiryStatus, ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { actOnEnquiry, changeEnquiry, readCurrent } from "./change-enquiry.ts";
import { applyReceiverAnswer, findNext, tellReceiver } from "./enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import { toEnquiryStatus, toReceivedEnquiry } from "./enquiry-views.ts";
import { refuseNow, reply } from "./introduction-steps.ts";
import { ProblemError } from "../problem-error.ts";
import { hashOf } from "./secrets.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";
import { submitEnquiry } from "./submit-enquiry.ts";
import { project } from "../visibility.ts";
import { withdrawEnquiry } from "./withdraw-enquiry.ts";

/**
 * Everything that can be done with enquiries. Tokens are the secrets of links; every method but `submit` and
 * `handOnOverdue` throws a ProblemError `link-not-found` for one that opens nothing. Introductions whose time is over are
 * handed on before anything else is done with them, unless they are withdrawn; `handOnOverdue` does it for all and is to be called daily by a host
 * that sends notices.
 */
export type EnquiryDesk = {
  readonly submit: (submission: EnquirySubmission, idempotencyKey: string, moment: Moment) => Promise<EnquiryReceipt>;
  readonly readStatus: (token: string, moment: Moment) => Promise<EnquiryStatus>;
  readonly withdraw: (token: string, moment: Moment) => Promise<void>;
  readonly reply: (token: string, text: string, moment: Moment) => Promise<EnquiryStatus>;
  readonly readReceived: (token: string, moment: Moment) => Promise<ReceivedEnquiry>;
  readonly answer: (token: string, answer: ReceiverAnswer, moment: Moment) => Promise<ReceivedEnquiry>;
  /** How many introductions were handed on. */
  readonly handOnOverdue: (moment: Moment) => Promise<number>;
};

const createSenderSide = (
  context: EnquiryContext,
): Pick<EnquiryDesk, "submit" | "readStatus" | "withdraw" | "reply"> => {
  const findBy = async (token: string) => {
    const hash = await hashOf(token);
    return () => context.enquiries.findByToken(hash);
  };
  const show = async (enquiry: StoredEnquiry, moment: Moment): Promise<EnquiryStatus> => {
    if (enquiry.kind !== "introduction") return toEnquiryStatus(enquiry, null, null);
    const holder = await context.contacts.findContact(enquiry.introduction.holder.contact);
    const shown = holder === null ? null : project(holder, "public", moment.today);
    return toEnquiryStatus(enquiry, shown, await findNext(context, enquiry, moment));
  };
  return {
    submit: (submission, idempotencyKey, moment) => submitEnquiry(context, submission, idempotencyKey, moment),
    readStatus: async (token, moment) => show(await readCurrent(context, await findBy(token), moment), moment),
    withdraw: async (token, moment) => {
      await changeEnquiry(context, await findBy(token), async (enquiry) => {
        // Withdrawn again, because the first answer was lost, it stays as it is.
        if (enquiry.state === "withdrawn") return null;
        const withdrawn = withdrawEnquiry(enquiry, dayOf(moment));
        return { enquiry: withdrawn, notices: tellReceiver(withdrawn) };
      });
    },
    reply: async (token, text, moment) => {
      const act = `${token}\n${text}`;
      const replied = await actOnEnquiry(context, await findBy(token), { act, moment }, async (asked) => {
        if (asked.kind !== "introduction") throw refuseNow(asked);
        const enquiry = reply(asked, dayOf(moment), text);
        return { enquiry, notices: tellReceiver(enquiry) };
      });
      return show(replied, moment);
    },
  };
};

const createReceiverSide = (context: EnquiryContext): Pick<EnquiryDesk, "readReceived" | "answer"> => {
  const show = async (enquiry: StoredEnquiry, hash: string, moment: Moment): Promise<ReceivedEnquiry> =>
    toReceivedEnquiry(enquiry, hash, enquiry.kind === "introduction" ? await findNext(context, enquiry, moment) : null);
  return {
    readReceived: async (token, moment) => {
      const hash = await hashOf(token);
      return show(await readCurrent(context, () => context.enquiries.findByReceiver(hash), moment), hash, moment);
    },
    answer: async (token, answer, moment) => {
      const hash = await hashOf(token);
      const find = () => context.enquiries.findByReceiver(hash);
      const act = `${token}\n${JSON.stringify(answer)}`;
      const answered = await actOnEnquiry(context, find, { act, moment }, (enquiry) => {
        const isTheirs = enquiry.kind !== "introduction" || enquiry.introduction.holder.tokenHash === hash;
        if (isTheirs) return applyReceiverAnswer(context, enquiry, answer, moment);
        throw new ProblemError("not-possible-now", { detail: "The introduction lies with somebody else by now." });
      });
      return show(answered, hash, moment);
    },
  };
};

export const createEnquiryDesk = (context: EnquiryContext): EnquiryDesk => ({
  ...createSenderSide(context),
  ...createReceiverSide(context),
  handOnOverdue: async (moment) => {
    const overdue = await context.enquiries.listOverdue(dayOf(moment));
    const current = await Promise.all(
      overdue.map(({ tokenHash }) => readCurrent(context, () => context.enquiries.findByToken(tokenHash), moment)),
    );
    return current.filter(({ version }, i) => version !== overdue[i]?.version).length;
  },
});
