import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { EnquiryStatus } from "../../contract/enquiry/enquiry-status.ts";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import { AfterDeadline } from "./after-deadline.tsx";
import { DemoOutbox } from "./demo-outbox.tsx";
import { Exchanges } from "./exchanges.tsx";
import { type Fact, LinkFacts, Reference } from "./link-facts.tsx";
import { LinkScreen } from "./link-screen.tsx";
import { enquiryStatusQuery } from "./link-queries.ts";
import { ReplyAddress } from "./reply-address.tsx";
import { ReturnedText } from "./returned-text.tsx";
import { SenderReply } from "./sender-reply.tsx";
import { StateHeading } from "./state-heading.tsx";
import { StateSentence } from "./state-sentence.tsx";
import { useEventFacts } from "./use-event-facts.tsx";
import { useLinkToken } from "./use-link-token.ts";
import { Withdrawal } from "./withdrawal.tsx";

/** Who has to do with an introduction, and until when; after a refusal nobody has. */
const useHolderFacts = (state: EnquiryState, introduction: EnquiryStatus["introduction"]): readonly Fact[] => {
  const { t } = useLingui();
  const { language } = useLanguage();
  if (introduction === undefined || state === "declined") return [];
  const { holder, dueOn, next, replyAddress } = introduction;
  return [
    {
      label: state === "accepted" ? t`Ihr Kontakt` : t`Zuständig`,
      value: (
        <>
          {enquiryTerms[language].ranks[holder.rank]}
          {holder.name !== undefined && (
            <>
              {": "}
              <bdi translate="no">{holder.name}</bdi>
            </>
          )}
        </>
      ),
    },
    {
      label: t`Antwort erwartet bis`,
      value: dueOn && (
        <>
          {formatDate(dueOn, language)}. <AfterDeadline next={next} />
        </>
      ),
    },
    { label: t`Zu erreichen unter`, value: replyAddress && <ReplyAddress address={replyAddress} /> },
  ];
};

type StatusProps = { readonly status: EnquiryStatus; readonly token: string };

const Status = ({ status, token }: StatusProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [acts, setActs] = useState(0);
  const finishAct = (): void => setActs((count) => count + 1);
  const terms = enquiryTerms[language];
  const { reference, kind, state, receivedOn, changedOn, actions, answer, introduction } = status;
  const holderFacts = useHolderFacts(state, introduction);
  const eventFacts = useEventFacts(status.event);
  return (
    <>
      <StateHeading label={terms.states[state]} acts={acts}>
        <StateSentence kind={kind} state={state} />
      </StateHeading>
      <LinkFacts
        facts={[
          { label: t`Vorgangsnummer`, value: <Reference reference={reference} /> },
          { label: t`Art`, value: terms.kinds[kind] },
          { label: t`Eingegangen am`, value: formatDate(receivedOn, language) },
          { label: t`Letzte Änderung`, value: formatDate(changedOn, language) },
          ...eventFacts,
          ...holderFacts,
        ]}
      />
      <ReturnedText title={<Trans>Antwort der Clearingstelle</Trans>} text={answer} />
      <ReturnedText title={<Trans>Nachricht an Sie</Trans>} text={introduction?.message} />
      {introduction !== undefined && <Exchanges exchanges={introduction.exchanges} />}
      {actions.includes("reply") && <SenderReply token={token} reference={reference} onDone={finishAct} />}
      <p className="link-page__secret">
        <Trans>
          Wer diesen Link hat, sieht diese Seite. Bewahren Sie ihn auf; er kann nicht noch einmal geschickt werden.
        </Trans>{" "}
        <CopyLink />
      </p>
      {actions.includes("withdraw") && <Withdrawal token={token} onDone={finishAct} />}
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
