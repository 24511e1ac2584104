import { Trans, useLingui } from "@lingui/react/macro";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import type { DeskAccountView } from "./desk-account.ts";
import { SetupNote } from "./setup-note.tsx";
import { useRoleNames } from "./use-role-names.ts";

/** What an account is for, and what the desk cannot do yet. */
export const WelcomePage = ({ account }: { readonly account: DeskAccountView }) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const roleNames = useRoleNames();
  const roles = joinNames(
    account.roles.map((role) => roleNames[role]),
    language,
  );
  return (
    <>
      <PageHeading title={t`Schreibtisch`} />
      {roles !== "" && (
        <p>
          <Trans>Sie sind angemeldet. Ihre Aufgabe: {roles}.</Trans>
        </p>
      )}
      <SetupNote account={account} />
      <p className="screen__intro">
        <Trans>Einträge ändert, wer koordiniert.</Trans>
      </p>
    </>
  );
};
