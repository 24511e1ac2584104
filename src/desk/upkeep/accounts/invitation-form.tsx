import { Trans, useLingui } from "@lingui/react/macro";
import { EMAIL_PATTERN } from "../../../../contract/contact/channel.ts";
import type { DeskRole } from "../../../../contract/desk/desk-role.ts";
import { LAND_CODES, type LandCode } from "../../../../contract/lists/land.ts";
import { LineField, SelectField } from "../../../form/fields/fields.tsx";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { type DeskAccountView, isCoordinating } from "../../desk-account.ts";
import { useDeskDraft } from "../../desk-drafts.ts";
import { DeskFailure } from "../../desk-failure.tsx";
import { CONTACT, InvitedContactField, useInvitedContact } from "./invited-contact.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { useDeskForm } from "../../use-desk-form.ts";
import { useInvitation } from "./use-invitation.ts";
import { useRoleNames } from "../../use-role-names.ts";

const invitedRoles = [
  "coordinator",
  "land-coordinator",
  "contact",
  "administrator",
] as const satisfies readonly DeskRole[];
type InvitedRole = (typeof invitedRoles)[number];

const MAIL = "desk-mail";
const LAND = "desk-land";

type RemitFieldsProps = {
  readonly role: InvitedRole;
  readonly land: LandCode | null;
  readonly isLandFaulty: boolean;
  readonly onRole: (role: InvitedRole) => void;
  readonly onLand: (land: LandCode | null) => void;
};

/** What somebody is let in for, and where. */
const RemitFields = ({ role, land, isLandFaulty, onRole, onLand }: RemitFieldsProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const roleNames = useRoleNames();
  return (
    <>
      <SelectField
        name="desk-role"
        label={t`Aufgabe`}
        value={role}
        onChange={(value) => onRole(invitedRoles.find((each) => each === value) ?? role)}
      >
        {invitedRoles.map((each) => (
          <option key={each} value={each}>
            {roleNames[each]}
          </option>
        ))}
      </SelectField>
      {role === "land-coordinator" && (
        <SelectField
          name={LAND}
          label={t`Land`}
          value={land ?? ""}
          onChange={(value) => onLand(LAND_CODES.find((each) => each === value) ?? null)}
          fault={isLandFaulty ? t`Bitte wählen Sie das Land.` : undefined}
        >
          <option value="">{t`Bitte wählen`}</option>
          {LAND_CODES.map((each) => (
            <option key={each} value={each}>
              {terms.lands[each]}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
};

/** Lets somebody in: by a link that is shown once. */
export const InvitationForm = ({ account }: { readonly account: DeskAccountView }) => {
  const { t } = useLingui();
  const { draft, change, readLatest, forget } = useDeskDraft("invitation");
  const { mail = "" } = draft.texts;
  const role = invitedRoles.find((each) => each === draft.texts["role"]) ?? "coordinator";
  const land = LAND_CODES.find((each) => each === draft.texts["land"]) ?? null;
  const { contact = "" } = draft.texts;
  const found = useInvitedContact(role === "contact" ? contact : "");
  const { invite, again, made, isSending, error } = useInvitation("invite", t`Jemanden einladen`, () =>
    forget(readLatest()),
  );
  const { faulty, form } = useDeskForm(
    () => {
      if (!EMAIL_PATTERN.test(mail.trim())) return MAIL;
      if (role === "land-coordinator" && land === null) return LAND;
      return role === "contact" && found.invited === null ? CONTACT : null;
    },
    () =>
      invite({
        body: {
          for: "somebody-new",
          mail: mail.trim(),
          roles: [role],
          lands: role === "land-coordinator" && land !== null ? [land] : [],
          side: found.invited?.side ?? null,
          entry: found.invited?.entry ?? null,
        },
        whom: mail.trim(),
      }),
  );
  const mailFault =
    mail.trim() === ""
      ? t`Bitte geben Sie eine E-Mail-Adresse an.`
      : t`Bitte geben Sie eine E-Mail-Adresse wie name@verein.example an.`;
  return (
    <form {...form}>
      <h2>
        <Trans>Jemanden einladen</Trans>
      </h2>
      <LineField
        name={MAIL}
        inputMode="email"
        label={t`E-Mail-Adresse`}
        hint={t`Damit Sie wissen, für wen die Einladung war; es wird nichts verschickt.`}
        value={mail}
        onChange={(now) => change({ texts: { mail: now } })}
        fault={faulty === MAIL ? mailFault : undefined}
      />
      <RemitFields
        role={role}
        land={land}
        isLandFaulty={faulty === LAND}
        onRole={(now) => change({ texts: { role: now } })}
        onLand={(now) => change({ texts: { land: now ?? "" } })}
      />
      {role === "contact" && (
        <InvitedContactField
          address={contact}
          onChange={(now) => change({ texts: { contact: now } })}
          found={found}
          canCheck={isCoordinating(account)}
          isFaulty={faulty === CONTACT}
        />
      )}
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      <button type="submit" className="button" aria-disabled={isSending}>
        <Trans>Einladung erstellen</Trans>
      </button>
      {made !== null && <InvitationLink made={made} />}
    </form>
  );
};
