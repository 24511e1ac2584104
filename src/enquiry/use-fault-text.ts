import { useLingui } from "@lingui/react/macro";
import type { BodyFault } from "../../contract/body-fault.ts";
import { LONGEST_LINE, LONGEST_TEXT, SHORTEST_TEXT } from "../../contract/enquiry-kind.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatNumber } from "../i18n/formatters.ts";
import type { FaultyField } from "./check-form.ts";

const LONGEST_ADDRESS = 254;

/** What to do about a fault, in the reader's language. */
export const useFaultText = (): ((field: FaultyField, fault: BodyFault) => string) => {
  const { t } = useLingui();
  const { language } = useLanguage();

  const missing: Partial<Record<FaultyField, string>> = {
    side: t`Bitte wählen Sie, für wen Sie schreiben.`,
    topic: t`Bitte wählen Sie ein Thema.`,
    subject: t`Bitte wählen Sie, was Sie vorschlagen.`,
    name: t`Bitte geben Sie an, wie es heißt.`,
    preferredLanguage: t`Bitte wählen Sie die Sprache des Gesprächs.`,
    text: t`Bitte schreiben Sie, worum es geht.`,
    replyAddress: t`Bitte geben Sie an, wie Sie erreichbar sind.`,
    consentVersion: t`Ohne Ihre Einwilligung dürfen wir die Anfrage nicht annehmen. Bitte kreuzen Sie sie an.`,
    changes: t`Bitte ändern Sie mindestens eine Angabe, oder schreiben Sie, was nicht stimmt.`,
  };
  const malformed: Partial<Record<FaultyField, string>> = {
    replyAddress: t`Bitte geben Sie eine E-Mail-Adresse wie name@verein.example oder eine Telefonnummer an.`,
    url: t`Bitte geben Sie eine Webadresse wie https://www.verein.example an.`,
    page: t`Bitte geben Sie die Adresse der Seite an, wie sie oben im Browser steht.`,
    about: t`Den Eintrag, um den es geht, gibt es nicht mehr.`,
  };

  const tooLong = (field: FaultyField): string => {
    const most = field === "text" ? LONGEST_TEXT : field === "replyAddress" ? LONGEST_ADDRESS : LONGEST_LINE;
    const count = formatNumber(most, language);
    return t`Das ist zu lang. Bitte kürzen Sie auf höchstens ${count} Zeichen.`;
  };
  const tooShort = (field: FaultyField): string => {
    const least = field === "text" ? SHORTEST_TEXT : 2;
    return t`Das ist zu kurz. Bitte schreiben Sie mindestens ${least} Zeichen.`;
  };

  return (field, fault) => {
    const unclear = t`Diese Angabe kann so nicht gesendet werden.`;
    switch (fault) {
      case "too-long":
        return tooLong(field);
      case "too-short":
        return tooShort(field);
      case "missing":
        return missing[field] ?? unclear;
      case "malformed":
        return malformed[field] ?? missing[field] ?? unclear;
      case "unknown":
        return unclear;
    }
  };
};
