import { useQuery } from "@tanstack/react-query";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import type { EnquiryKind } from "../../../contract/enquiry/enquiry-kind.ts";
import type { EnquiryStatus } from "../../../contract/enquiry/enquiry-status.ts";
import { RETENTION } from "../../../contract/retention.ts";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";
import { OperatorAddress } from "../../ui/contact/operator-address.tsx";
import { readOrigin } from "../../address/enquiry-link.tsx";
import { toEnquiryPath, toStatusAddress, toStatusPath } from "../../address/enquiry-path.ts";
import { drafts, type KeptReceipt, type Slot } from "./drafts.ts";
import { enquiryStatusQuery } from "../../http/queries/enquiry-queries.ts";
import { useKeptEvents } from "../../form/use-kept-values.ts";
import { formatReference } from "../../i18n/format/formatters.ts";
import { useEventFacts } from "../../form/request-facts.tsx";

const WhatNext = ({ kind }: { readonly kind: EnquiryKind }) =>
  kind === "introduction" ? (
    <Trans>
      Der Kontakt hat {introductionWorkingDays} Arbeitstage Zeit, zuzusagen, abzulehnen oder zurückzufragen. Danach geht
      Ihre Bitte an die Vertretung, wo es eine gibt, und zuletzt an die Clearingstelle. Unter dem Link sehen Sie den
      Stand Ihrer Anfrage.
    </Trans>
  ) : (
    <Trans>
      Die Clearingstelle meldet sich. Unter dem Link sehen Sie den Stand Ihrer Anfrage und lesen die Antwort.
    </Trans>
  );

type WaysOnProps = { readonly slot: Slot; readonly about: KeptReceipt["about"] };

/** What somebody may want next. */
const WaysOn = ({ slot, about }: WaysOnProps) => {
  const { from } = readOrigin(useLocation().state);
  const back = from ?? about?.path;
  return (
    <ul className="ways-on">
      <li>
        <Link to={toEnquiryPath(slot)}>
          {slot.about === null ? (
            <Trans>Weitere Anfrage dieser Art</Trans>
          ) : (
            <Trans>Weitere Anfrage zu diesem Eintrag</Trans>
          )}
        </Link>
      </li>
      <li>
        <Link to="/enquiry">
          <Trans>Anderes Anliegen</Trans>
        </Link>
      </li>
      <li>
        {back === undefined ? (
          <Link to="/">
            <Trans>Zu den Kontakten</Trans>
          </Link>
        ) : (
          <Link to={back}>
            <Trans>Zurück zu der Seite, von der Sie kamen</Trans>
          </Link>
        )}
      </li>
    </ul>
  );
};

type ThanksProps = WaysOnProps & { readonly reference: string };

/** In the place of a receipt this browser no longer has. */
const Thanks = ({ reference, ...waysOn }: ThanksProps) => {
  const { t } = useLingui();
  const shownReference = (
    <bdi dir="ltr" translate="no">
      {formatReference(reference)}
    </bdi>
  );
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Vielen Dank für Ihre Anfrage`} />
        <p className="screen__intro">
          <Trans>
            Die Vorgangsnummer ist {shownReference}. Dieser Browser kennt den geheimen Link nicht mehr; mit dem Link,
            den Sie gesichert haben, sehen Sie den Stand Ihrer Anfrage.
          </Trans>
        </p>
      </div>
      <WaysOn {...waysOn} />
    </>
  );
};

const EarlierNote = ({ slot }: { readonly slot: Slot }) => (
  <div className="notice draft-note" role="status">
    <p>
      <Trans>
        Angekommen ist Ihre frühere Fassung; die Antwort darauf war verloren gegangen. Was Sie danach geändert haben,
        ist nicht gesendet. Es bleibt als Entwurf in diesem Browser.
      </Trans>
    </p>
    <Link to={toEnquiryPath(slot)}>
      <Trans>Mit der geänderten Fassung eine weitere Anfrage beginnen</Trans>
    </Link>
  </div>
);

const { receiptDays, introductionWorkingDays } = RETENTION;

type ReceiptProps = { readonly slot: Slot; readonly kept: KeptReceipt; readonly onForget: () => void };

/** `event`: what an expert was asked for, as it has arrived. */
const Details = ({ kept, event }: Pick<ReceiptProps, "kept"> & Pick<EnquiryStatus, "event">) => {
  const { reference, token } = kept.receipt;
  const path = toStatusPath(token);
  return (
    <dl className="receipt">
      <div>
        <dt>
          <Trans>Vorgangsnummer, falls Sie nachfragen</Trans>
        </dt>
        <dd>
          <strong className="receipt__reference" dir="ltr">
            {formatReference(reference)}
          </strong>
        </dd>
        <dd>
          <OperatorAddress />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Ihr geheimer Link</Trans>
        </dt>
        <dd>
          <Link to={path} className="receipt__link">
            <bdi dir="ltr" translate="no">
              {toStatusAddress(token)}
            </bdi>
          </Link>
        </dd>
        <dd className="receipt__copy">
          <CopyLink
            address={toStatusAddress(token)}
            failed={<Trans>Bitte den Link oben von Hand markieren und kopieren</Trans>}
          />
        </dd>
      </div>
      {useEventFacts(event)
        .filter(({ value }) => value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

/** It has arrived: what to keep, and how it goes on. */
const Receipt = ({ slot, kept, onForget }: ReceiptProps) => {
  const { t } = useLingui();
  const { token } = kept.receipt;
  // It may have been taken back since, here or on another device.
  const { data: status } = useQuery(enquiryStatusQuery(token));
  const isWithdrawn = status?.state === "withdrawn";
  return (
    <>
      <div className="screen__head">
        <PageHeading title={isWithdrawn ? t`Diese Anfrage ist zurückgezogen` : t`Ihre Anfrage ist angekommen`} />
        <p className="screen__intro">
          {isWithdrawn ? <Trans>Ihre Texte und Ihre Adresse sind gelöscht.</Trans> : <WhatNext kind={slot.kind} />}
        </p>
      </div>
      {kept.isEarlier && drafts.draftOf(slot).read() !== null && <EarlierNote slot={slot} />}
      <Details kept={kept} event={status?.event} />
      <p className="notice notice--warning receipt__warning">
        <Trans>
          Diesen Link haben nur Sie; wir können ihn nicht noch einmal schicken. Wer ihn hat, sieht den Stand und kann
          die Anfrage zurückziehen. Bewahren Sie ihn auf, und geben Sie ihn nicht weiter.
        </Trans>
      </p>
      <div className="enquiry-form__actions">
        <Link className="button" to={toStatusPath(token)}>
          <Trans>Stand ansehen</Trans>
        </Link>
        <button type="button" className="button button--quiet" onClick={onForget}>
          <Trans>Ich habe den Link gesichert</Trans>
        </button>
        <p className="field__hint">
          <Trans>Der Link wird dann sofort aus diesem Browser gelöscht, sonst nach {receiptDays} Tagen.</Trans>
        </p>
      </div>
      <WaysOn slot={slot} about={kept.about} />
    </>
  );
};

type ReceiptPageProps = { readonly slot: Slot; readonly reference: string };

/** The receipt of an enquiry that was sent, as long as this browser has it. */
export const ReceiptPage = ({ slot, reference }: ReceiptPageProps) => {
  const read = (): KeptReceipt | null => drafts.readReceipt(slot, reference);
  const [first] = useState(read);
  const [kept, setKept] = useState(first);
  const readAgain = (): void => setKept(read());
  useKeptEvents({ onStorage: readAgain, onTick: readAgain });
  if (kept === null) return <Thanks slot={slot} reference={reference} about={first?.about ?? null} />;
  return (
    <Receipt
      slot={slot}
      kept={kept}
      onForget={() => {
        drafts.removeReceipt(slot, reference);
        readAgain();
      }}
    />
  );
};
