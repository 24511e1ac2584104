import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import type { Proposal, ProposedChange } from "../../../contract/desk/desk-entry.ts";
import type { Audience } from "../../../contract/lists/audience.ts";
import { ChangeValues, useCorrectionTexts } from "../../form/correction-texts.tsx";
import { ConfirmationEnds } from "./confirmation-ends.tsx";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SecondsSentence } from "./seconds-sentence.tsx";
import { useSeenBy } from "./use-seen-by.ts";
import { useWriteFaultText } from "./use-write-fault-text.ts";

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

type ChangeRowProps = { readonly change: ProposedChange; readonly isNew: boolean };

const ChangeRow = ({ change, isNew }: ChangeRowProps) => {
  const { labelOf } = useCorrectionTexts();
  const seenBy = useSeenBy();
  const faultText = useWriteFaultText();
  const { field, from, to, isOutdated, fault, seen } = change;
  const groups = groupSeen(seen);
  return (
    <div className="desk__change">
      <dt>{labelOf(field)}</dt>
      {groups.length === 0 ? (
        <>
          {to.length + from.length > 0 && <ChangeValues change={{ field, from, to }} isNew={isNew} />}
          <dd className="muted">
            {fault === null &&
              (isNew ? <Trans>Das sieht niemand.</Trans> : <Trans>Das steht dort schon, oder niemand sieht es.</Trans>)}
          </dd>
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
          <bdi>{faultText(change)}</bdi>
        </dd>
      )}
    </div>
  );
};

type ProposedChangesProps = { readonly changes: readonly ProposedChange[]; readonly isNew: boolean };

/** Each field as it is and as it would be, and who sees that. */
export const ProposedChanges = ({ changes, isNew }: ProposedChangesProps) => (
  <dl className="desk__changes">
    {changes.map((change) => (
      <ChangeRow key={change.field} change={change} isNew={isNew} />
    ))}
  </dl>
);

type ProposedNoticeProps = { readonly proposal: Proposal; readonly name: string; readonly isMe: boolean };

/** Who has agreed already, for whom it waits, and what the sender will read. */
const ProposedNotice = ({ proposal: { seconds, message }, name, isMe }: ProposedNoticeProps) => (
  <div className="notice">
    <p>
      {isMe ? (
        <>
          <Trans>Sie haben zugestimmt. Öffentlich ist noch nichts: Es wartet auf eine zweite Person.</Trans>{" "}
          <SecondsSentence names={seconds} />
        </>
      ) : (
        <Trans>{name} hat zugestimmt. Mit Ihrer Zustimmung wird es sofort öffentlich.</Trans>
      )}
    </p>
    <p>
      {message === null || message === "" ? (
        <Trans>Die anfragende Person bekommt dazu keinen eigenen Text; sie erfährt nur, was daraus wurde.</Trans>
      ) : (
        <>
          <Trans>Das liest die anfragende Person dann:</Trans> <bdi>{message}</bdi>
        </>
      )}
    </p>
  </div>
);

/** On which side a new contact will stand, which no field says. */
const NewSide = ({ side }: { readonly side: Proposal["side"] }) => {
  const { terms } = useLanguage();
  return (
    <p>
      {side === null ? (
        <Trans>Auf welcher Seite der Kontakt steht, hat noch niemand gesagt: Es folgt aus seiner Funktion.</Trans>
      ) : (
        <Trans>Seite: {terms.sides[side]}. Sie folgt aus der Funktion; ohne Funktion zählt, was gesagt wurde.</Trans>
      )}
    </p>
  );
};

/** What accepting would make of an entry: each field as it is and as it would be, and who sees that. */
export const ProposalPart = ({ proposal }: { readonly proposal: Proposal }) => {
  const { version, changes, needsSecond, proposedBy, seconds, consentBy, side, endsConfirmation } = proposal;
  const isNew = version === 0;
  const isAddress = changes.some(({ field }) => field === "address");
  return (
    <>
      <h2>{isNew ? <Trans>Was in den neuen Eintrag soll</Trans> : <Trans>Was sich ändern soll</Trans>}</h2>
      {isNew && proposal.entry.kind === "contact" && <NewSide side={side} />}
      {changes.length === 0 ? (
        <p>
          <Trans>
            Es wurde nur in Worten gesagt. Tragen Sie unter „Werte ändern“ ein, was davon in den Eintrag soll.
          </Trans>
        </p>
      ) : (
        <ProposedChanges changes={changes} isNew={isNew} />
      )}
      {isAddress && !isNew && (
        <p className="screen__note">
          <Trans>Der Punkt auf der Karte bleibt, wo er ist.</Trans>
        </p>
      )}
      {endsConfirmation && <ConfirmationEnds />}
      {consentBy !== null && (
        <p>
          <Trans>Eingewilligt hat: {consentBy}</Trans>
        </p>
      )}
      {proposedBy !== null ? (
        <ProposedNotice proposal={proposal} name={proposedBy.name} isMe={proposedBy.isMe} />
      ) : (
        <p className="screen__note">
          {needsSecond && (
            <>
              <SecondsSentence names={seconds} />{" "}
            </>
          )}
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
