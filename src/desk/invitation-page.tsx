import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { LINK_TOKEN_PATTERN, SHORTEST_LINE } from "../../contract/enquiry/enquiry-rules.ts";
import { LineField } from "../form/fields.tsx";
import { useSubmit } from "../form/use-submit.ts";
import { deskSessionQuery } from "../http/desk-queries.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { takeInvitationToProvider } from "./access/provider.ts";
import { DeskFailure } from "./desk-failure.tsx";
import { register } from "./sign-in.ts";
import { useDeskForm } from "./use-desk-form.ts";

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

/**
 * Where somebody who was invited makes their passkey, or links the account they have at the identity provider; the link's secret
 * stands behind the `#`.
 */
export const InvitationPage = () => {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const [name, setName] = useState("");
  /** Which of the two buttons was pressed. */
  const isForProvider = useRef(false);
  const { submit, isSending, error } = useSubmit(async (signal) => {
    if (isForProvider.current) {
      await takeInvitationToProvider(token, name.trim(), signal);
      return;
    }
    client.setQueryData(deskSessionQuery.queryKey, await register(token, name.trim(), signal));
    await navigate("/desk", { replace: true });
  });
  const { faulty, form } = useDeskForm(
    () => (name.trim().length < SHORTEST_LINE ? NAME : null),
    () => void submit(),
  );
  if (!LINK_TOKEN_PATTERN.test(token)) {
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
  return (
    <>
      <PageHeading title={t`Einladung zum Schreibtisch`} />
      <p className="screen__intro">
        <Trans>
          Sie sind eingeladen, am Schreibtisch des Kontaktnetzes zu arbeiten. Dafür legt Ihr Gerät einen Passkey an: Er
          prüft Sie mit Fingerabdruck, Gesicht oder PIN, und davon verlässt nichts das Gerät.
        </Trans>
      </p>
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
