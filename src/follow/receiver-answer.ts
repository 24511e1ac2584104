import { type BodyFault, findFaults } from "../../contract/enquiry/body-fault.ts";
import { findAnswerFault, type ReceiverAnswer, receiverAnswerSchema } from "../../contract/enquiry/enquiry.ts";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { ReceiverAction } from "../../contract/enquiry/enquiry-state.ts";
import type { Problem } from "../../contract/problem.ts";

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

export type AnswerFaults = ReadonlyMap<AnswerField, BodyFault>;

type Checked =
  | { readonly answer: ReceiverAnswer; readonly faults: null }
  | { readonly answer: null; readonly faults: AnswerFaults };

/** What would be sent, or what is wrong with its fields, in their order; what is empty is left out. */
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
  const body = { action, ...Object.fromEntries(given) };
  const read = receiverAnswerSchema.safeParse(body);
  const missing = read.success ? findAnswerFault(kind, read.data) : null;
  if (read.success && missing === null) return { answer: read.data, faults: null };
  const found = read.success
    ? [[missing?.field, missing?.fault] as const]
    : findFaults(body, read.error.issues).map(({ path, fault }) => [path[0], fault] as const);
  return {
    answer: null,
    faults: new Map(
      fields.flatMap((field) => {
        const fault = found.find(([name]) => name === field)?.[1];
        return fault === undefined ? [] : [[field, fault] as const];
      }),
    ),
  };
};

/** What the backend found wrong with the fields it was sent; empty where it was something else. */
export const toAnswerFaults = (fields: readonly AnswerField[], errors: Problem["errors"] = []): AnswerFaults =>
  new Map(
    errors.flatMap(({ pointer, fault = "malformed" }) => {
      const field = fields.find((each) => pointer === `#/${each}`);
      return field === undefined ? [] : [[field, fault] as const];
    }),
  );
