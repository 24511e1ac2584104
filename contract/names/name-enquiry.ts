import type { CorrectionWish, EnquiryKind } from "../enquiry/enquiry-kind.ts";
import type { UiLanguage } from "../lists/language-tag.ts";
import type { Terms } from "./terms.ts";

/** Apart from the terms, which the first screen waits for. */
export const wishNames = {
  de: { removal: "Löschwunsch" },
  en: { removal: "Wish for removal" },
  tr: { removal: "Silme isteği" },
  ar: { removal: "طلب حذف" },
} as const satisfies Record<UiLanguage, Record<CorrectionWish, string>>;

type Asked = { readonly kind: EnquiryKind; readonly wish?: CorrectionWish | null | undefined };

/** What an enquiry is called: the wish that an entry be there no longer is none that it say something else. */
export const nameEnquiry = ({ kinds }: Terms["enquiry"], { kind, wish }: Asked, language: UiLanguage): string =>
  wish ? wishNames[language][wish] : kinds[kind];
