import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Role } from "../../contract/lists/role.ts";
import { LAND_STATEMENT_KINDS, type LandProfile } from "../../contract/entries/land-profile.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { isGone } from "../http/request-error.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { landProfileQuery } from "./land-profile-query.ts";
import { PartState } from "./part-state.tsx";

type LandRole = LandProfile["roles"][number];

const toRoleSearch = (land: LandCode, role: Role): string =>
  `/?${new URLSearchParams([
    ["side", "security-authority"],
    ["land", land],
    ["role", role],
  ]).toString()}`;

const RoleLine = ({ land, role }: { readonly land: LandCode; readonly role: LandRole }) => {
  const { terms } = useLanguage();
  const [first, ...others] = role.names;
  const general = terms.roles[role.role];
  const otherNames = <bdi lang="de">{others.join(" · ")}</bdi>;
  return (
    <li>
      <p className="land-role__name">
        {first === undefined ? general : <bdi lang="de">{first}</bdi>}{" "}
        <span className={role.confirmed ? "land-mark land-mark--confirmed" : "land-mark"}>
          {role.confirmed ? <Trans>Bezeichnung bestätigt</Trans> : <Trans>Bezeichnung nicht bestätigt</Trans>}
        </span>
      </p>
      {others.length > 0 && (
        <p className="land-role__fact">
          <Trans>Auch: {otherNames}</Trans>
        </p>
      )}
      {first !== undefined && (
        <p className="land-role__fact">
          <Trans>Allgemein: {general}</Trans>
        </p>
      )}
      <p className="land-role__link">
        <Link to={toRoleSearch(land, role.role)}>
          <Trans>Kontakte mit dieser Funktion</Trans>
          <span className="sr-only">: {general}</span>
        </Link>
      </p>
    </li>
  );
};

const Statements = ({ statements }: Pick<LandProfile, "statements">) => {
  const { terms } = useLanguage();
  return LAND_STATEMENT_KINDS.map((kind) => {
    const ofKind = statements.filter((statement) => statement.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <EntrySection key={kind} title={terms.landStatementKinds[kind]}>
        {ofKind.map(({ text, confirmed }) => (
          <p key={text.de}>
            <span className={confirmed ? "land-mark land-mark--confirmed" : "land-mark"}>
              {confirmed ? <Trans>Bestätigt</Trans> : <Trans>Nicht bestätigt</Trans>}
            </span>{" "}
            <Localized text={text} />
          </p>
        ))}
      </EntrySection>
    );
  });
};

/** What the functions are called here and how the cooperation is built, with what nobody has confirmed marked so. */
export const LandOrganization = ({ land }: { readonly land: LandCode }) => {
  const query = useQuery(landProfileQuery(land));
  const { data } = query;
  return (
    <>
      <EntrySection title={<Trans>So heißen die Funktionen hier</Trans>}>
        {isGone(query.error) ? (
          <p className="muted">
            <Trans>Zu diesem Land ist noch nichts eingetragen.</Trans>
          </p>
        ) : (
          <PartState query={query} />
        )}
        {data !== undefined && (
          <ul className="land-roles">
            {data.roles.map((role) => (
              <RoleLine key={role.names[0] ?? role.role} land={land} role={role} />
            ))}
          </ul>
        )}
      </EntrySection>
      {data !== undefined && <Statements statements={data.statements} />}
      {data !== undefined && (
        <p>
          <EnquiryLink start={{ kind: "correction", about: land }}>
            <Trans>Etwas bestätigen oder berichtigen</Trans>
          </EnquiryLink>
        </p>
      )}
    </>
  );
};
