import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { LONGEST_TEXT } from "../../contract/enquiry/enquiry-rules.ts";
import type { ReceiverAction } from "../../contract/enquiry/enquiry-state.ts";
import { formatNumber } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";
import type { AnswerField } from "./receiver-answer.ts";

type AnswerTexts = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What to do about a fault. */
  readonly fault: string;
  /** The same of what was there and could not be taken; as `fault` unless given. */
  readonly refused?: string;
  readonly isOptional?: boolean;
};

/** What the fields of an answer are called, and what helps to fill them in. */
export const useAnswerTexts = (kind: EnquiryKind, action: ReceiverAction): Record<AnswerField, AnswerTexts> => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const most = formatNumber(LONGEST_TEXT, language);
  const rule = (
    <Trans>
      Bitte keine Hinweise auf Personen. Im Notfall <EmergencyNumber /> anrufen.
    </Trans>
  );
  const isReason = action === "decline" && kind !== "introduction";
  return {
    text: {
      label: t`Ihre Antwort`,
      hint: rule,
      fault: t`Bitte schreiben Sie eine Antwort mit höchstens ${most} Zeichen.`,
    },
    replyAddress: {
      label: t`Ihre E-Mail-Adresse oder Telefonnummer`,
      hint: <Trans>Wer anfragt, sieht Ihre Adresse, sobald Sie annehmen.</Trans>,
      fault: t`Bitte geben Sie genau eine E-Mail-Adresse oder eine Telefonnummer mit Vorwahl an.`,
    },
    message: isReason
      ? { label: t`Begründung`, hint: rule, fault: t`Bitte geben Sie einen Grund mit höchstens ${most} Zeichen an.` }
      : { label: t`Nachricht`, hint: rule, fault: t`Bitte kürzen Sie die Nachricht.`, isOptional: true },
    question: {
      label: t`Ihre Frage`,
      hint: (
        <Trans>
          Ihre Adresse bleibt dabei ungenannt. Bitte keine Hinweise auf Personen. Im Notfall <EmergencyNumber />{" "}
          anrufen.
        </Trans>
      ),
      fault: t`Bitte schreiben Sie eine Frage mit mindestens zehn Zeichen.`,
    },
    contact: {
      label: t`An wen?`,
      fault: t`Bitte wählen Sie einen Kontakt.`,
      refused: t`An diesen Kontakt lässt sich die Anfrage nicht weitergeben. Bitte wählen Sie einen anderen oder die Clearingstelle.`,
    },
  };
};
