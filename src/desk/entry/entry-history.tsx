import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Fragment, useEffect, useRef, useState } from "react";
import {
  type DeskEntry,
  type EntryAbout,
  type EntryAct,
  type EntryRevision,
  toEntryKey,
} from "../../../contract/desk/desk-entry.ts";
import { checkWayNames } from "../../../contract/names/check-ways.ts";
import { useCorrectionTexts } from "../../form/correction-texts.tsx";
import { deskEntryQuery } from "../../http/queries/desk-queries.ts";
import { formatMoment, formatReference, joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { ActButton } from "../act-button.tsx";
import { ConfirmationEnds } from "./confirmation-ends.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { ChangeList } from "./change-list.tsx";
import { DeskFailure } from "../desk-failure.tsx";
import { DoneSentence } from "./done-sentence.tsx";
import { EraseNote } from "./erase-note.tsx";
import { Opened } from "../opened.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { NeverHiddenNote } from "./never-hidden-note.tsx";
import { useAbout, useEntryAct } from "./use-entry-act.ts";
import { useWorkName } from "../work/use-work-name.ts";
import { WaitingNotice, WaitingPart } from "./waiting-part.tsx";

const useActNames = (): Readonly<Record<EntryAct, string>> => {
  const { t } = useLingui();
  return {
    create: t`angelegt`,
    change: t`geändert`,
    confirm: t`bestätigt`,
    undo: t`zurückgenommen`,
    hide: t`ausgeblendet`,
    "take-down": t`über den eigenen Link ausgeblendet`,
    "put-back": t`wieder eingeblendet`,
    "propose-undo": t`Zurücknehmen vorgeschlagen`,
    "propose-put-back": t`Wieder einblenden vorgeschlagen`,
    refuse: t`Vorschlag nicht angenommen`,
  };
};

/** Nothing but the confirmation is taken back. */
const ConfirmationTakenBack = () => (
  <p className="notice">
    <Trans>
      Diese Bestätigung gilt danach nicht mehr. Konten, die auf diesem Eintrag beruhen, ruhen, bis er neu geprüft ist.
    </Trans>
  </p>
);

type RevisionProps = { readonly view: DeskEntry; readonly revision: EntryRevision };

/**
 * One press takes it back; where others have changed the same since, they are named before. Where more would be seen
 * again it is proposed.
 */
const UndoButton = ({ view, revision }: RevisionProps) => {
  const { language } = useLanguage();
  const { labelOf } = useCorrectionTexts();
  const { t } = useLingui();
  const about = useAbout(view);
  const act = useEntryAct(view);
  const [isAsked, setIsAsked] = useState(false);
  const { version, touches, undoNeedsSecond, undoEndsConfirmation } = revision;
  const fields = joinNames(touches.map(labelOf), language);
  if ((touches.length > 0 || undoNeedsSecond || undoEndsConfirmation) && !isAsked) {
    return (
      <button type="button" className="button button--quiet" onClick={() => setIsAsked(true)}>
        <Trans>Zurücknehmen …</Trans>
      </button>
    );
  }
  // Where nothing was asked first, nothing has opened either.
  const Wrapper = isAsked ? Opened : Fragment;
  return (
    <Wrapper>
      {touches.length > 0 && (
        <p className="notice" role="alert">
          <Trans>Seither wurde noch einmal geändert: {fields}. Auch das wird damit zurückgesetzt.</Trans>
        </p>
      )}
      {undoEndsConfirmation && (revision.act === "confirm" ? <ConfirmationTakenBack /> : <ConfirmationEnds />)}
      {undoNeedsSecond ? (
        <ReasonForm
          view={view}
          name={`undo ${version}`}
          about={t`Zurücknehmen vorschlagen`}
          label={t`Warum soll das zurückgenommen werden?`}
          hint={t`Danach ist wieder mehr zu sehen, oder für mehr Menschen: Eine zweite Person liest das und muss zustimmen.`}
          toAct={(reason) => ({ action: "undo", version, reason })}
        >
          <Trans>Zurücknehmen vorschlagen</Trans>
        </ReasonForm>
      ) : (
        <ActButton
          name={`undo ${toEntryKey(view.entry)} ${version}`}
          about={about(t`Zurücknehmen`)}
          act={(signal) => act({ action: "undo", version }, signal)}
        >
          <Trans>Zurücknehmen</Trans>
        </ActButton>
      )}
    </Wrapper>
  );
};

const Revision = ({ view, revision }: RevisionProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const actNames = useActNames();
  const workName = useWorkName();
  const { at, act, by, second, reason, wish, way, changes, canUndo, undoNeedsSecond, endedConfirmation } = revision;
  const who = by ?? t`ein gelöschtes Konto`;
  const when = formatMoment(at, language);
  return (
    <li className="desk__row">
      <p className="desk__name">
        {actNames[act]}
        {way !== null && ` (${checkWayNames[language][way]})`}
        <span className="muted">
          {" · "}
          {when}
          {act !== "take-down" && (
            <>
              {" · "}
              <bdi>{who}</bdi>
            </>
          )}
          {second !== null && (
            <>
              {" · "}
              <Trans>zugestimmt: {second}</Trans>
            </>
          )}
        </span>
      </p>
      {reason !== "" && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {wish !== null && (
        <p>
          {workName({ kind: "correction", wish: "removal" })} <bdi dir="ltr">{formatReference(wish)}</bdi>
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
      {endedConfirmation && (
        <p>
          <Trans>Seitdem ist der Kontakt nicht mehr bestätigt.</Trans>
        </p>
      )}
      {canUndo && view.mayChange && !(undoNeedsSecond && view.waiting !== null) && (
        <UndoButton view={view} revision={revision} />
      )}
    </li>
  );
};

/** Who signs in as this contact, and what becomes of that. */
const AccountsNote = ({ view: { accounts, isHidden, assurance } }: { readonly view: DeskEntry }) => {
  const isChecked = !isHidden && assurance?.status === "confirmed" && assurance.way !== undefined;
  return (
    <p>
      {isChecked ? (
        <Trans>
          Konten, die auf diesem Eintrag beruhen: {accounts}. Sie ruhen, sobald er ausgeblendet ist oder nicht mehr als
          geprüft gilt.
        </Trans>
      ) : (
        <Trans>
          Konten, die auf diesem Eintrag beruhen: {accounts}. Als Kontakte ruhen sie, bis er zu sehen und durch Rückruf
          oder Brief geprüft ist.
        </Trans>
      )}
    </p>
  );
};

const History = ({ view, canHide }: { readonly view: DeskEntry; readonly canHide: boolean }) => {
  const { revisions, isHidden, isKept, mayChange, canPutBack, waiting, version, assurance } = view;
  const { t } = useLingui();
  const outcome = useRef<HTMLDivElement>(null);
  const seen = useRef(version);
  const [first] = useState(version);
  const done = version === first ? undefined : revisions.find((each) => each.version === version)?.act;
  useEffect(
    function goOn() {
      // What was pressed is gone: the keyboard goes on with what has become of it.
      if (version !== seen.current && document.activeElement === document.body) outcome.current?.focus();
      seen.current = version;
    },
    [version],
  );
  return (
    <>
      <div tabIndex={-1} ref={outcome} role="status">
        {isHidden && (
          <p className="notice">
            <Trans>Dieser Eintrag ist ausgeblendet.</Trans>
          </p>
        )}
        {!isHidden && waiting === null && done !== undefined && <DoneSentence act={done} />}
        {waiting !== null && <WaitingNotice view={view} waiting={waiting} />}
      </div>
      {isHidden && <EraseNote id={view.entry.id} />}
      {view.accounts > 0 && <AccountsNote view={view} />}
      {waiting !== null && <WaitingPart view={view} waiting={waiting} />}
      {mayChange && canPutBack && (
        <ReasonForm
          view={view}
          name="put-back"
          about={t`Wieder einblenden vorschlagen`}
          label={t`Warum soll der Eintrag wieder eingeblendet werden?`}
          hint={t`Eine zweite Person liest das und muss zustimmen; bis dahin bleibt er ausgeblendet.`}
          toAct={(reason) => ({ action: "put-back", reason })}
        >
          <Trans>Wieder einblenden vorschlagen</Trans>
        </ReasonForm>
      )}
      {mayChange && !isHidden && waiting === null && assurance !== null && (
        <ConfirmForm view={view} assurance={assurance} />
      )}
      <h2>
        <Trans>Verlauf des Eintrags</Trans>
      </h2>
      {revisions.length === 0 ? (
        <p className="muted">
          <Trans>Am Schreibtisch wurde daran noch nichts geändert.</Trans>
        </p>
      ) : (
        <ul className="desk__rows">
          {revisions.map((revision) => (
            <Revision key={revision.version} view={view} revision={revision} />
          ))}
        </ul>
      )}
      {mayChange && !isHidden && canHide && isKept && <NeverHiddenNote />}
      {mayChange && !isHidden && canHide && !isKept && (
        <>
          <h2>
            <Trans>Eintrag ausblenden</Trans>
          </h2>
          <ReasonForm
            view={view}
            name="hide"
            about={t`Sofort ausblenden`}
            label={t`Warum wird der Eintrag ausgeblendet?`}
            hint={t`Nur für die Koordination. Danach zeigt ihn keine Seite, keine Liste und keine Suche mehr; Gespeichertes bei anderen lässt sich nicht zurückholen. Wieder einblenden geht nur zu zweit.`}
            toAct={(reason) => ({ action: "hide", reason })}
          >
            <Trans>Sofort ausblenden</Trans>
          </ReasonForm>
        </>
      )}
    </>
  );
};

/** `canHide`: whether it is hidden here; not where that is offered above already. */
type EntryHistoryProps = { readonly about: EntryAbout; readonly canHide?: boolean };

/** What was done with an entry, and what can be done with it: taken back, hidden, proposed to be put back. */
export const EntryHistory = ({ about, canHide = true }: EntryHistoryProps) => {
  const { data, error, isFetching, refetch } = useQuery(deskEntryQuery(toEntryKey(about)));
  if (data !== undefined) return <History view={data} canHide={canHide} />;
  return error === null ? (
    <ListSkeleton />
  ) : (
    <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
  );
};
