import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { IntroductionView } from "../../contract/enquiry-status.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ContactLinks } from "../screen/contact-links.tsx";
import { Exchanges } from "./exchanges.tsx";
import { introductionQuery } from "./link-queries.ts";
import { LinkScreen } from "./link-screen.tsx";
import { ReceiverActions } from "./receiver-actions.tsx";
import { useLinkToken } from "./use-link-token.ts";

const ReceiverSentence = ({ view }: { readonly view: IntroductionView }) => {
  const { state, isYours } = view;
  if (!isYours) return <Trans>Diese Anfrage liegt inzwischen bei jemand anderem.</Trans>;
  switch (state) {
    case "received":
    case "passed-on":
    case "no-answer":
      return (
        <Trans>Jemand möchte mit Ihnen in Kontakt kommen. Sie entscheiden; vorher sieht niemand Ihre Adresse.</Trans>
      );
    case "asked-back":
      return <Trans>Ihre Rückfrage ist unterwegs. Sie können auch ohne die Antwort entscheiden.</Trans>;
    case "accepted":
      return <Trans>Sie haben angenommen. Beide Seiten kennen jetzt die Adresse der anderen.</Trans>;
    case "declined":
      return <Trans>Sie haben abgelehnt. Keine Adresse wurde weitergegeben.</Trans>;
    case "withdrawn":
      return <Trans>Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.</Trans>;
  }
};

const Request = ({ request }: { readonly request: NonNullable<IntroductionView["request"]> }) => {
  const { language, terms } = useLanguage();
  const { side, topic, preferredLanguage, times, text, contact } = request;
  return (
    <>
      <dl className="link-page__facts">
        <dt>
          <Trans>Wer fragt</Trans>
        </dt>
        <dd>{enquiryTerms[language].senderSides[side]}</dd>
        <dt>
          <Trans>Thema</Trans>
        </dt>
        <dd>{terms.topics[topic]}</dd>
        <dt>
          <Trans>Sprache</Trans>
        </dt>
        <dd>{terms.languages[preferredLanguage]}</dd>
        {times !== undefined && (
          <>
            <dt>
              <Trans>Zeiten</Trans>
            </dt>
            <dd>
              <bdi>{times}</bdi>
            </dd>
          </>
        )}
        <dt>
          <Trans>Gefragt wurde</Trans>
        </dt>
        <dd>
          <ContactLinks ids={[contact]} />
        </dd>
      </dl>
      <section className="entry__section">
        <h2>
          <Trans>Worum es geht</Trans>
        </h2>
        <p className="link-page__text">
          <bdi>{text}</bdi>
        </p>
      </section>
      <Exchanges exchanges={request.exchanges} />
    </>
  );
};

type IntroductionProps = { readonly view: IntroductionView; readonly token: string };

const Introduction = ({ view, token }: IntroductionProps) => {
  const { language } = useLanguage();
  const { reference, state, dueOn, request, replyAddress, actions } = view;
  return (
    <>
      <p className="link-page__state" role="status">
        <strong>{enquiryTerms[language].states[state]}</strong> – <ReceiverSentence view={view} />
      </p>
      <p className="facts">
        <span>
          <Trans>Vorgangsnummer {reference}</Trans>
        </span>
        {dueOn !== undefined && (
          <span>
            <Trans>
              Bitte antworten Sie bis {formatDate(dueOn, language)}; danach geht die Anfrage an die Vertretung.
            </Trans>
          </span>
        )}
      </p>
      {replyAddress !== undefined && (
        <p className="link-page__address">
          <Trans>
            Sie erreichen die anfragende Stelle unter <bdi>{replyAddress}</bdi>
          </Trans>
        </p>
      )}
      {request !== undefined && <Request request={request} />}
      {request !== undefined && actions.length > 0 && (
        <ReceiverActions key={state} actions={actions} contact={request.contact} token={token} />
      )}
    </>
  );
};

/** The receiver's side of an introduction: what is asked, and what can be done about it, without an account. */
export const IntroductionPage = () => {
  const { t } = useLingui();
  const token = useLinkToken();
  const asked = useQuery({ ...introductionQuery(token ?? ""), enabled: token !== null });
  return (
    <LinkScreen title={t`Bitte um Vermittlung`} token={token} asked={asked}>
      {(view) => <Introduction view={view} token={token ?? ""} />}
    </LinkScreen>
  );
};
