import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { toEnquiryPath } from "../address/enquiry-path.ts";
import { contactQuery } from "../http/queries/contact-query.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import type { DeskAccountView } from "./desk-account.ts";
import { SetupNote } from "./setup-note.tsx";
import { useRoleNames } from "./use-role-names.ts";

/** Which entry is theirs, what it opens to them, and how it is corrected; `id`: `null` in the demo, whose people have none. */
const OwnEntry = ({ id }: { readonly id: DeskAccountView["entry"] }) => {
  const { data } = useQuery(contactQuery(id));
  const entry = <Link to={`/contacts/${id}`}>{data === undefined ? id : <bdi>{data.organization.name}</bdi>}</Link>;
  return (
    <>
      <p>
        {id === null ? (
          <Trans>In der Vorführung gehört zu dieser Person kein Eintrag. Sonst steht hier, welcher es ist.</Trans>
        ) : (
          <Trans>Ihr Eintrag: {entry}</Trans>
        )}
      </p>
      {id !== null && (
        <p>
          <Trans>
            <Link to={toEnquiryPath({ kind: "correction", about: id })}>Etwas am Eintrag berichtigen lassen</Link>: Die
            Koordination prüft es und trägt es ein.
          </Trans>
        </p>
      )}
      <h2>
        <Trans>Was Sie sehen und andere nicht</Trans>
      </h2>
      <p>
        <Trans>
          Kontakte der anderen Seite können Angaben nur für bestätigte Kontakte freigeben. Die Seiten zeigen sie noch
          nicht, auch Ihnen nicht: Fragen Sie bis dahin die <Link to="/enquiry">Clearingstelle</Link>.
        </Trans>
      </p>
    </>
  );
};

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
      {account.roles.includes("contact") && <OwnEntry id={account.entry} />}
      {!account.roles.includes("contact") && (
        <p className="screen__intro">
          <Trans>Einträge ändert, wer koordiniert.</Trans>
        </p>
      )}
    </>
  );
};
