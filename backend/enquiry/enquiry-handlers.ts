import type { EnquirySubmission, ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { Answer, Handlers } from "../call.ts";
import type { EnquiryDesk } from "./enquiry-desk.ts";

const toAnswer = (view: object): Answer => ({ body: JSON.stringify(view) });

/** What answers about enquiries. Every `body` has passed its endpoint's schema. */
export const createEnquiryHandlers = (
  desk: EnquiryDesk,
): Handlers<
  "enquiries" | "enquiry" | "enquiryWithdrawal" | "enquiryReplies" | "receivedEnquiry" | "receivedEnquiryAnswers"
> => ({
  enquiries: async (call) => {
    const receipt = await desk.submit(call.body as EnquirySubmission, call.idempotencyKey, call);
    // A reference relative to the address itself, so that it is right under whatever path the backend is reached.
    return { ...toAnswer(receipt), location: "enquiries/mine" };
  },
  enquiry: async (call) => toAnswer(await desk.readStatus(call.link, call)),
  enquiryWithdrawal: async (call) => {
    await desk.withdraw(call.link, call, call);
    return { body: "" };
  },
  enquiryReplies: async (call) => {
    const { text } = call.body as { readonly text: string };
    return toAnswer(await desk.reply(call.link, text, call, call));
  },
  receivedEnquiry: async (call) => toAnswer(await desk.readReceived(call.link, call)),
  receivedEnquiryAnswers: async (call) =>
    toAnswer(await desk.answer(call.link, call.body as ReceiverAnswer, call, call)),
});
