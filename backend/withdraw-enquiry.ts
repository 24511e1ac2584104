import type { StoredEnquiry } from "./stored-enquiry.ts";

/** The enquiry after its sender has withdrawn it: without any text, and without either reply address. */
export const withdrawEnquiry = (enquiry: StoredEnquiry, day: string): StoredEnquiry => {
  if (enquiry.state === "withdrawn") return enquiry;
  const deleted = { version: enquiry.version + 1, changedOn: day, submission: null, replyAddress: null, lastAct: null };
  if (enquiry.kind !== "introduction") return { ...enquiry, ...deleted, state: "withdrawn", answer: null };
  const { holder, former } = enquiry.introduction;
  return {
    ...enquiry,
    ...deleted,
    state: "withdrawn",
    introduction: { holder: { ...holder, dueOn: null }, former, exchanges: [], message: null, replyAddress: null },
  };
};
