import { useLingui } from "@lingui/react/macro";
import type { BodyFault } from "../../contract/enquiry/body-fault.ts";
import {
  LONGEST_ADDRESS,
  LONGEST_LINE,
  LONGEST_TEXT,
  SHORTEST_LINE,
  SHORTEST_TEXT,
} from "../../contract/enquiry/enquiry-rules.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatNumber } from "../i18n/format/formatters.ts";
import type { FaultyField } from "./check-form.ts";
import { usePlainFaultTexts } from "../form/fields/fields.tsx";

/** Where more may be written than on a line. */
const longest: Partial<Record<FaultyField, number>> = {
  text: LONGEST_TEXT,
  "change-summary": LONGEST_TEXT,
  replyAddress: LONGEST_ADDRESS,
  "change-email": LONGEST_ADDRESS,
};

/** What to do about a fault, in the reader's language. */
export const useFaultText = (): ((field: FaultyField, fault: BodyFault) => string) => {
  const { t } = useLingui();
  const { language } = useLanguage();

  const missing: Partial<Record<FaultyField, string>> = {
    side: t`Bitte wählen Sie, wer Sie sind.`,
    topic: t`Bitte wählen Sie ein Thema.`,
    suggestedKind: t`Bitte wählen Sie, was Sie vorschlagen.`,
    name: t`Bitte geben Sie den Namen an.`,
    preferredLanguage: t`Bitte wählen Sie die Sprache des Gesprächs.`,
    text: t`Bitte schreiben Sie, worum es geht.`,
    replyAddress: t`Bitte geben Sie an, wie Sie erreichbar sind.`,
    consentVersion: t`Ohne Ihre Einwilligung dürfen wir die Anfrage nicht annehmen. Bitte setzen Sie das Häkchen.`,
    changes: t`Bitte ändern Sie mindestens eine Angabe, oder schreiben Sie, was nicht stimmt.`,
  };
  const plainFaults = usePlainFaultTexts();
  const webAddress = t`Bitte geben Sie eine Webadresse wie https://www.verein.example an, ohne Anmeldenamen und @ davor.`;
  const day = t`Bitte geben Sie einen Tag an.`;
  const moment = t`Bitte geben Sie einen Tag und eine Uhrzeit an.`;
  const noEntry = t`Einen dieser Einträge gibt es nicht oder nicht mehr. Bitte nehmen Sie ihn heraus.`;
  const malformed: Partial<Record<FaultyField, string>> = {
    replyAddress: t`Bitte geben Sie genau eine E-Mail-Adresse wie name@verein.example oder eine Telefonnummer mit Vorwahl wie 089 99998910 an.`,
    url: webAddress,
    date: day,
    page: t`Bitte geben Sie die Adresse der Seite an, wie sie oben im Browser steht.`,
    "change-email": t`Bitte geben Sie eine E-Mail-Adresse wie name@verein.example an.`,
    "change-phones": t`Bitte geben Sie Telefonnummern mit Vorwahl an, etwa 089 99998910.`,
    "change-url": webAddress,
    "change-start": day,
    "change-end": day,
    "change-registrationUntil": day,
    "change-published": day,
    "change-partners": noEntry,
    "change-materials": noEntry,
    "change-begins": moment,
    "change-ends": moment,
    about: t`Den Eintrag, um den es geht, gibt es nicht mehr.`,
  };

  const tooLong = (field: FaultyField): string => {
    const count = formatNumber(longest[field] ?? LONGEST_LINE, language);
    return t`Das ist zu lang. Bitte kürzen Sie auf höchstens ${count} Zeichen.`;
  };
  const tooShort = (field: FaultyField): string => {
    const least = field === "text" ? SHORTEST_TEXT : SHORTEST_LINE;
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
      case "outdated":
        return t`Das hat sich inzwischen geändert. Bitte prüfen Sie, was jetzt dort steht.`;
      case "hidden-characters":
      case "line-break":
      case "user-info":
        return plainFaults[fault];
      case "unknown":
        return unclear;
    }
  };
};
