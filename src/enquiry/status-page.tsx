import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { EnquiryStatus } from "../../contract/enquiry-status.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import { DemoOutbox } from "./demo-outbox.tsx";
import { Exchanges } from "./exchanges.tsx";
import { LinkScreen } from "./link-screen.tsx";
import { enquiryStatusQuery } from "./link-queries.ts";
import { SenderReply } from "./sender-reply.tsx";
import { StateSentence } from "./state-sentence.tsx";
import { useLinkToken } from "./use-link-token.ts";
import { Withdrawal } from "./withdrawal.tsx";

const IntroductionStatus = ({ introduction }: { readonly introduction: EnquiryStatus["introduction"] }) => {
  const { language } = useLanguage();
  if (introduction === undefined) return null;
  const { holder, dueOn, message, replyAddress } = introduction;
  return (
    <>
      <dt>
        <Trans>Liegt bei</Trans>
      </dt>
      <dd>
        {enquiryTerms[language].ranks[holder.rank]}
        {holder.name !== undefined && (
          <>
            {": "}
            <bdi>{holder.name}</bdi>
          </>
        )}
      </dd>
      {dueOn !== undefined && (
        <>
          <dt>
            <Trans>Antwort erwartet bis</Trans>
          </dt>
          <dd>{formatDate(dueOn, language)}</dd>
        </>
      )}
      {replyAddress !== undefined && (
        <>
          <dt>
            <Trans>Zu erreichen unter</Trans>
          </dt>
          <dd>
            <bdi>{replyAddress}</bdi>
          </dd>
        </>
      )}
      {message !== undefined && (
        <>
          <dt>
            <Trans>Nachricht an Sie</Trans>
          </dt>
          <dd>
            <bdi>{message}</bdi>
          </dd>
        </>
      )}
    </>
  );
};

type StatusProps = { readonly status: EnquiryStatus; readonly token: string };

const Status = ({ status, token }: StatusProps) => {
  const { language } = useLanguage();
  const terms = enquiryTerms[language];
  const { reference, kind, state, receivedOn, changedOn, answer, introduction } = status;
  return (
    <>
      <p className="link-page__state" role="status">
        <strong>{terms.states[state]}</strong> – <StateSentence state={state} />
      </p>
      <dl className="link-page__facts">
        <dt>
          <Trans>Vorgangsnummer</Trans>
        </dt>
        <dd className="link-page__reference" dir="ltr">
          {reference}
        </dd>
        <dt>
          <Trans>Art</Trans>
        </dt>
        <dd>{terms.kinds[kind]}</dd>
        <dt>
          <Trans>Eingegangen am</Trans>
        </dt>
        <dd>{formatDate(receivedOn, language)}</dd>
        <dt>
          <Trans>Letzte Änderung</Trans>
        </dt>
        <dd>{formatDate(changedOn, language)}</dd>
        <IntroductionStatus introduction={introduction} />
      </dl>
      {answer !== undefined && (
        <section className="entry__section">
          <h2>
            <Trans>Antwort der Clearingstelle</Trans>
          </h2>
          <p className="link-page__text">
            <bdi>{answer}</bdi>
          </p>
        </section>
      )}
      {introduction !== undefined && <Exchanges exchanges={introduction.exchanges} />}
      {state === "asked-back" && <SenderReply token={token} />}
      <p className="link-page__secret">
        <Trans>
          Wer diesen Link hat, sieht diese Seite. Bewahren Sie ihn auf; er kann nicht noch einmal geschickt werden.
        </Trans>{" "}
        <CopyLink />
      </p>
      {state !== "withdrawn" && <Withdrawal token={token} />}
      <DemoOutbox reference={reference} />
    </>
  );
};

/** How an enquiry stands, for who has its secret link: follow it, answer what is asked back, withdraw it. */
export const StatusPage = () => {
  const { t } = useLingui();
  const token = useLinkToken();
  const asked = useQuery({ ...enquiryStatusQuery(token ?? ""), enabled: token !== null });
  return (
    <LinkScreen title={t`Stand Ihrer Anfrage`} token={token} asked={asked}>
      {(status) => <Status status={status} token={token ?? ""} />}
    </LinkScreen>
  );
};
