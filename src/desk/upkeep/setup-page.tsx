import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { toEntryKey } from "../../../contract/desk/desk-entry.ts";
import type { Setup, SetupStep } from "../../../contract/desk/setup.ts";
import { deskSetupQuery } from "../../http/queries/desk-queries.ts";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { DeskFailure } from "../desk-failure.tsx";
import { type DeskAccountView, isCoordinating } from "../desk-account.ts";
import { LettersWaiting } from "../setup-note.tsx";
import { useRoleNames } from "../use-role-names.ts";

type StepText = { readonly title: string; readonly says: ReactNode };

type StepProps = Pick<Setup, "clearingPoint"> & { readonly account: DeskAccountView };

const Accounts = ({ account }: StepProps) =>
  account.roles.includes("administrator") ? (
    <Link to="/desk/accounts">
      <Trans>Zu den Konten</Trans>
    </Link>
  ) : (
    <Trans>Einladen kann, wer die Konten verwaltet.</Trans>
  );

/** The settings follow the entry no further than the first change at the desk. */
const ChangedHere = () => (
  <Trans>Ist der Eintrag schon hier geändert worden, gilt das nicht mehr: dann durch eine Berichtigung.</Trans>
);

/** Where the Clearing Point's own entry is changed: like every other one, by who coordinates. */
const OwnEntry = ({ account, clearingPoint }: StepProps) => {
  if (clearingPoint === null) return null;
  const { id } = clearingPoint;
  return isCoordinating(account) ? (
    <Link to={`/desk/entries/${toEntryKey({ kind: "contact", id })}`}>
      <Trans>Zum Eintrag der Clearingstelle</Trans>
    </Link>
  ) : (
    <Link to={`/contacts/${id}`}>
      <Trans>Zum Eintrag der Clearingstelle</Trans>
    </Link>
  );
};

/** Each night in the place of the last one. */
const BACKUP_COMMAND = "npm run host -- backup clearing-point.backup --replace";

const Variable = ({ name }: { readonly name: string }) => <code dir="ltr">{name}</code>;

/** Who has to be there, and what has to be entered. */
const usePeopleTexts = (props: StepProps) => {
  const { t } = useLingui();
  const { coordinator } = useRoleNames();
  return {
    coordinator: {
      title: t`Jemand koordiniert`,
      says: (
        <>
          <Trans>Wer Konten verwaltet, ändert keine Einträge: Laden Sie jemanden ein, der koordiniert.</Trans>{" "}
          <Accounts {...props} />
        </>
      ),
    },
    "second-coordinator": {
      title: t`Eine zweite Person koordiniert alle Länder`,
      says: (
        <>
          <Trans>
            Ohne sie lässt sich nicht veröffentlichen: ein neuer Eintrag, eine erste Angabe in einem leeren geschützten
            Feld, ein größerer Kreis, ein genauerer Ort, ein Eintrag, der ausgeblendet war. Es wartet, bis eine zweite
            Person zustimmt.
          </Trans>{" "}
          <Trans>
            Das kann nur, wer für alle Länder des Eintrags zuständig ist: Laden Sie sie mit der Aufgabe „{coordinator}“
            ein. Wer ein Land koordiniert, ist zweite Person nur für Einträge dieses Landes.
          </Trans>{" "}
          <Accounts {...props} />
        </>
      ),
    },
    "first-contacts": {
      title: t`Die ersten Kontakte sind eingetragen`,
      says: (
        <>
          <Trans>Schlagen Sie einen Kontakt vor wie alle anderen auch; er liegt dann in der Arbeitsliste.</Trans>{" "}
          <Link to="/enquiry?kind=suggestion">
            <Trans>Eintrag vorschlagen</Trans>
          </Link>
        </>
      ),
    },
  } satisfies Partial<Record<SetupStep, StepText>>;
};

/** What whoever runs the machine sets. */
const useSettingTexts = (props: StepProps) => {
  const { t } = useLingui();
  const name = props.clearingPoint?.name ?? "–";
  return {
    "mail-host": {
      title: t`Ein Mailserver ist eingestellt`,
      says: (
        <>
          <Trans>Ohne ihn warten alle Briefe. Auf dem Server einzustellen:</Trans> <Variable name="SMTP_URL" />,{" "}
          <Variable name="MAIL_FROM" />.
        </>
      ),
    },
    name: {
      title: t`Die Clearingstelle steht im Verzeichnis`,
      says: (
        <>
          {props.clearingPoint === null ? (
            <Trans>
              Ihr Eintrag fehlt oder ist ausgeblendet. Ausgeblendet bleibt er, bis zwei Personen ihn wieder einblenden;
              sonst legt ihn der nächste Start an.
            </Trans>
          ) : (
            <>
              <Trans>Sie heißt dort:</Trans> <bdi>{name}</bdi>.
            </>
          )}{" "}
          <OwnEntry {...props} />
        </>
      ),
    },
    mailbox: {
      title: t`Die Clearingstelle hat ein Postfach`,
      says: (
        <>
          <Trans>Ohne es erfährt sie von keiner Anfrage. Auf dem Server einzustellen:</Trans>{" "}
          <Variable name="CLEARING_POINT_MAIL" />. <ChangedHere /> <OwnEntry {...props} />
        </>
      ),
    },
    phone: {
      title: t`Die Clearingstelle ist am Telefon zu erreichen`,
      says: (
        <>
          <Trans>Auf dem Server einzustellen:</Trans> <Variable name="CLEARING_POINT_PHONE" />. <ChangedHere />{" "}
          <OwnEntry {...props} />
        </>
      ),
    },
    backup: {
      title: t`Es gibt eine Sicherung von heute`,
      says: (
        <>
          <Trans>Auf dem Server einzurichten, jede Nacht:</Trans> <Variable name={BACKUP_COMMAND} />.{" "}
          <Trans>
            Kopieren Sie die Datei danach auf einen anderen Rechner, und die Schlüsseldatei an einen dritten Ort.
          </Trans>
        </>
      ),
    },
    "legal-texts": {
      title: t`Impressum, Datenschutz und Barrierefreiheit sind bestätigt`,
      says: (
        <>
          <Trans>Bis dahin sind es Entwürfe. Lesen Sie sie, und bestätigen Sie sie auf dem Server:</Trans>{" "}
          <Variable name="content/operator.json" />. <Link to="/imprint">{t`Impressum`}</Link> ·{" "}
          <Link to="/privacy">{t`Datenschutz`}</Link> · <Link to="/accessibility">{t`Barrierefreiheit`}</Link>
        </>
      ),
    },
  } satisfies Partial<Record<SetupStep, StepText>>;
};

const Steps = ({ setup, account }: { readonly setup: Setup; readonly account: DeskAccountView }) => {
  const props = { account, clearingPoint: setup.clearingPoint };
  const texts: Readonly<Record<SetupStep, StepText>> = { ...usePeopleTexts(props), ...useSettingTexts(props) };
  return (
    <ol className="desk__steps">
      {setup.steps.map(({ step, isDone }) => (
        <li key={step}>
          <h2>{texts[step].title}</h2>
          <p className={isDone ? "muted" : "desk__late"}>{isDone ? <Trans>erledigt</Trans> : <Trans>offen</Trans>}</p>
          <p>{texts[step].says}</p>
        </li>
      ))}
    </ol>
  );
};

/** What there is to be done until the network works, each with where it is done. */
export const SetupPage = ({ account }: { readonly account: DeskAccountView }) => {
  const { t } = useLingui();
  const { data, error, isFetching, refetch } = useQuery(deskSetupQuery);
  return (
    <>
      <PageHeading title={t`Einrichten`} />
      {data === undefined && error === null && <ListSkeleton />}
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      {data !== undefined && <LettersWaiting count={data.lettersWaiting} />}
      {data !== undefined && <Steps setup={data} account={account} />}
    </>
  );
};
