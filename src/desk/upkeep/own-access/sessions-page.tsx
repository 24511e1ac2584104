import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { DeskSessions } from "../../../../contract/desk/access.ts";
import type { SignInWay } from "../../../../contract/desk/codes.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { deskCodesQuery, deskSessionsQuery } from "../../../http/queries/desk-queries.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { formatMoment } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../../ui/list-skeleton.tsx";
import { PageHeading } from "../../../ui/screen/page-heading.tsx";
import { CodePart } from "./code-part.tsx";
import { RecoveryPart } from "./recovery-part.tsx";
import { ActButton } from "../../act-button.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { Outcome } from "../../outcome.tsx";
import { PasskeyList } from "./passkey-list.tsx";

const useWayNames = (): Readonly<Record<SignInWay, string>> => {
  const { t } = useLingui();
  return {
    passkey: t`mit Passkey`,
    code: t`mit Einmalcode`,
    recovery: t`mit Wiederherstellungscode`,
    provider: t`beim Anbieter Ihrer Behörde`,
  };
};

type Session = DeskSessions["sessions"][number];
type SessionRowProps = Session & { readonly onEnded: () => void };

const SessionRow = ({ id, beganAt, seenAt, isThis, way, onEnded }: SessionRowProps) => {
  const { language } = useLanguage();
  const { t } = useLingui();
  const wayNames = useWayNames();
  const client = useQueryClient();
  const began = formatMoment(beganAt, language);
  const end = async (signal: AbortSignal): Promise<void> => {
    await sendAtDesk(deskPaths.otherSessionEnd.replace("{id}", id), { method: "DELETE", read: () => null }, signal);
    onEnded();
    await client.invalidateQueries({ queryKey: deskSessionsQuery.queryKey });
  };
  const seen = formatMoment(seenAt, language);
  return (
    <li className="desk__row">
      <span>
        <Trans>Angemeldet seit {began}</Trans>
        <span className="muted">
          {" · "}
          {wayNames[way]}
          {" · "}
          {isThis ? <Trans>dieser Browser</Trans> : <Trans>zuletzt benutzt {seen}</Trans>}
        </span>
      </span>
      {!isThis && (
        <ActButton name={`end ${id}`} about={t`Anmeldung seit ${began} beenden`} act={end}>
          <Trans>Anmeldung seit {began} beenden</Trans>
        </ActButton>
      )}
    </li>
  );
};

/** What else somebody signs in with; nothing in the demo, where nobody signs in. */
const Codes = () => {
  const { data, error, isFetching, refetch } = useQuery(deskCodesQuery);
  return (
    <>
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      {data !== undefined && (
        <>
          <CodePart {...data} />
          <RecoveryPart {...data} />
        </>
      )}
    </>
  );
};

/** Where the account is signed in, and how to end that from afar. */
export const SessionsPage = () => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { data, error, isFetching, refetch } = useQuery(deskSessionsQuery);
  const [ended, setEnded] = useState<Session | null>(null);
  const began = ended === null ? "" : formatMoment(ended.beganAt, language);
  return (
    <>
      <PageHeading title={t`Meine Anmeldungen`} />
      <p className="screen__intro">
        <Trans>Beenden Sie eine Anmeldung, die nicht von Ihnen ist, und lassen Sie sich dann neu einladen.</Trans>
      </p>
      {data === undefined && error === null && <ListSkeleton />}
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      <Outcome of={ended?.id ?? null} shown={data}>
        <Trans>Die Anmeldung seit {began} ist beendet.</Trans>
      </Outcome>
      {data !== undefined && (
        <ul className="desk__rows">
          {data.sessions.map((session) => (
            <SessionRow key={session.id} {...session} onEnded={() => setEnded(session)} />
          ))}
        </ul>
      )}
      <PasskeyList />
      {import.meta.env.MODE === "production" && <Codes />}
    </>
  );
};
