import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { DeskSession } from "../../../contract/desk/access.ts";
import { codeSignInSchema, readTyped, recoverySignInSchema } from "../../../contract/desk/codes.ts";
import { LineField } from "../../form/fields/fields.tsx";
import { useSubmit } from "../../form/use-submit.ts";
import { deskSessionQuery } from "../../http/queries/desk-queries.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { signInByCode, signInByRecovery } from "./sign-in.ts";
import { useDeskForm } from "../use-desk-form.ts";
import { CodeField } from "./code-field.tsx";

const NAME = "sign-in-name";
const CODE = "sign-in-code";
const RECOVERY = "sign-in-recovery";

/** Enters with what the host answers. */
const useEntering = (enter: (signal: AbortSignal) => Promise<DeskSession>) => {
  const client = useQueryClient();
  return useSubmit(async (signal) => {
    client.setQueryData(deskSessionQuery.queryKey, await enter(signal));
  });
};

const ByCode = () => {
  const { t } = useLingui();
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const typed = { name: readTyped(name), code: readTyped(code) };
  const { submit, isSending, error } = useEntering((signal) => signInByCode(typed, signal));
  const findFault = () => {
    const read = codeSignInSchema.safeParse(typed);
    if (read.success) return null;
    // The first of them in the form.
    return read.error.issues.some(({ path }) => path[0] === "name") ? NAME : CODE;
  };
  const { faulty, form } = useDeskForm(findFault, () => void submit());
  return (
    <form {...form}>
      <LineField
        name={NAME}
        label={t`Anmeldename`}
        hint={t`Acht Zeichen; Ihre App zeigt sie neben dem Code.`}
        value={name}
        onChange={setName}
        autoComplete="username"
        fault={faulty === NAME ? t`Ein Anmeldename hat acht Zeichen, zum Beispiel ABCD-EF23.` : undefined}
      />
      <CodeField name={CODE} value={code} onChange={setCode} isFaulty={faulty === CODE} />
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <button type="submit" className="button" aria-disabled={isSending}>
        <Trans>Mit Einmalcode anmelden</Trans>
      </button>
    </form>
  );
};

const ByRecovery = () => {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const typed = { code: readTyped(code) };
  const { submit, isSending, error } = useEntering((signal) => signInByRecovery(typed, signal));
  const { faulty, form } = useDeskForm(
    () => (recoverySignInSchema.safeParse(typed).success ? null : RECOVERY),
    () => void submit(),
  );
  return (
    <form {...form}>
      <LineField
        name={RECOVERY}
        label={t`Wiederherstellungscode`}
        hint={t`Sechzehn Zeichen von Ihrer Liste; jeder gilt einmal.`}
        value={code}
        onChange={setCode}
        fault={faulty === RECOVERY ? t`Ein Wiederherstellungscode hat sechzehn Zeichen.` : undefined}
      />
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <button type="submit" className="button" aria-disabled={isSending}>
        <Trans>Mit Wiederherstellungscode anmelden</Trans>
      </button>
    </form>
  );
};

/** For whoever has no passkey at hand, out of the way of all others. */
export const CodeSignIn = () => (
  <details className="desk__hand-over">
    <summary>
      <Trans>Ohne Passkey anmelden</Trans>
    </summary>
    <ByCode />
    <ByRecovery />
    <p className="screen__note">
      <Trans>Wer nichts davon hat, bekommt von der Verwaltung eine neue Einladung.</Trans>
    </p>
  </details>
);
