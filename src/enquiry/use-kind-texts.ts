import { useLingui } from "@lingui/react/macro";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";

/** What each kind is for: one sentence, and the heading of its form. */
export const useKindTexts = (): Record<EnquiryKind, { readonly title: string; readonly purpose: string }> => {
  const { t } = useLingui();
  return {
    question: {
      title: t`Frage an die Clearingstelle`,
      purpose: t`Sie möchten etwas wissen oder suchen jemanden, der zuständig ist.`,
    },
    suggestion: {
      title: t`Etwas vorschlagen`,
      purpose: t`Ein Kontakt, ein Projekt, eine Fachperson, eine Veranstaltung oder ein Material fehlt hier.`,
    },
    correction: {
      title: t`Eintrag berichtigen`,
      purpose: t`An einem Eintrag stimmt etwas nicht oder nicht mehr.`,
    },
    "expert-request": {
      title: t`Fachleute anfragen`,
      purpose: t`Sie suchen jemanden für einen Vortrag, einen Workshop, eine Moderation oder eine Fortbildung.`,
    },
    introduction: {
      title: t`Kontakt vermitteln lassen`,
      purpose: t`Sie möchten einem Kontakt vorgestellt werden. Adressen sieht die andere Seite erst, wenn sie zusagt.`,
    },
    barrier: {
      title: t`Barriere melden`,
      purpose: t`Etwas an diesen Seiten lässt sich nicht bedienen, lesen oder verstehen.`,
    },
  };
};
