import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { AfterDeadline } from "./after-deadline.tsx";
import { Exchanges } from "./exchanges.tsx";
import { LinkFacts, Reference } from "./link-facts.tsx";
import { receivedEnquiryQuery } from "./link-queries.ts";
import { LinkScreen } from "./link-screen.tsx";
import { ReceivedRequestPart } from "./received-request.tsx";
import { ReceivedSentence, useReceivedLabel } from "./received-sentence.tsx";
import { ReceiverActions } from "./receiver-actions.tsx";
import { ReplyAddress } from "./reply-address.tsx";
import { ReturnedText } from "./returned-text.tsx";
import { StateHeading } from "./state-heading.tsx";
import { useLinkToken } from "./use-link-token.ts";

type ReceivedProps = { readonly view: ReceivedEnquiry; readonly token: string };

const Received = ({ view, token }: ReceivedProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [acts, setActs] = useState(0);
  const { reference, kind, state, receivedOn, dueOn, next, request, exchanges, answer, replyAddress, actions } = view;
  return (
    <>
      <StateHeading label={useReceivedLabel(view)} acts={acts}>
        <ReceivedSentence view={view} />
      </StateHeading>
      <LinkFacts
        facts={[
          { label: t`Vorgangsnummer`, value: <Reference reference={reference} /> },
          { label: t`Art`, value: enquiryTerms[language].kinds[kind] },
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
      {actions.length > 0 && (
        <ReceiverActions key={state} view={view} token={token} onDone={() => setActs((count) => count + 1)} />
      )}
    </>
  );
};

/** The receiver's side of an enquiry: what is asked, and what can be done about it, without an account. */
export const ReceivedPage = () => {
  const { t } = useLingui();
  const token = useLinkToken();
  const asked = useQuery({ ...receivedEnquiryQuery(token ?? ""), enabled: token !== null });
  const title = asked.data?.kind === "introduction" ? t`Bitte um Vermittlung` : t`Anfrage zur Beantwortung`;
  return (
    <LinkScreen title={title} token={token} asked={asked}>
      {(view) => <Received view={view} token={token ?? ""} />}
    </LinkScreen>
  );
};
