import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import { RETENTION } from "../../contract/retention.ts";
import type { EnquirySubmission, ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import type { EnquiryStatus, ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { type ActTerms, actOnEnquiry, asItStands, findOrRefuse } from "./change-enquiry.ts";
import { deliverNotices } from "./deliver-notices.ts";
import { applyReceiverAnswer, findNext, tellReceiver } from "./enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import { toEnquiryStatus, toReceivedEnquiry } from "./enquiry-views.ts";
import { handOnOverdue } from "./hand-on-overdue.ts";
import { refuseNow, reply } from "./introduction-steps.ts";
import { ProblemError } from "../problem-error.ts";
import { hashOf } from "./secrets.ts";
import { type StoredEnquiry, turnOf } from "./stored-enquiry.ts";
import { submitEnquiry } from "./submit-enquiry.ts";
import { project } from "../visibility.ts";
import { withdrawEnquiry } from "./withdraw-enquiry.ts";

/**
 * Everything that can be done with enquiries. Tokens are the secrets of links; every method with one throws a
 * ProblemError `link-not-found` for one that opens nothing. What was done once is not done again under the same key, and
 * what has changed since it was read is not acted on (`ActTerms`). Reading changes nothing.
 */
export type EnquiryService = {
  readonly submit: (submission: EnquirySubmission, idempotencyKey: string, moment: Moment) => Promise<EnquiryReceipt>;
  readonly readStatus: (token: string, moment: Moment) => Promise<EnquiryStatus>;
  readonly withdraw: (token: string, terms: ActTerms, moment: Moment) => Promise<void>;
  readonly reply: (token: string, text: string, terms: ActTerms, moment: Moment) => Promise<EnquiryStatus>;
  readonly readReceived: (token: string, moment: Moment) => Promise<ReceivedEnquiry>;
  readonly answer: (token: string, answer: ReceiverAnswer, terms: ActTerms, moment: Moment) => Promise<ReceivedEnquiry>;
  /** Does what is due because nobody did anything: once a day. How many enquiries it moved. */
  readonly handOnOverdue: (moment: Moment) => Promise<number>;
  /** Sends what waits in the outbox: after each change, and every minute. How many notices were sent. */
  readonly deliver: (moment: Moment) => Promise<number>;
  /** Deletes what has had its time: once a day. How many enquiries. */
  readonly purge: (moment: Moment) => Promise<number>;
};

const createSenderSide = (
  context: EnquiryContext,
): Pick<EnquiryService, "submit" | "readStatus" | "withdraw" | "reply"> => {
  const open = async (token: string) => {
    const party = await hashOf(token);
    return { party, find: () => context.enquiries.findByToken(party) };
  };
  const show = async (enquiry: StoredEnquiry, moment: Moment): Promise<EnquiryStatus> => {
    if (enquiry.kind !== "introduction") return toEnquiryStatus(enquiry, null, null);
    const holder = await context.contacts.findContact(enquiry.introduction.holder.contact);
    const shown = holder === null ? null : project(holder, "public", moment.today);
    return toEnquiryStatus(enquiry, shown, await findNext(context, enquiry, moment));
  };
  return {
    submit: (submission, idempotencyKey, moment) => submitEnquiry(context, submission, idempotencyKey, moment),
    readStatus: async (token, moment) => {
      const { find } = await open(token);
      return show(await asItStands(context, await findOrRefuse(find), moment), moment);
    },
    withdraw: async (token, terms, moment) => {
      const { party, find } = await open(token);
      // Withdrawn again it stays as it is, whatever version was read.
      if ((await findOrRefuse(find)).state === "withdrawn") return;
      const how = { moment, show: (enquiry: StoredEnquiry) => show(enquiry, moment) };
      await actOnEnquiry(context, find, { ...terms, party, sent: "withdraw" }, how, async (enquiry) => {
        const withdrawn = withdrawEnquiry(enquiry, dayOf(moment));
        return { enquiry: withdrawn, notices: tellReceiver(withdrawn) };
      });
    },
    reply: async (token, text, terms, moment) => {
      const { party, find } = await open(token);
      const how = { moment, show: (enquiry: StoredEnquiry) => show(enquiry, moment) };
      const replied = await actOnEnquiry(context, find, { ...terms, party, sent: text }, how, async (asked) => {
        if (asked.kind !== "introduction") throw refuseNow(asked);
        const enquiry = reply(asked, dayOf(moment), text);
        return { enquiry, notices: tellReceiver(enquiry) };
      });
      return show(replied, moment);
    },
  };
};

const createReceiverSide = (context: EnquiryContext): Pick<EnquiryService, "readReceived" | "answer"> => {
  /** What a link opens, and for whose turn, which never changes. */
  const open = async (token: string) => {
    const party = await hashOf(token);
    const found = await context.enquiries.findByReceiver(party);
    if (found === null) throw new ProblemError("link-not-found");
    return { ...found, party };
  };
  const show = async (enquiry: StoredEnquiry, turn: number, moment: Moment): Promise<ReceivedEnquiry> =>
    toReceivedEnquiry(enquiry, turn, enquiry.kind === "introduction" ? await findNext(context, enquiry, moment) : null);
  return {
    readReceived: async (token, moment) => {
      const { enquiry, turn } = await open(token);
      return show(await asItStands(context, enquiry, moment), turn, moment);
    },
    answer: async (token, answer, terms, moment) => {
      const { enquiry: found, turn, party } = await open(token);
      const find = () => context.enquiries.findByToken(found.tokenHash);
      const how = { moment, show: (enquiry: StoredEnquiry) => show(enquiry, turn, moment) };
      const answered = await actOnEnquiry(context, find, { ...terms, party, sent: answer }, how, (enquiry) => {
        if (turnOf(enquiry) === turn) return applyReceiverAnswer(context, enquiry, answer, moment);
        throw new ProblemError("not-possible-now", { detail: "The introduction lies with somebody else by now." });
      });
      return show(answered, turn, moment);
    },
  };
};

export const createEnquiryService = (context: EnquiryContext): EnquiryService => ({
  ...createSenderSide(context),
  ...createReceiverSide(context),
  handOnOverdue: (moment) => handOnOverdue(context, moment),
  deliver: ({ now }) => deliverNotices(context, now),
  purge: ({ now, today }) =>
    context.enquiries.purge({
      closedBefore: new Date(today.getTime() - RETENTION.closedDays * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
      settledBefore: new Date(now.getTime() - RETENTION.noticeDays * MILLISECONDS_A_DAY),
      now,
    }),
});
