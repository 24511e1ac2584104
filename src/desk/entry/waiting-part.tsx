import { Trans, useLingui } from "@lingui/react/macro";
import { type DeskEntry, toEntryKey, type WaitingAct } from "../../../contract/desk/desk-entry.ts";
import { formatMoment } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ActButton } from "../act-button.tsx";
import { ProposedChanges } from "./proposal-part.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { SecondsSentence } from "./seconds-sentence.tsx";
import { useAbout, useEntryAct } from "./use-entry-act.ts";

type WaitingProps = { readonly view: DeskEntry; readonly waiting: WaitingAct };

/** What was proposed, by whom, and for whom it waits. */
export const WaitingNotice = ({ waiting }: WaitingProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { act, at, by, isMine, reason, seconds } = waiting;
  const who = by ?? t`ein gelöschtes Konto`;
  const when = formatMoment(at, language);
  return (
    <div className="notice">
      <p>
        <strong>
          {act === "put-back" ? (
            <Trans>Er soll wieder eingeblendet werden; das wartet auf eine zweite Person.</Trans>
          ) : (
            <Trans>Eine Änderung soll zurückgenommen werden; das wartet auf eine zweite Person.</Trans>
          )}
        </strong>
      </p>
      <p>
        {isMine ? (
          <Trans>Vorgeschlagen von Ihnen, {when}. Bis dahin bleibt alles, wie es ist.</Trans>
        ) : (
          <Trans>
            Vorgeschlagen von {who}, {when}. Bis dahin bleibt alles, wie es ist.
          </Trans>
        )}{" "}
        {isMine && <SecondsSentence names={seconds} />}
      </p>
      <p>
        <Trans>Begründung:</Trans> <bdi>{reason}</bdi>
      </p>
    </div>
  );
};

/** What would be seen then, and the second person's yes or no; who has proposed it may take it back. */
export const WaitingPart = ({ view, waiting }: WaitingProps) => {
  const { t } = useLingui();
  const tell = useAbout(view);
  const act = useEntryAct(view);
  const { changes, isMine, canAgree } = waiting;
  return (
    <>
      {changes.length > 0 && (
        <>
          <h2>
            <Trans>Was danach zu sehen ist</Trans>
          </h2>
          <ProposedChanges changes={changes} isNew={waiting.act === "put-back"} />
        </>
      )}
      {canAgree && (
        <div className="desk__acts">
          <ActButton
            name={`agree ${toEntryKey(view.entry)}`}
            about={tell(t`Zustimmen`)}
            act={(signal) => act({ action: "agree" }, signal)}
          >
            {waiting.act === "put-back" ? (
              <Trans>Zustimmen und wieder einblenden</Trans>
            ) : (
              <Trans>Zustimmen und zurücknehmen</Trans>
            )}
          </ActButton>
        </div>
      )}
      {view.mayChange && (
        <details className="desk__hand-over">
          <summary>{isMine ? <Trans>Vorschlag zurückziehen</Trans> : <Trans>Nicht zustimmen</Trans>}</summary>
          <ReasonForm
            view={view}
            name="refuse"
            about={isMine ? t`Vorschlag zurückziehen` : t`Nicht zustimmen`}
            label={t`Warum nicht?`}
            hint={t`Das steht danach im Verlauf des Eintrags; er bleibt, wie er ist.`}
            toAct={(reason) => ({ action: "refuse", reason })}
          >
            {isMine ? <Trans>Vorschlag zurückziehen</Trans> : <Trans>Vorschlag ablehnen</Trans>}
          </ReasonForm>
        </details>
      )}
    </>
  );
};
