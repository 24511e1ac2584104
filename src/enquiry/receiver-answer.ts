import { findAnswerFault, type ReceiverAnswer, receiverAnswerSchema } from "../../contract/enquiry.ts";
import type { EnquiryKind } from "../../contract/enquiry-kind.ts";
import type { ReceiverAction } from "../../contract/enquiry-state.ts";

/** What can be written or chosen for an action. */
export type AnswerField = "text" | "replyAddress" | "message" | "question" | "contact";

/** What belongs to an action, in the order it is asked. */
export const answerFieldsOf = (kind: EnquiryKind, action: ReceiverAction): readonly AnswerField[] => {
  switch (action) {
    case "take-up":
      return [];
    case "answer":
      return ["text"];
    case "accept":
      return kind === "introduction" ? ["replyAddress", "message"] : ["message"];
    case "decline":
      return ["message"];
    case "ask-back":
      return ["question"];
    case "pass-on":
      return ["contact"];
  }
};

type Checked =
  | { readonly answer: ReceiverAnswer; readonly faulty: readonly [] }
  | { readonly answer: null; readonly faulty: readonly AnswerField[] };

/** What would be sent, or the fields that are wrong, in their order; what is empty is left out. */
export const checkAnswer = (
  kind: EnquiryKind,
  action: ReceiverAction,
  texts: Readonly<Partial<Record<AnswerField, string>>>,
): Checked => {
  const fields = answerFieldsOf(kind, action);
  const given = fields.flatMap((field) => {
    const text = (texts[field] ?? "").trim();
    return text === "" ? [] : [[field, text] as const];
  });
  const read = receiverAnswerSchema.safeParse({ action, ...Object.fromEntries(given) });
  const wrong = read.success ? [findAnswerFault(kind, read.data)?.field] : read.error.issues.map(({ path }) => path[0]);
  const faulty = fields.filter((field) => wrong.includes(field));
  return read.success && faulty.length === 0 ? { answer: read.data, faulty: [] } : { answer: null, faulty };
};
