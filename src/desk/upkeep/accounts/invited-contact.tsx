import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ContactId, isContactId } from "../../../../contract/contact/contact-id.ts";
import { Link } from "react-router";
import { toEntryKey } from "../../../../contract/desk/desk-entry.ts";
import { SEARCHABLE_SIDES } from "../../../../contract/lists/side.ts";
import { howConfirmed } from "../../../../contract/names/check-ways.ts";
import { LineField } from "../../../form/fields/fields.tsx";
import { contactQuery } from "../../../http/queries/contact-query.ts";
import { isGone } from "../../../http/request-error.ts";
import { formatDate } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { readEntryAddress } from "../entries/read-entry-address.ts";

export const CONTACT = "desk-contact";

const readContactId = (address: string): ContactId | null => {
  const about = readEntryAddress(address);
  return about?.kind === "contact" && isContactId(about.id) ? about.id : null;
};

/** The contact an address names; `invited`: as an account is made for it, `null` where somebody has to check it first. */
export const useInvitedContact = (address: string) => {
  const id = readContactId(address);
  const { data: contact, error } = useQuery(contactQuery(id));
  const side = SEARCHABLE_SIDES.find((each) => each === contact?.side);
  const isChecked = contact?.assurance.way !== undefined;
  const invited = isChecked && id !== null && side !== undefined ? { entry: id, side } : null;
  return { id, contact, error, invited };
};
type InvitedContact = ReturnType<typeof useInvitedContact>;

/** What has to be done before this contact has an account. */
const useContactFault = ({ id, contact, error }: InvitedContact): string => {
  const { t } = useLingui();
  if (id === null) return t`Bitte geben Sie die Adresse der Seite des Kontakts an.`;
  if (isGone(error)) return t`Unter dieser Adresse steht kein Kontakt.`;
  if (contact === undefined) return t`Der Eintrag ist noch nicht da. Bitte versuchen Sie es gleich noch einmal.`;
  return t`Dieser Kontakt ist noch nicht durch Rückruf oder Brief geprüft. Wer koordiniert, holt das an seinem Eintrag nach.`;
};

type ContactFieldProps = {
  readonly address: string;
  readonly onChange: (address: string) => void;
  readonly found: InvitedContact;
  readonly isFaulty: boolean;
  /** Whether whoever invites may check the contact, too. */
  readonly canCheck: boolean;
};

/** Whose account it will be, and how it was checked that it is this contact. */
export const InvitedContactField = ({ address, onChange, found, isFaulty, canCheck }: ContactFieldProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const fault = useContactFault(found);
  const { id, contact, invited } = found;
  return (
    <>
      <LineField
        name={CONTACT}
        label={t`Adresse der Seite des Kontakts`}
        hint={t`Aus der Adresszeile, zum Beispiel …/contacts/k3x9. Er muss durch Rückruf oder Brief geprüft sein; wer koordiniert, hält das an seinem Eintrag unter „Kontakt bestätigen“ fest.`}
        value={address}
        onChange={onChange}
        fault={isFaulty && invited === null ? fault : undefined}
      />
      <p role="status">
        {contact !== undefined && (
          <>
            <bdi>{contact.organization.name}</bdi>
            {invited !== null && contact.assurance.assuredDate !== undefined && (
              <>
                {": "}
                <Trans>
                  bestätigt am {formatDate(contact.assurance.assuredDate, language)}
                  {howConfirmed(contact.assurance, language)}
                </Trans>
              </>
            )}
            {invited === null && id !== null && (
              <>
                {": "}
                <Trans>noch nicht durch Rückruf oder Brief geprüft.</Trans>{" "}
                {canCheck ? (
                  <Link to={`/desk/entries/${toEntryKey({ kind: "contact", id })}`}>
                    <Trans>Am Eintrag prüfen und bestätigen</Trans>
                  </Link>
                ) : (
                  <Link to={`/contacts/${id}`}>
                    <Trans>Zum Eintrag</Trans>
                  </Link>
                )}
              </>
            )}
          </>
        )}
      </p>
    </>
  );
};
