import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useParams } from "react-router";
import type { WorkAct, WorkView } from "../../../contract/desk/work.ts";
import { namesOthers } from "../../../contract/enquiry/correctable-fields.ts";
import { isOpen } from "../../../contract/enquiry/enquiry-state.ts";
import type { ReceivedRequest } from "../../../contract/enquiry/enquiry-status.ts";
import { EntryNamesPart } from "../../entries/entry-names-part.tsx";
import { deskWorkItemQuery } from "../../http/queries/desk-queries.ts";
import { isGone } from "../../http/request-error.ts";
import { useRequestFacts } from "../../form/request-facts.tsx";
import { formatDate, formatReference } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { ChangeList } from "../entry/change-list.tsx";
import { EntryHistory } from "../entry/entry-history.tsx";
import { HandOver } from "./hand-over.tsx";
import { NextWork } from "./next-work.tsx";
import { PublicEntry } from "../entry/public-entry.tsx";
import { ProposalPart } from "../entry/proposal-part.tsx";
import { RemovalPart } from "../entry/removal-part.tsx";
import { useDeskDraft } from "../desk-drafts.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { useWorkAct } from "./use-work-act.ts";
import { useWorkName } from "./use-work-name.ts";
import { BesidesWaiting, StateSentence } from "./work-state.tsx";
import { WorkAnswer } from "./work-answer.tsx";

const Facts = ({ facts }: { readonly facts: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <dl className="desk__facts">
    {facts
      .filter(([, value]) => value !== undefined && value !== null && value !== "")
      .map(([label, value]) => (
        // React draws a term and what is said of it as one.
        <FactLine key={label} label={label} value={value} />
      ))}
  </dl>
);

const FactLine = ({ label, value }: { readonly label: string; readonly value: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);

type RequestPartProps = {
  readonly kind: WorkView["item"]["kind"];
  readonly request: ReceivedRequest;
  /** Its changes are shown beside what they would make. */
  readonly isCompared: boolean;
  /** Nothing is to be done with it any more. */
  readonly isClosed: boolean;
};

/** What was sent. Of its Land and what it suggests more is said above. */
const RequestPart = ({ kind, request, isCompared, isClosed }: RequestPartProps) => {
  const { land: _land, name: _name, ...rest } = request;
  const facts = useRequestFacts(kind, rest);
  const { text, changes = [] } = request;
  return (
    <>
      <Facts facts={facts.map(({ label, value }) => [label, value] as const)} />
      {!isCompared && changes.length > 0 && (
        <>
          <h2>{isClosed ? <Trans>Was gewünscht war</Trans> : <Trans>Was sich ändern soll</Trans>}</h2>
          <ChangeList changes={changes} />
        </>
      )}
      {text !== undefined && text !== "" && (
        <p className="desk__text">
          <bdi>{text}</bdi>
        </p>
      )}
    </>
  );
};

type SendLinkProps = { readonly isSending: boolean; readonly onSend: () => void };

/** For whoever has lost the link of the letter, or never got it. */
const SendLink = ({ isSending, onSend }: SendLinkProps) => {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div className="desk__send-link">
      <p className="screen__note">
        {isAsked && !isSending ? (
          <Trans>Ein neuer Link geht mit der nächsten E-Mail an den Kontakt; der frühere gilt dann nicht mehr.</Trans>
        ) : (
          <Trans>Ist der Link verloren, bekommt der Kontakt einen neuen an sein Postfach.</Trans>
        )}
      </p>
      <button
        type="button"
        className="button button--quiet"
        aria-disabled={isSending}
        onClick={() => {
          setIsAsked(true);
          onSend();
        }}
      >
        <Trans>Link neu senden</Trans>
      </button>
    </div>
  );
};

/**
 * What is done with most of them once they are taken: where an answer begins, as what is chosen before it is rarely
 * another, or the link of a contact who is to answer.
 */
const NEXT = ".desk__answer form :is(button, input, textarea, select), .desk__send-link button";

/** Values that cannot be written stand there with the reason. */
const FAULTY = ".desk__answer [aria-invalid]";
const nextOf: Partial<Record<WorkAct["action"], string>> = { take: NEXT, revise: FAULTY };

/**
 * Taking, giving back and answering; where it goes on is told to who cannot see the page change. Whoever has taken it goes
 * on with its answer, whoever has written what cannot be entered with that, everybody else with what has become of it.
 */
const Acts = ({ view }: { readonly view: WorkView }) => {
  const outcome = useRef<HTMLParagraphElement>(null);
  const acts = useRef<HTMLDivElement>(null);
  const last = useRef<WorkAct["action"] | null>(null);
  const written = useDeskDraft(`work ${view.item.reference}`);
  const { act: send, again, isSending, error, done } = useWorkAct(view, written);
  const act = (body: WorkAct): void => {
    last.current = body.action;
    send(body);
  };
  const seen = useRef(done);
  useEffect(
    function readOutcome() {
      if (done !== null && done !== seen.current) {
        const selector = last.current === null ? undefined : nextOf[last.current];
        const next = selector === undefined ? null : acts.current?.querySelector<HTMLElement>(selector);
        (next ?? outcome.current)?.focus();
      }
      seen.current = done;
    },
    [done],
  );
  const {
    enquiry: { actions },
    item,
    canTake,
    canGiveBack,
  } = view;
  const hasAgreed = isOpen(item.state) && item.proposer?.isMe === true;
  const answer = (
    <div className="desk__parts desk__answer">
      <WorkAnswer view={view} written={written} actions={actions} isSending={isSending} onAct={act} />
    </div>
  );
  return (
    <div className="desk__parts" ref={acts}>
      <p tabIndex={-1} ref={outcome} role="status">
        <StateSentence view={view} />
      </p>
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      <div className="desk__acts">
        {canTake && (
          <button type="button" className="button" aria-disabled={isSending} onClick={() => act({ action: "take" })}>
            <Trans>Nehmen</Trans>
          </button>
        )}
        {canGiveBack && (
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={isSending}
            onClick={() => act({ action: "give-back" })}
          >
            <Trans>Zurückgeben</Trans>
          </button>
        )}
      </div>
      {view.canSendLink && <SendLink isSending={isSending} onSend={() => act({ action: "send-link" })} />}
      <HandOver view={view} written={written} isSending={isSending} onAct={act} />
      {(hasAgreed || !isOpen(item.state)) && <NextWork reference={item.reference} />}
      {hasAgreed ? <BesidesWaiting>{answer}</BesidesWaiting> : answer}
    </div>
  );
};

const Work = ({ view }: { readonly view: WorkView }) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const workName = useWorkName();
  const { item, enquiry, proposal, removal } = view;
  const { subject, land, dueOn, isOverdue } = item;
  return (
    <>
      <PageHeading title={`${workName(item)} ${formatReference(item.reference)}`} />
      <Facts
        facts={[
          [t`Worum es geht`, subject && <bdi>{subject}</bdi>],
          [t`Stand`, (enquiry.isYours ? terms.receiver : terms.enquiry).states[item.state]],
          [t`Land`, land && terms.lands[land]],
          [t`Eingegangen`, formatDate(item.receivedOn, language)],
          [t`Antwort bis`, dueOn && formatDate(dueOn, language)],
          [t`Frist`, isOverdue ? t`überfällig` : undefined],
          [t`Antwort an`, enquiry.replyAddress && <bdi dir="ltr">{enquiry.replyAddress}</bdi>],
        ]}
      />
      {enquiry.request !== undefined && (
        <RequestPart
          kind={item.kind}
          request={enquiry.request}
          isCompared={proposal !== null}
          isClosed={!isOpen(item.state)}
        />
      )}
      {proposal !== null && <ProposalPart proposal={proposal} />}
      {removal !== null && view.entry !== null && <RemovalPart removal={removal} id={view.entry.id} />}
      {enquiry.answer !== undefined && (
        <>
          <h2>
            <Trans>Was geantwortet wurde</Trans>
          </h2>
          <p className="desk__text">
            <bdi>{enquiry.answer}</bdi>
          </p>
        </>
      )}
      <Acts view={view} />
      {view.entry !== null && (
        <PublicEntry about={view.entry} isAccepted={item.state === "accepted" && item.wish === null} />
      )}
      {view.entry !== null && <EntryHistory about={view.entry} canHide={removal === null} />}
    </>
  );
};

/** One enquiry of the work list. */
export const WorkPage = () => {
  const { t } = useLingui();
  const { reference = "" } = useParams();
  const { data, error, isFetching, refetch } = useQuery(deskWorkItemQuery(reference));
  return (
    <>
      <p>
        <Link to="/desk">
          <Trans>Zur Arbeitsliste</Trans>
        </Link>
      </p>
      {data === undefined && error === null && <ListSkeleton />}
      {data === undefined && error !== null && (
        <>
          <PageHeading title={t`Arbeitsliste`} />
          {isGone(error) ? (
            <p>
              <Trans>Das gibt es nicht (mehr), oder es betrifft ein anderes Land.</Trans>
            </p>
          ) : (
            <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
          )}
        </>
      )}
      {data !== undefined && (
        <EntryNamesPart isNeeded={namesOthers(data.proposal?.entry.kind ?? data.entry?.kind)}>
          <Work key={reference} view={data} />
        </EntryNamesPart>
      )}
    </>
  );
};
