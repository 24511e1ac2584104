import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { contactQuery } from "../http/contact-query.ts";
import { formatPhone } from "../i18n/format-phone.ts";

/** Phone and mail of a contact, to press and to be printed; nothing while they are not there, as the name leads to them. */
export const ContactReach = ({ id }: { readonly id: ContactId }) => {
  const { data: contact } = useQuery(contactQuery(id));
  if (contact === undefined) return null;
  const { phones = [], email } = contact;
  if (phones.length === 0 && email === undefined) {
    return (
      <p className="muted">
        <Trans>Telefon und E-Mail sind hier nicht öffentlich. Die Clearingstelle stellt die Verbindung her.</Trans>
      </p>
    );
  }
  return (
    <ul className="contact-reach">
      {phones.map(({ number }) => (
        <li key={number}>
          <Trans>Telefon</Trans>{" "}
          <a href={`tel:${number}`}>
            <bdi dir="ltr" translate="no">
              {formatPhone(number)}
            </bdi>
          </a>
        </li>
      ))}
      {email !== undefined && (
        <li>
          <Trans>E-Mail</Trans>{" "}
          <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
            <bdi dir="ltr" translate="no">
              {email}
            </bdi>
          </a>
        </li>
      )}
    </ul>
  );
};
