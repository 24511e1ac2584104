import { Trans, useLingui } from "@lingui/react/macro";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { receiverTerms } from "../../contract/names/receiver-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ContactLinks } from "../entries/contact-links.tsx";

type ViewProps = { readonly view: ReceivedEnquiry };

const IntroductionSentence = ({ state }: { readonly state: EnquiryState }) => {
  if (state === "asked-back") {
    return <Trans>Ihre Rückfrage ist unterwegs. Sie können auch ohne die Antwort entscheiden.</Trans>;
  }
  if (state === "accepted") {
    return <Trans>Sie haben angenommen. Beide Seiten kennen jetzt die Adresse der anderen.</Trans>;
  }
  if (state === "declined") return <Trans>Sie haben abgelehnt. Keine Adresse wurde weitergegeben.</Trans>;
  return <Trans>Jemand möchte mit Ihnen in Kontakt kommen. Sie entscheiden; vorher sieht niemand Ihre Adresse.</Trans>;
};

const DeskSentence = ({ state }: { readonly state: EnquiryState }) => {
  if (state === "received") return <Trans>Jemand hat sich an die Clearingstelle gewandt.</Trans>;
  return state === "in-progress" ? (
    <Trans>Wer gefragt hat, sieht unter dem eigenen Link, dass die Anfrage bearbeitet wird.</Trans>
  ) : (
    <Trans>Wer gefragt hat, liest Ihre Antwort unter dem eigenen Link.</Trans>
  );
};

/** What the state is called for this link's holder, who may have had the enquiry before. */
export const useReceivedLabel = ({ state, isYours, passedOnTo }: ReceivedEnquiry): string => {
  const { t } = useLingui();
  const { language } = useLanguage();
  if (isYours || state === "withdrawn") return receiverTerms[language].states[state];
  return passedOnTo === undefined ? t`Zeit abgelaufen` : t`von Ihnen weitergegeben`;
};

/** What the state means for who has to answer, or had to. */
export const ReceivedSentence = ({ view: { kind, state, isYours, passedOnTo } }: ViewProps) => {
  if (state === "withdrawn") {
    return (
      <p>
        <Trans>Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.</Trans>
      </p>
    );
  }
  if (isYours)
    return <p>{kind === "introduction" ? <IntroductionSentence state={state} /> : <DeskSentence state={state} />}</p>;
  if (passedOnTo === undefined) {
    return (
      <p>
        <Trans>
          Ihre zehn Arbeitstage sind vorbei. Die Anfrage liegt jetzt bei der nächsten Stelle; Sie brauchen nichts mehr
          zu tun.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Trans>Sie brauchen nichts mehr zu tun. Sie haben die Anfrage weitergegeben an:</Trans>
      </p>
      <ContactLinks ids={[passedOnTo]} />
    </>
  );
};
