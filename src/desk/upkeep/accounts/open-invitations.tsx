import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { OpenInvitations as Open } from "../../../../contract/desk/access.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { deskInvitationsQuery } from "../../../http/queries/desk-queries.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { isGone } from "../../../http/request-error.ts";
import { formatMoment, joinNames } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ActButton } from "../../act-button.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { Outcome } from "../../outcome.tsx";
import { withStepUp } from "../../access/sign-in.ts";
import { forgetInvitation } from "./use-invitation.ts";
import { useRoleNames } from "../../use-role-names.ts";

type InvitationRowProps = {
  readonly invitation: Open["invitations"][number];
  readonly onRevoked: (whom: string) => void;
};

const InvitationRow = ({ invitation, onRevoked }: InvitationRowProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const roleNames = useRoleNames();
  const client = useQueryClient();
  const { id, mail, name, by, endsAt, roles, lands } = invitation;
  const whom = name ?? mail ?? t`ohne Adresse`;
  const who = by ?? t`wer den Server betreibt`;
  const until = formatMoment(endsAt, language);
  const facts = [...roles.map((role) => roleNames[role]), ...lands.map((land) => terms.lands[land])];
  const revoke = async (signal: AbortSignal): Promise<void> => {
    const path = deskPaths.invitationRevocation.replace("{id}", id);
    try {
      await withStepUp((each) => sendAtDesk(path, { method: "DELETE", read: () => null }, each), signal);
      forgetInvitation(client, id);
      onRevoked(whom);
    } catch (error) {
      // Used, or revoked by somebody else: its link leads nowhere either.
      if (error instanceof Error && isGone(error)) forgetInvitation(client, id);
      throw error;
    } finally {
      await client.invalidateQueries({ queryKey: deskInvitationsQuery.queryKey });
    }
  };
  return (
    <li className="desk__row">
      <h3 className="desk__name">
        <bdi>{whom}</bdi>
      </h3>
      <p className="muted">
        {joinNames(facts, language)}
        {" · "}
        <Trans>
          eingeladen von {who}, gilt bis {until}
        </Trans>
      </p>
      <div className="desk__acts">
        <ActButton name={`revoke ${id}`} about={t`Einladung an ${whom} zurücknehmen`} act={revoke}>
          <Trans>Einladung an {whom} zurücknehmen</Trans>
        </ActButton>
      </div>
    </li>
  );
};

/** Who was invited and has not come yet. */
export const OpenInvitations = () => {
  const { data, error, isFetching, refetch } = useQuery(deskInvitationsQuery);
  const [revoked, setRevoked] = useState<string | null>(null);
  if (data === undefined) {
    return <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <h2>
        <Trans>Offene Einladungen</Trans>
      </h2>
      <Outcome of={revoked} shown={data}>
        <Trans>Die Einladung an {revoked} ist zurückgenommen: Ihr Link gilt nicht mehr.</Trans>
      </Outcome>
      {data.invitations.length === 0 ? (
        <p className="muted">
          <Trans>Keine: Alle wurden benutzt, zurückgenommen oder sind abgelaufen.</Trans>
        </p>
      ) : (
        <ul className="desk__rows">
          {data.invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} onRevoked={setRevoked} />
          ))}
        </ul>
      )}
    </>
  );
};
