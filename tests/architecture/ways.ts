/**
 * The files a datum crosses from end to end, each after one it imports or is imported by. `ways.test.ts` holds the lists
 * against the imports, and a trace of a real datum enters no file that its list lacks.
 */
export const ways = {
  /** An enquiry, from the field somebody types into over the backend's store to its receipt. */
  enquiry: [
    "src/form/fields.tsx",
    "src/form/choice-fields.tsx",
    "src/enquiry/enquiry-field.tsx",
    "src/enquiry/form-values.ts",
    "src/enquiry/enquiry-form.tsx",
    "src/enquiry/use-draft.ts",
    "src/form/use-kept-values.ts",
    "src/enquiry/drafts.ts",
    "src/form/kept-values.ts",
    "src/enquiry/check-form.ts",
    "contract/enquiry/enquiry.ts",
    "contract/plain-text.ts",
    "src/enquiry/check-step.tsx",
    "src/enquiry/use-send-enquiry.ts",
    "src/form/use-submit.ts",
    "src/enquiry/send-enquiry.ts",
    "src/http/send.ts",
    "src/http/patience.ts",
    "src/http/request.ts",
    "contract/endpoints.ts",
    "backend/routes.ts",
    "backend/app.ts",
    "backend/read-sent.ts",
    "backend/enquiry/enquiry-handlers.ts",
    "backend/enquiry/enquiry-desk.ts",
    "backend/enquiry/submit-enquiry.ts",
    "backend/enquiry/memory-enquiry-store.ts",
    "src/enquiry/receipt-page.tsx",
  ],
} as const;
