import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import type { Proposal, ProposedChange, WriteFault } from "../../contract/desk/desk-entry.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import { ChangeValues, useCorrectionTexts } from "../form/entry-values.tsx";
import { useSeenBy } from "./use-seen-by.ts";

type Seen = ProposedChange["seen"][number];

/** Circles that see the same before and after, together. */
const groupSeen = (seen: readonly Seen[]) => {
  const groups = new Map<string, { readonly values: Seen; readonly audiences: Audience[] }>();
  for (const each of seen) {
    const name = JSON.stringify([each.from, each.to]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { values: each, audiences: [each.audience] });
    else group.audiences.push(each.audience);
  }
  return [...groups.values()];
};

const FaultSentence = ({ fault }: { readonly fault: WriteFault }) => {
  switch (fault) {
    case "unreadable":
      return <Trans>Das lässt sich so nicht eintragen. Bitte ändern Sie den Wert, oder lassen Sie ihn weg.</Trans>;
    case "missing":
      return <Trans>Das fehlt noch; ohne das gibt es keinen Eintrag.</Trans>;
    case "no-entry":
      return (
        <Trans>
          Darunter ist ein Eintrag, den es nicht (mehr) gibt. Bitte ändern Sie die Auswahl, oder lassen Sie sie weg.
        </Trans>
      );
    case "needs-consent":
      return (
        <Trans>
          Eine erste Angabe einer Gemeinde braucht deren Zustimmung. Bitte tragen Sie unter „Werte ändern“ ein, wer
          zugestimmt hat.
        </Trans>
      );
  }
};

type ChangeRowProps = { readonly change: ProposedChange; readonly isNew: boolean };

const ChangeRow = ({ change, isNew }: ChangeRowProps) => {
  const { labelOf } = useCorrectionTexts();
  const seenBy = useSeenBy();
  const { field, from, to, isOutdated, fault, seen } = change;
  const groups = groupSeen(seen);
  return (
    <div className="desk__change">
      <dt>{labelOf(field)}</dt>
      {groups.length === 0 ? (
        <>
          {to.length + from.length > 0 && <ChangeValues change={{ field, from, to }} isNew={isNew} />}
          <dd className="muted">{fault === null && <Trans>Das steht dort schon, oder niemand sieht es.</Trans>}</dd>
        </>
      ) : (
        groups.map(({ values, audiences }) => (
          <Fragment key={audiences.join()}>
            <ChangeValues change={{ field, from: values.from, to: values.to }} isNew={isNew} />
            <dd className="muted">{seenBy(audiences)}</dd>
          </Fragment>
        ))
      )}
      {isOutdated && (
        <dd className="notice">
          <Trans>Seit das geschickt wurde, hat sich dieser Wert geändert.</Trans>
        </dd>
      )}
      {fault !== null && (
        <dd className="field__fault">
          <FaultSentence fault={fault} />
        </dd>
      )}
    </div>
  );
};

/** What accepting would make of an entry: each field as it is and as it would be, and who sees that. */
export const ProposalPart = ({ proposal }: { readonly proposal: Proposal }) => {
  const { version, changes, needsSecond, proposedBy, consentBy } = proposal;
  const isNew = version === 0;
  const name = proposedBy?.name ?? "";
  const isAddress = changes.some(({ field }) => field === "address");
  return (
    <>
      <h2>{isNew ? <Trans>Was in den neuen Eintrag soll</Trans> : <Trans>Was sich ändern soll</Trans>}</h2>
      {changes.length === 0 ? (
        <p>
          <Trans>
            Es wurde nur in Worten gesagt. Tragen Sie unter „Werte ändern“ ein, was davon in den Eintrag soll.
          </Trans>
        </p>
      ) : (
        <dl className="desk__changes">
          {changes.map((change) => (
            <ChangeRow key={change.field} change={change} isNew={isNew} />
          ))}
        </dl>
      )}
      {isAddress && !isNew && (
        <p className="screen__note">
          <Trans>Der Punkt auf der Karte bleibt, wo er ist.</Trans>
        </p>
      )}
      {consentBy !== null && (
        <p>
          <Trans>Zugestimmt hat: {consentBy}</Trans>
        </p>
      )}
      {proposedBy !== null ? (
        <p className="notice">
          {proposedBy.isMe ? (
            <Trans>Sie haben zugestimmt. Es wird erst öffentlich, wenn eine zweite Person zustimmt.</Trans>
          ) : (
            <Trans>{name} hat zugestimmt. Mit Ihrer Zustimmung wird es sofort öffentlich.</Trans>
          )}
        </p>
      ) : (
        <p className="screen__note">
          {isNew ? (
            <Trans>
              Mit dem Annehmen entsteht der Eintrag. Öffentlich wird er erst, wenn eine zweite Person zustimmt; er lässt
              sich wieder zurücknehmen.
            </Trans>
          ) : needsSecond ? (
            <Trans>
              Das sieht danach ein größerer Kreis als bisher, oder es betrifft ein weiteres Land: Eine zweite Person
              muss zustimmen.
            </Trans>
          ) : (
            <Trans>Nach dem Annehmen ist die Änderung sofort öffentlich und lässt sich zurücknehmen.</Trans>
          )}
        </p>
      )}
    </>
  );
};
