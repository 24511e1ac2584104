import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { LINK_TOKEN_PATTERN, SHORTEST_LINE } from "../../contract/enquiry/enquiry-rules.ts";
import { LineField } from "../form/fields.tsx";
import { useSubmit } from "../form/use-submit.ts";
import { deskSessionQuery } from "../http/desk-queries.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { DeskFailure } from "./desk-failure.tsx";
import { register } from "./sign-in.ts";
import { useDeskForm } from "./use-desk-form.ts";

const NAME = "desk-name";

/** Where somebody who was invited makes their passkey; the link's secret stands behind the `#`. */
export const InvitationPage = () => {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const [name, setName] = useState("");
  const { submit, isSending, error } = useSubmit(async (signal) => {
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
        <button type="submit" className="button" aria-disabled={isSending}>
          {isSending ? <Trans>Wartet auf den Passkey …</Trans> : <Trans>Passkey anlegen und anmelden</Trans>}
        </button>
      </form>
    </>
  );
};
