import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { laterPart } from "../i18n/lazy-part.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";

const options = { messages: ["enquiry"], waiting: () => <ListSkeleton /> } as const;

// What comes after the form, and what only a correction needs, comes with its own code.
export const CheckStep = laterPart(async () => (await import("./check-step.tsx")).CheckStep, options);
export const ReceiptPage = laterPart(async () => (await import("./receipt-page.tsx")).ReceiptPage, options);
export const CorrectionPreview = laterPart(
  async () => (await import("./correction-preview.tsx")).CorrectionPreview,
  options,
);
export const CorrectionFields = laterPart(
  async () => (await import("./correction-fields.tsx")).CorrectionFields,
  options,
);
/** For addresses and places only. */
export const PrecisionNote = laterPart(async () => (await import("./precision-note.tsx")).PrecisionNote, {
  messages: ["enquiry"],
});

/** For suggested contacts only. */
export const SuggestedPlace = laterPart(async () => (await import("./suggested-place.tsx")).SuggestedPlace, {
  messages: ["enquiry"],
});

/** For who comes without an entry. */
export const SubjectSearch = laterPart(async () => (await import("./subject-search.tsx")).SubjectSearch, options);

/** So that the summary and the receipt are there when they are wanted, and when the connection no longer is. */
export const loadLaterSteps = (kind: EnquiryKind): void => {
  void Promise.allSettled([
    CheckStep.load(),
    ReceiptPage.load(),
    ...(kind === "correction" ? [CorrectionPreview.load(), PrecisionNote.load()] : []),
    ...(kind === "suggestion" ? [SuggestedPlace.load(), PrecisionNote.load()] : []),
  ]);
};
