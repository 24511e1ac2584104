import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import type { InvitationEnd, InvitationState } from "../../../contract/desk/access.ts";
import { LINK_TOKEN_PATTERN, SHORTEST_LINE } from "../../../contract/enquiry/enquiry-rules.ts";
import { LineField } from "../../form/fields/fields.tsx";
import { useSubmit } from "../../form/use-submit.ts";
import { deskSessionQuery, invitationStateQuery } from "../../http/queries/desk-queries.ts";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { takeInvitationToProvider } from "./provider.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { register } from "./sign-in.ts";
import { useRoleNames } from "../use-role-names.ts";
import { useDeskForm } from "../use-desk-form.ts";

const NAME = "desk-name";

type ByProviderProps = { readonly isSending: boolean; readonly onPress: () => void };

/** Where there is an identity provider: another button that sends the same form. */
const ByProvider = ({ isSending, onPress }: ByProviderProps) => {
  const { data } = useQuery(deskSessionQuery);
  const provider = data?.provider ?? null;
  if (provider === null) return null;
  return (
    <>
      <p className="screen__intro">
        <Trans>
          Oder Sie melden sich dort an, wo Ihre Behörde Ihr Konto führt, ab jetzt jedes Mal. Von dort kommt nur, dass
          Sie es sind; Ihr Name und Ihre Adresse kommen nicht mit.
        </Trans>
      </p>
      <button type="submit" className="button button--quiet" aria-disabled={isSending} onClick={onPress}>
        <Trans>Mit dem Konto bei {provider} anmelden</Trans>
      </button>
    </>
  );
};

/** What has become of the link, and what is to be done. */
const EndedInvitation = ({ how }: { readonly how: InvitationEnd }) => {
  const { t } = useLingui();
  const texts: Readonly<Record<InvitationEnd, ReactNode>> = {
    used: (
      <Trans>
        Diese Einladung wurde schon benutzt; sie gilt einmal. Waren Sie das, melden Sie sich an. Waren Sie es nicht,
        sagen Sie es sofort der Person, die Sie eingeladen hat: Jemand anders hat dann das Konto.
      </Trans>
    ),
    revoked: (
      <Trans>
        Diese Einladung wurde zurückgenommen. Wenn Sie meinen, dass das ein Irrtum ist, fragen Sie die Person, die Sie
        eingeladen hat.
      </Trans>
    ),
    replaced: (
      <Trans>
        Statt dieser Einladung gibt es eine neuere. Nehmen Sie deren Link, oder fragen Sie die Person, die Sie
        eingeladen hat.
      </Trans>
    ),
    expired: (
      <Trans>
        Diese Einladung ist abgelaufen; sie gilt eine Woche. Bitten Sie die Person, die Sie eingeladen hat, um eine
        neue.
      </Trans>
    ),
  };
  return (
    <>
      <PageHeading title={t`Einladung zum Schreibtisch`} />
      <p className="notice" role="status">
        {texts[how]}
      </p>
      <p>
        <Link to="/desk">
          <Trans>Zur Anmeldung</Trans>
        </Link>
      </p>
    </>
  );
};

type TaskProps = { readonly task: Pick<InvitationState, "roles" | "lands"> };

/** What one is invited to do, and where. */
const TaskSentence = ({ task: { roles, lands } }: TaskProps) => {
  const { language, terms } = useLanguage();
  const roleNames = useRoleNames();
  const task = joinNames(
    [...roles.map((role) => roleNames[role]), ...lands.map((land) => terms.lands[land])],
    language,
  );
  if (task === "") return null;
  return (
    <p>
      <Trans>Ihre Aufgabe: {task}.</Trans>
    </p>
  );
};

/** Makes the passkey, or goes to the identity provider. */
const RegistrationForm = ({ token, task }: TaskProps & { readonly token: string }) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  /** Which of the two buttons was pressed. */
  const isForProvider = useRef(false);
  const { submit, isSending, error } = useSubmit(async (signal) => {
    try {
      if (isForProvider.current) {
        await takeInvitationToProvider(token, name.trim(), signal);
        return;
      }
      client.setQueryData(deskSessionQuery.queryKey, await register(token, name.trim(), signal));
    } catch (failure) {
      // It may have ended meanwhile.
      await client.invalidateQueries({ queryKey: invitationStateQuery(token).queryKey });
      throw failure;
    }
    await navigate("/desk", { replace: true });
  });
  const { faulty, form } = useDeskForm(
    () => (name.trim().length < SHORTEST_LINE ? NAME : null),
    () => void submit(),
  );
  return (
    <>
      <PageHeading title={t`Einladung zum Schreibtisch`} />
      <p className="screen__intro">
        <Trans>
          Sie sind eingeladen, am Schreibtisch des Kontaktnetzes zu arbeiten. Dafür legt Ihr Gerät einen Passkey an: Er
          prüft Sie mit Fingerabdruck, Gesicht oder PIN, und davon verlässt nichts das Gerät.
        </Trans>
      </p>
      <TaskSentence task={task} />
      <form {...form}>
        <LineField
          name={NAME}
          label={t`Name für Kolleginnen und Kollegen`}
          hint={t`Eine Funktion genügt, zum Beispiel „Koordination Nordrhein-Westfalen“.`}
          value={name}
          onChange={setName}
          fault={faulty === NAME ? t`Bitte geben Sie einen Namen an.` : undefined}
        />
        <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
        <button
          type="submit"
          className="button"
          aria-disabled={isSending}
          onClick={() => {
            isForProvider.current = false;
          }}
        >
          {isSending ? <Trans>Wartet auf den Passkey …</Trans> : <Trans>Passkey anlegen und anmelden</Trans>}
        </button>
        <ByProvider
          isSending={isSending}
          onPress={() => {
            isForProvider.current = true;
          }}
        />
      </form>
    </>
  );
};

/**
 * Where somebody who was invited makes their passkey, or links the account they have at the identity provider; the link's secret
 * stands behind the `#`.
 */
export const InvitationPage = () => {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  const isWhole = LINK_TOKEN_PATTERN.test(token);
  const { data, isPending } = useQuery({ ...invitationStateQuery(token), enabled: isWhole });
  if (!isWhole) {
    return (
      <>
        <PageHeading title={t`Einladung zum Schreibtisch`} />
        <p>
          <Trans>
            Zu einer Einladung gehört ein Link; er muss ganz kopiert werden, mit allem hinter dem Zeichen #.
          </Trans>
        </p>
      </>
    );
  }
  const ended = data?.state ?? "open";
  if (ended !== "open") return <EndedInvitation how={ended} />;
  if (isPending) return <ListSkeleton />;
  return <RegistrationForm token={token} task={data ?? { roles: [], lands: [] }} />;
};
