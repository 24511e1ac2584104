import type { EnquirySubmission, ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { Answer, Handlers } from "../call.ts";
import type { EnquiryService } from "./enquiry-service.ts";

const toAnswer = (view: object): Answer => ({ body: JSON.stringify(view) });

/** What answers about enquiries. Every `body` has passed its endpoint's schema. */
export const createEnquiryHandlers = (
  service: EnquiryService,
): Handlers<
  "enquiries" | "enquiry" | "enquiryWithdrawal" | "enquiryReplies" | "receivedEnquiry" | "receivedEnquiryAnswers"
> => ({
  enquiries: async (call) => {
    const receipt = await service.submit(call.body as EnquirySubmission, call.idempotencyKey, call);
    // A reference relative to the address itself, so that it is right under whatever path the backend is reached.
    return { ...toAnswer(receipt), location: "enquiries/mine" };
  },
  enquiry: async (call) => toAnswer(await service.readStatus(call.link, call)),
  enquiryWithdrawal: async (call) => {
    await service.withdraw(call.link, call, call);
    return { body: "" };
  },
  enquiryReplies: async (call) => {
    const { text } = call.body as { readonly text: string };
    return toAnswer(await service.reply(call.link, text, call, call));
  },
  receivedEnquiry: async (call) => toAnswer(await service.readReceived(call.link, call)),
  receivedEnquiryAnswers: async (call) =>
    toAnswer(await service.answer(call.link, call.body as ReceiverAnswer, call, call)),
});
