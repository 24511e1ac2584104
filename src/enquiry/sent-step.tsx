import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { EnquiryKind } from "../../contract/enquiry-kind.ts";
import { PageHeading } from "../screen/page-heading.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import type { SentDraft } from "./draft-store.ts";

type SentStepProps = {
  readonly kind: EnquiryKind;
  readonly draft: SentDraft;
  readonly onForget: () => void;
  readonly onGoOn: () => void;
};

/** "ABCD 2345": read out in two halves. */
const spaceOut = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`;

const toStatusPath = (token: string): string => `/enquiry/status#${token}`;
const toAbsolute = (path: string): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`, location.origin).href;

const WhatNext = ({ kind }: Pick<SentStepProps, "kind">) =>
  kind === "introduction" ? (
    <Trans>
      Der Kontakt hat zehn Arbeitstage Zeit, zuzusagen, abzulehnen oder zurückzufragen. Danach geht Ihre Bitte an die
      Vertretung, dann an die Clearingstelle. Unter dem Link sehen Sie, wie es steht.
    </Trans>
  ) : (
    <Trans>Die Clearingstelle meldet sich. Unter dem Link sehen Sie, wie es steht, und lesen die Antwort.</Trans>
  );

/** It has arrived: what to keep, and how it goes on. */
export const SentStep = ({ kind, draft, onForget, onGoOn }: SentStepProps) => {
  const { t } = useLingui();
  const { reference, token } = draft.receipt;
  const path = toStatusPath(token);
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Ihre Anfrage ist angekommen`} />
        <p className="screen__intro">
          <WhatNext kind={kind} />
        </p>
      </div>
      {draft.unsent !== null && (
        <div className="draft-note draft-note--restored" role="status">
          <p>
            <Trans>
              Angekommen ist Ihre frühere Fassung; die Antwort darauf war verloren gegangen. Was Sie danach geändert
              haben, ist nicht gesendet.
            </Trans>
          </p>
          <button type="button" className="link-button" onClick={onGoOn}>
            <Trans>Mit der geänderten Fassung eine weitere Anfrage beginnen</Trans>
          </button>
        </div>
      )}
      <dl className="receipt">
        <div>
          <dt>
            <Trans>Ihr Zeichen, zum Nachfragen am Telefon</Trans>
          </dt>
          <dd>
            <strong className="receipt__reference" dir="ltr">
              {spaceOut(reference)}
            </strong>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Ihr geheimer Link</Trans>
          </dt>
          <dd>
            <Link to={path} className="receipt__link">
              <bdi dir="ltr">{toAbsolute(path)}</bdi>
            </Link>
          </dd>
          <dd className="receipt__copy">
            <CopyLink
              address={toAbsolute(path)}
              failed={<Trans>Bitte den Link oben von Hand markieren und kopieren</Trans>}
            />
          </dd>
        </div>
      </dl>
      <p className="receipt__warning">
        <Trans>
          Diesen Link haben nur Sie; wir können ihn nicht noch einmal schicken. Wer ihn hat, sieht den Stand und kann
          die Anfrage zurückziehen. Bewahren Sie ihn auf, und geben Sie ihn nicht weiter.
        </Trans>
      </p>
      <div className="enquiry-form__actions">
        <Link className="button" to={path}>
          <Trans>Stand ansehen</Trans>
        </Link>
        <button type="button" className="button button--quiet" onClick={onForget}>
          <Trans>Ich habe den Link gesichert</Trans>
        </button>
        <p className="field__hint">
          <Trans>Dann vergisst dieser Browser ihn sofort, sonst nach 24 Stunden.</Trans>
        </p>
      </div>
    </>
  );
};
