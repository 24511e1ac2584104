import { RETENTION } from "../../contract/retention.ts";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { EnquiryStatus } from "../../contract/enquiry/enquiry-status.ts";
import { nameEnquiry } from "../../contract/names/name-enquiry.ts";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import { enquiryStatusQuery } from "../http/queries/enquiry-queries.ts";
import { ReplyAddress } from "../form/fields/reply-address.tsx";
import { SenderReply, Withdrawal } from "./sender-acts.tsx";
import { type Fact, useEventFacts } from "../form/request-facts.tsx";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { ChangedNotice, useActs } from "./act.tsx";
import { UnsentAnswer } from "./answer-draft.tsx";
import { AfterDeadline, Exchanges, LinkFacts, Reference, ReturnedText, StateHeading } from "./link-parts.tsx";
import { LinkScreen, useLinkToken } from "./link-screen.tsx";

const { introductionWorkingDays } = RETENTION;

/** The links a real backend would have mailed; built into the demo and for development only. */
const LazyDemoOutbox =
  import.meta.env.MODE === "production"
    ? null
    : lazyPart("follow/demo-outbox", () => import("./demo-outbox/part.tsx")).component("DemoOutbox");

type EntrySentenceProps = { readonly entry: NonNullable<EnquiryStatus["entry"]> };

/** What has become of the entry that a correction is about. */
const EntrySentence = ({ entry }: EntrySentenceProps) => {
  switch (entry) {
    case "waiting":
      return (
        <Trans>
          Die Clearingstelle hat zugestimmt; eine zweite Person muss noch zustimmen. Der Eintrag ist noch nicht
          geändert.
        </Trans>
      );
    case "changed":
      return <Trans>Die Clearingstelle hat Ihre Berichtigung in den Eintrag übernommen.</Trans>;
    case "unchanged":
      return <Trans>Die Clearingstelle hat Ihrer Berichtigung zugestimmt. Der Eintrag ist noch nicht geändert.</Trans>;
    case "taken-back":
      return <Trans>Die Clearingstelle hatte Ihre Berichtigung übernommen und hat das wieder zurückgenommen.</Trans>;
    case "removed":
      return <Trans>Der Eintrag wird hier nicht mehr gezeigt.</Trans>;
    case "put-back":
      return <Trans>Der Eintrag wurde nicht mehr gezeigt; die Clearingstelle zeigt ihn jetzt wieder.</Trans>;
  }
};

/** What has become of a suggested entry. */
const NewEntrySentence = ({ entry }: EntrySentenceProps) => {
  switch (entry) {
    case "waiting":
      return (
        <Trans>
          Die Clearingstelle hat zugestimmt; eine zweite Person muss noch zustimmen. Den Eintrag gibt es noch nicht.
        </Trans>
      );
    case "changed":
      return <Trans>Die Clearingstelle hat aus Ihrem Vorschlag einen Eintrag gemacht.</Trans>;
    case "unchanged":
      return <Trans>Die Clearingstelle hat Ihrem Vorschlag zugestimmt. Den Eintrag gibt es noch nicht.</Trans>;
    case "taken-back":
      return (
        <Trans>
          Die Clearingstelle hatte aus Ihrem Vorschlag einen Eintrag gemacht und hat das wieder zurückgenommen.
        </Trans>
      );
    case "removed":
    case "put-back":
      return <EntrySentence entry={entry} />;
  }
};

type StateSentenceProps = { readonly kind: EnquiryKind; readonly state: EnquiryState };

/** What a state means for who has asked, in a sentence. */
const StateSentence = ({ kind, state }: StateSentenceProps) => {
  const isIntroduction = kind === "introduction";
  switch (state) {
    case "received":
      return <Trans>Ihre Anfrage ist angekommen.</Trans>;
    case "in-progress":
      return <Trans>Die Clearingstelle kümmert sich um Ihre Anfrage.</Trans>;
    case "answered":
      return <Trans>Die Clearingstelle hat geantwortet.</Trans>;
    case "asked-back":
      return (
        <Trans>
          Bitte beantworten Sie die Rückfrage. Ohne Ihre Antwort wird die Anfrage nach zwanzig Arbeitstagen geschlossen.
        </Trans>
      );
    case "passed-on":
      return <Trans>Ihre Anfrage wurde an einen anderen Kontakt weitergegeben.</Trans>;
    case "no-answer":
      return (
        <Trans>
          In {introductionWorkingDays} Arbeitstagen kam keine Antwort; Ihre Anfrage liegt jetzt bei der nächsten Stelle.
        </Trans>
      );
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
    case "closed":
      return <Trans>Auf die Rückfrage kam in zwanzig Arbeitstagen keine Antwort; die Anfrage ist geschlossen.</Trans>;
    case "withdrawn":
      return <Trans>Sie haben die Anfrage zurückgezogen. Texte und Adressen sind gelöscht.</Trans>;
  }
};

/** Who has to do with an introduction, and until when; after a refusal nobody has. */
const useHolderFacts = (state: EnquiryState, introduction: EnquiryStatus["introduction"]): readonly Fact[] => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  if (introduction === undefined || state === "declined" || state === "closed") return [];
  const { holder, dueOn, next, replyAddress } = introduction;
  return [
    {
      label: state === "accepted" ? t`Ihr Kontakt` : t`Zuständig`,
      value: (
        <>
          {terms.enquiry.ranks[holder.rank]}
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
  const {
    language,
    terms: { enquiry: terms },
  } = useLanguage();
  const { acts, before, ...place } = useActs<EnquiryStatus>();
  const { reference, kind, state, receivedOn, changedOn, actions, answer, introduction } = status;
  const holderFacts = useHolderFacts(state, introduction);
  const eventFacts = useEventFacts(status.event);
  return (
    <>
      <StateHeading label={terms.states[state]} acts={acts}>
        {status.entry === undefined ? (
          <StateSentence kind={kind} state={state} />
        ) : kind === "suggestion" ? (
          <NewEntrySentence entry={status.entry} />
        ) : (
          <EntrySentence entry={status.entry} />
        )}
      </StateHeading>
      {before !== null && (
        <ChangedNotice
          facts={[
            { label: t`Stand`, before: terms.states[before.state], after: terms.states[state] },
            {
              label: t`Rückfragen`,
              before: before.introduction?.exchanges.length,
              after: introduction?.exchanges.length,
            },
          ]}
        />
      )}
      <LinkFacts
        facts={[
          { label: t`Vorgangsnummer`, value: <Reference reference={reference} /> },
          { label: t`Art`, value: nameEnquiry(terms, status, language) },
          { label: t`Eingegangen am`, value: formatDate(receivedOn, language) },
          { label: t`Letzte Änderung`, value: formatDate(changedOn, language) },
          ...eventFacts,
          ...holderFacts,
        ]}
      />
      <ReturnedText title={<Trans>Antwort der Clearingstelle</Trans>} text={answer} />
      <ReturnedText title={<Trans>Nachricht an Sie</Trans>} text={introduction?.message} />
      {introduction !== undefined && <Exchanges exchanges={introduction.exchanges} />}
      {actions.includes("reply") ? (
        <SenderReply token={token} view={status} {...place} />
      ) : (
        <UnsentAnswer side="sender" reference={reference} />
      )}
      <p className="link-page__secret">
        <Trans>
          Wer diesen Link hat, sieht diese Seite. Bewahren Sie ihn auf; er kann nicht noch einmal geschickt werden.
        </Trans>{" "}
        <CopyLink />
      </p>
      {actions.includes("withdraw") && <Withdrawal token={token} view={status} {...place} />}
      {LazyDemoOutbox !== null && <LazyDemoOutbox reference={reference} />}
    </>
  );
};

/** How an enquiry stands, for who has its secret link: follow it, answer what is asked back, withdraw it. */
export const StatusPage = () => {
  const { t } = useLingui();
  const token = useLinkToken();
  const asked = useQuery(enquiryStatusQuery(token));
  return (
    <LinkScreen title={t`Stand Ihrer Anfrage`} token={token} asked={asked}>
      {(status, ownToken) => <Status status={status} token={ownToken} />}
    </LinkScreen>
  );
};
