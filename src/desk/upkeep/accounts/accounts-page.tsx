import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link } from "react-router";
import { accountsSchema, type DeskAccount } from "../../../../contract/desk/access.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import type { ContactId } from "../../../../contract/contact/contact-id.ts";
import { directoryIndexQuery } from "../../../http/queries/directory-index-query.ts";
import { deskAccountsQuery } from "../../../http/queries/desk-queries.ts";
import { readWith } from "../../../http/queries/read-with.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { joinNames } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../../ui/list-skeleton.tsx";
import { PageHeading } from "../../../ui/screen/page-heading.tsx";
import { ActButton } from "../../act-button.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import type { DeskAccountView } from "../../desk-account.ts";
import { Opened } from "../../opened.tsx";
import { Outcome } from "../../outcome.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { withStepUp } from "../../access/sign-in.ts";
import { OpenInvitations } from "./open-invitations.tsx";
import { useInvitation } from "./use-invitation.ts";
import { useRoleNames } from "../../use-role-names.ts";

/** Nobody signs in to the demo, and nobody is let in or kept out. */
const canAct = import.meta.env.MODE === "production";

const readAccounts = readWith(accountsSchema);
const pathOf = (id: string): string => deskPaths.account.replace("{id}", id);

/** For whoever has lost the passkey. */
const InviteAgain = ({ account: { id, name } }: { readonly account: DeskAccount }) => {
  const { t } = useLingui();
  const { invite, again, made, isSending, error } = useInvitation(`invite ${id}`, t`${name} neu einladen`);
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        aria-disabled={isSending}
        onClick={() => invite({ body: { for: "account", account: id }, whom: name })}
      >
        <Trans>{name} neu einladen</Trans>
      </button>
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      {made !== null && <InvitationLink made={made} />}
    </>
  );
};

/** `isKept`: without it nobody could administer the rest, so that it is neither locked nor deleted. */
type AccountProps = {
  readonly account: DeskAccount;
  readonly isKept: boolean;
  readonly onDeleted: (account: DeskAccount) => void;
};

/** Whether nobody else could let anybody in. */
const isLastAdministrator = ({ id }: DeskAccount, accounts: readonly DeskAccount[]): boolean =>
  accounts.every((each) => (each.state === "active" && each.roles.includes("administrator")) === (each.id === id));

/** What can be done with one account: each asks for the passkey where it was not used lately. */
const AccountActs = ({ account, isKept, onDeleted }: AccountProps) => {
  const { t } = useLingui();
  const { id, version, state, roles, lands, side, entry, name } = account;
  const client = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  /** Whoever keeps it goes on where they asked. */
  const isBack = useRef(false);
  const refresh = () => client.invalidateQueries({ queryKey: deskAccountsQuery.queryKey });
  const remove = async (signal: AbortSignal): Promise<void> => {
    await withStepUp((each) => sendAtDesk(pathOf(id), { method: "DELETE", read: () => null }, each), signal);
    onDeleted(account);
    await refresh();
  };
  const lock = async (signal: AbortSignal): Promise<void> => {
    const body = { state: state === "active" ? "locked" : "active", roles, lands, side, entry };
    const sending = { method: "POST", body, version, read: readAccounts } as const;
    try {
      const after = await withStepUp((each) => sendAtDesk(pathOf(id), sending, each), signal);
      client.setQueryData(deskAccountsQuery.queryKey, after);
    } catch (error) {
      await refresh();
      throw error;
    }
  };
  return (
    <div className="desk__acts">
      {!isKept && (
        <ActButton
          name={`lock ${id}`}
          about={state === "active" ? t`${name} sperren` : t`${name} entsperren`}
          act={lock}
        >
          {state === "active" ? <Trans>{name} sperren</Trans> : <Trans>{name} entsperren</Trans>}
        </ActButton>
      )}
      <InviteAgain account={account} />
      {isKept ? null : isAsked ? (
        <Opened>
          <p>
            <Trans>{name} kann sich danach nicht mehr anmelden; das Konto kommt nicht wieder.</Trans>
          </p>
          <div className="desk__acts">
            <ActButton name={`delete ${id}`} about={t`${name} löschen`} act={remove}>
              <Trans>Ja, {name} löschen</Trans>
            </ActButton>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => {
                isBack.current = true;
                setIsAsked(false);
              }}
            >
              <Trans>Nein, behalten</Trans>
            </button>
          </div>
        </Opened>
      ) : (
        <button
          type="button"
          className="button button--quiet"
          ref={(element) => {
            if (isBack.current) element?.focus();
            isBack.current = false;
          }}
          onClick={() => setIsAsked(true)}
        >
          <Trans>{name} löschen …</Trans>
        </button>
      )}
    </div>
  );
};

/** Which entry somebody is the contact of: by its name where everybody sees that, else by what its address ends in. */
const OwnEntry = ({ id }: { readonly id: string }) => {
  const { data: index } = useQuery(directoryIndexQuery);
  const position = index?.positionById.get(id as ContactId);
  const name = position === undefined ? undefined : index?.names[position];
  return (
    <p>
      <Trans>
        Eintrag:{" "}
        {name === undefined ? (
          <bdi dir="ltr">{id}</bdi>
        ) : (
          <Link to={`/contacts/${id}`}>
            <bdi>{name}</bdi>
          </Link>
        )}
      </Trans>
    </p>
  );
};

const AccountRow = ({ account, isKept, onDeleted }: AccountProps) => {
  const { language, terms } = useLanguage();
  const roleNames = useRoleNames();
  const { name, mail, state, roles, lands, entry, isHeld } = account;
  const facts = [
    joinNames(
      roles.map((role) => roleNames[role]),
      language,
    ),
    ...(lands.length > 0
      ? [
          joinNames(
            lands.map((land) => terms.lands[land]),
            language,
          ),
        ]
      : []),
  ];
  return (
    <li className="desk__row">
      <h3 className="desk__name">
        <bdi>{name}</bdi>
        {state === "locked" && (
          <span className="muted">
            {" · "}
            <Trans>gesperrt</Trans>
          </span>
        )}
      </h3>
      <p className="muted">
        {facts.join(" · ")}
        {mail !== null && (
          <>
            {" · "}
            <bdi dir="ltr">{mail}</bdi>
          </>
        )}
      </p>
      {entry !== null && <OwnEntry id={entry} />}
      {isHeld && (
        <p>
          <Trans>
            Als Kontakt ruht dieses Konto: Der Eintrag ist ausgeblendet oder nicht durch Rückruf oder Brief geprüft. Wer
            koordiniert, holt das an ihm nach; danach gilt das Konto von selbst wieder.
          </Trans>
        </p>
      )}
      {isKept && (
        <p className="muted">
          <Trans>
            Das ist das einzige Konto der Verwaltung, das nicht gesperrt ist: Sperren und löschen lässt es sich erst,
            wenn es ein zweites gibt.
          </Trans>
        </p>
      )}
      {canAct && <AccountActs account={account} isKept={isKept} onDeleted={onDeleted} />}
    </li>
  );
};

/** Who may use the desk, and whom else to let in. */
export const AccountsPage = ({ account: own }: { readonly account: DeskAccountView }) => {
  const { t } = useLingui();
  const { data, error, isFetching, refetch } = useQuery(deskAccountsQuery);
  const [deleted, setDeleted] = useState<DeskAccount | null>(null);
  const gone = deleted?.name;
  return (
    <>
      <PageHeading title={t`Konten`} />
      {canAct ? (
        <>
          <InvitationForm account={own} />
          <OpenInvitations />
        </>
      ) : (
        <p className="screen__intro">
          <Trans>
            In der Vorführung gibt es diese Personen und keine anderen: Niemand wird eingeladen oder gesperrt.
          </Trans>
        </p>
      )}
      <h2>
        <Trans>Wer sich anmelden kann</Trans>
      </h2>
      {data === undefined && error === null && <ListSkeleton />}
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      <Outcome of={deleted?.id ?? null} shown={data}>
        <Trans>Das Konto {gone} ist gelöscht.</Trans>
      </Outcome>
      {data !== undefined && (
        <ul className="desk__rows">
          {data.accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              isKept={isLastAdministrator(account, data.accounts)}
              onDeleted={setDeleted}
            />
          ))}
        </ul>
      )}
    </>
  );
};
