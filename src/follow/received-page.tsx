import { RETENTION } from "../../contract/retention.ts";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { nameEnquiry } from "../../contract/names/name-enquiry.ts";
import { ContactLinks } from "../entries/screen/contact-links.tsx";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { receivedEnquiryQuery } from "../http/queries/enquiry-queries.ts";
import { ReceivedRequestPart } from "./received-request.tsx";
import { ChangedNotice, useActs } from "./act.tsx";
import { UnsentAnswer } from "./answer-draft.tsx";
import { AfterDeadline, Exchanges, LinkFacts, Reference, ReturnedText, StateHeading } from "./link-parts.tsx";
import { LinkScreen, useLinkToken } from "./link-screen.tsx";
import { ReceiverActions } from "./receiver-form.tsx";
import { ReplyAddress } from "../form/fields/reply-address.tsx";

const { introductionWorkingDays } = RETENTION;

type ViewProps = { readonly view: ReceivedEnquiry };

const IntroductionSentence = ({ state }: { readonly state: EnquiryState }) => {
  if (state === "asked-back") {
    return <Trans>Ihre Rückfrage ist unterwegs. Sie können auch ohne die Antwort entscheiden.</Trans>;
  }
  if (state === "accepted") {
    return <Trans>Sie haben angenommen. Beide Seiten kennen jetzt die Adresse der anderen.</Trans>;
  }
  if (state === "declined") return <Trans>Sie haben abgelehnt. Keine Adresse wurde weitergegeben.</Trans>;
  if (state === "closed") {
    return (
      <Trans>Auf Ihre Rückfrage kam keine Antwort; die Anfrage ist geschlossen. Sie brauchen nichts zu tun.</Trans>
    );
  }
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
const useReceivedLabel = () => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return ({ state, isYours, passedOnTo }: ReceivedEnquiry): string => {
    if (isYours || state === "withdrawn") return terms.receiver.states[state];
    return passedOnTo === undefined ? t`Zeit abgelaufen` : t`von Ihnen weitergegeben`;
  };
};

/** What the state means for who has to answer, or had to. */
const ReceivedSentence = ({ view: { kind, state, isYours, passedOnTo } }: ViewProps) => {
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
          Ihre {introductionWorkingDays} Arbeitstage sind vorbei. Die Anfrage liegt jetzt bei der nächsten Stelle; Sie
          brauchen nichts mehr zu tun.
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

type ReceivedProps = { readonly view: ReceivedEnquiry; readonly token: string };

const Received = ({ view, token }: ReceivedProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const { acts, before, ...place } = useActs<ReceivedEnquiry>();
  const labelOf = useReceivedLabel();
  const { reference, kind, state, receivedOn, dueOn, next, request, exchanges, answer, replyAddress, actions } = view;
  return (
    <>
      <StateHeading label={labelOf(view)} acts={acts}>
        <ReceivedSentence view={view} />
      </StateHeading>
      {before !== null && (
        <ChangedNotice
          facts={[
            { label: t`Stand`, before: labelOf(before), after: labelOf(view) },
            { label: t`Rückfragen`, before: before.exchanges.length, after: exchanges.length },
          ]}
        />
      )}
      <LinkFacts
        facts={[
          { label: t`Vorgangsnummer`, value: <Reference reference={reference} /> },
          { label: t`Art`, value: nameEnquiry(terms.enquiry, { kind, wish: request?.wish }, language) },
          { label: t`Eingegangen am`, value: formatDate(receivedOn, language) },
          {
            label: t`Bitte antworten bis`,
            value: dueOn && (
              <>
                {formatDate(dueOn, language)}. <AfterDeadline next={next} />
              </>
            ),
          },
          { label: t`Zu erreichen unter`, value: replyAddress && <ReplyAddress address={replyAddress} /> },
        ]}
      />
      {request !== undefined && <ReceivedRequestPart kind={kind} request={request} />}
      <Exchanges exchanges={exchanges} />
      <ReturnedText title={<Trans>Ihre Antwort</Trans>} text={answer} />
      {actions.length > 0 ? (
        <ReceiverActions key={state} token={token} view={view} {...place} />
      ) : (
        <UnsentAnswer side="receiver" reference={reference} />
      )}
    </>
  );
};

/** The receiver's side of an enquiry: what is asked, and what can be done about it, without an account. */
export const ReceivedPage = () => {
  const { t } = useLingui();
  const token = useLinkToken();
  const asked = useQuery(receivedEnquiryQuery(token));
  const title = asked.data?.kind === "introduction" ? t`Bitte um Vermittlung` : t`Anfrage zur Beantwortung`;
  return (
    <LinkScreen title={title} token={token} asked={asked}>
      {(view, ownToken) => <Received view={view} token={ownToken} />}
    </LinkScreen>
  );
};
