import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useSubmit } from "../../form/use-submit.ts";
import { deskSessionQuery } from "../../http/queries/desk-queries.ts";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { CodeSignIn } from "./code-sign-in.tsx";
import { ProviderButton } from "./provider-button.tsx";
import { DemoPeople } from "./demo-people.tsx";
import { DeskFailure } from "../desk-failure.tsx";
import { signIn } from "./sign-in.ts";

type SigningInProps = {
  /** The identity provider one may sign in with, by its name; `null` where there is none. */
  readonly provider: string | null;
};

const SigningIn = ({ provider }: SigningInProps) => {
  const client = useQueryClient();
  const { submit, isSending, error } = useSubmit(async (signal) => {
    client.setQueryData(deskSessionQuery.queryKey, await signIn(signal));
  });
  return (
    <>
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p>
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          {isSending ? <Trans>Wartet auf den Passkey …</Trans> : <Trans>Mit Passkey anmelden</Trans>}
        </button>
      </p>
      {provider !== null && <ProviderButton provider={provider} />}
      <CodeSignIn />
      <p className="screen__note">
        <Trans>
          Bei der Anmeldung wird ein Cookie gesetzt, das nur diese Anmeldung trägt. Es endet mit dem Abmelden, nach 30
          Minuten ohne Benutzung und in jedem Fall nach zwölf Stunden.
        </Trans>
      </p>
    </>
  );
};

/** `isOver`: a session has ended by itself; `wasContact`: one that also ends with what its entry was checked for. */
type SignInScreenProps = SigningInProps & { readonly isOver: boolean; readonly wasContact: boolean };

/** For whoever is not signed in, or not any more. */
export const SignInScreen = ({ isOver, wasContact, provider }: SignInScreenProps) => {
  const { t } = useLingui();
  return (
    <>
      <PageHeading title={t`Schreibtisch`} />
      {isOver && (
        <p className="notice" role="alert">
          {wasContact ? (
            <Trans>
              Ihre Anmeldung ist beendet: Ihre Zeit war um, oder an Ihrem Eintrag oder Ihrem Konto hat sich etwas
              geändert. Melden Sie sich neu an; ruht Ihr Konto, steht dann hier, warum. Was Sie geschrieben haben, ist
              noch da.
            </Trans>
          ) : (
            <Trans>
              Ihre Anmeldung ist abgelaufen. Was hier offen war, ist nach dem Anmelden wieder da, auch was Sie
              geschrieben haben.
            </Trans>
          )}
        </p>
      )}
      <p className="screen__intro">
        <Trans>
          Hier arbeiten die Clearingstelle und die Koordination der Länder. Angemeldet wird mit einem Passkey, auf
          Einladung. Für alles andere auf diesen Seiten braucht niemand ein Konto.
        </Trans>
      </p>
      {import.meta.env.MODE === "production" ? <SigningIn provider={provider} /> : <DemoPeople />}
    </>
  );
};
