import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { deskPasskeysQuery, deskSessionsQuery } from "../../../http/queries/desk-queries.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { formatMoment } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ActButton } from "../../act-button.tsx";
import { Outcome } from "../../outcome.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { addPasskey, withStepUp } from "../../access/sign-in.ts";

type PasskeyRowProps = {
  readonly id: string;
  readonly made: string;
  readonly isOnly: boolean;
  readonly onRemoved: () => void;
};

const PasskeyRow = ({ id, made, isOnly, onRemoved }: PasskeyRowProps) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const path = deskPaths.passkeyRemoval.replace("{id}", id);
  const remove = async (signal: AbortSignal): Promise<void> => {
    await withStepUp((each) => sendAtDesk(path, { method: "DELETE", read: () => null }, each), signal);
    onRemoved();
    await Promise.all(
      [deskPasskeysQuery, deskSessionsQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })),
    );
  };
  return (
    <li className="desk__row">
      <Trans>Passkey vom {made}</Trans>
      {!isOnly && (
        <ActButton name={`remove ${id}`} about={t`Passkey vom ${made} entfernen`} act={remove}>
          <Trans>Passkey vom {made} entfernen</Trans>
        </ActButton>
      )}
    </li>
  );
};

/** What the account signs in with; nothing in the demo, where nobody signs in. */
export const PasskeyList = () => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery(deskPasskeysQuery);
  const add = async (signal: AbortSignal): Promise<void> => {
    client.setQueryData(deskPasskeysQuery.queryKey, await addPasskey(signal));
  };
  const [removed, setRemoved] = useState<{ readonly id: string; readonly made: string } | null>(null);
  const gone = removed?.made;
  // Whoever signs in by an identity provider has none, and may make one.
  if (data?.passkeys.length === 0 && import.meta.env.MODE !== "production") return null;
  return (
    <section>
      <h2>
        <Trans>Passkeys</Trans>
      </h2>
      <p className="screen__intro">
        <Trans>
          Mit einem zweiten Passkey auf einem anderen Gerät kommen Sie herein, wenn eines verloren geht. Wird einer
          entfernt, enden alle anderen Anmeldungen.
        </Trans>
      </p>
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      {data !== undefined && (
        <>
          <Outcome of={removed?.id ?? null} shown={data}>
            <Trans>Der Passkey vom {gone} ist entfernt.</Trans>
          </Outcome>
          <ul className="desk__rows">
            {data.passkeys.map(({ id, madeAt }) => {
              const made = formatMoment(madeAt, language);
              return (
                <PasskeyRow
                  key={id}
                  id={id}
                  made={made}
                  isOnly={data.passkeys.length === 1}
                  onRemoved={() => setRemoved({ id, made })}
                />
              );
            })}
          </ul>
          <ActButton name="add-passkey" about={t`Weiteren Passkey anlegen`} act={add}>
            {data.passkeys.length === 0 ? <Trans>Passkey anlegen</Trans> : <Trans>Weiteren Passkey anlegen</Trans>}
          </ActButton>
        </>
      )}
    </section>
  );
};
