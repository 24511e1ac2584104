import { Trans } from "@lingui/react/macro";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";

type StateSentenceProps = { readonly kind: EnquiryKind; readonly state: EnquiryState };

/** What a state means for who has asked, in a sentence. */
export const StateSentence = ({ kind, state }: StateSentenceProps) => {
  const isIntroduction = kind === "introduction";
  switch (state) {
    case "received":
      return <Trans>Ihre Anfrage ist angekommen.</Trans>;
    case "in-progress":
      return <Trans>Die Clearingstelle kümmert sich um Ihre Anfrage.</Trans>;
    case "answered":
      return <Trans>Die Clearingstelle hat geantwortet.</Trans>;
    case "asked-back":
      return <Trans>Bevor es weitergeht, wird etwas von Ihnen gebraucht.</Trans>;
    case "passed-on":
      return <Trans>Ihre Anfrage wurde an einen anderen Kontakt weitergegeben.</Trans>;
    case "no-answer":
      return <Trans>In zehn Arbeitstagen kam keine Antwort; Ihre Anfrage liegt jetzt bei der nächsten Stelle.</Trans>;
    case "accepted":
      return isIntroduction ? (
        <Trans>Der Kontakt möchte mit Ihnen sprechen. Ihre Adresse wurde jetzt weitergegeben.</Trans>
      ) : (
        <Trans>Die Clearingstelle hat Ihr Anliegen angenommen.</Trans>
      );
    case "declined":
      return isIntroduction ? (
        <Trans>Der Kontakt kann die Anfrage nicht annehmen. Ihre Adresse wurde nicht weitergegeben.</Trans>
      ) : (
        <Trans>Die Clearingstelle hat Ihr Anliegen abgelehnt. Den Grund lesen Sie unten.</Trans>
      );
    case "withdrawn":
      return <Trans>Sie haben die Anfrage zurückgezogen. Texte und Adressen sind gelöscht.</Trans>;
  }
};
