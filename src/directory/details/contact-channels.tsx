import { Trans, useLingui } from "@lingui/react/macro";
import type { Contact } from "../../../contract/contact/contact.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { ClearingPointAddress } from "../../ui/clearing-point-address.tsx";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { formatPhone } from "../../i18n/format-phone.ts";

const shownAddress = (url: string): string => url.replace(/^https?:\/\//i, "").replace(/\/$/, "");

type ContactChannelsProps = {
  readonly contact: Contact;
  /** Somebody looks for these topics: the first is what it would be about. */
  readonly topics: readonly Topic[];
};

/** The Clearing Point is asked; to anybody else it introduces. */
const WriteLink = ({ contact, topics: [topic] }: ContactChannelsProps) => {
  const isCoordinator = contact.side === "clearing-point";
  const kind = isCoordinator ? "question" : "introduction";
  const about = isCoordinator ? null : contact.id;
  return (
    <EnquiryLink className="channel" start={{ kind, about, topic: topic ?? null }}>
      <span className="channel__label">
        <Trans>Schreiben</Trans>
      </span>
      <span className="channel__value">
        {isCoordinator ? <Trans>Frage stellen</Trans> : <Trans>Kontakt vermitteln</Trans>}
      </span>
    </EnquiryLink>
  );
};

/** The ways to reach a contact, as large rows to tap; where there is no public one, who makes the connection. */
export const ContactChannels = ({ contact, topics }: ContactChannelsProps) => {
  const { t } = useLingui();
  const isPrinting = useIsPrinting();
  const { phones = [], email, url = contact.organization.url, location, municipality } = contact;
  const hasNone = phones.length === 0 && email === undefined;
  return (
    <section className="channels" aria-label={t`Erreichbar über`}>
      <ul>
        {phones.map(({ number }) => (
          <li key={number}>
            <a className="channel channel--phone" href={`tel:${number}`}>
              <span className="channel__label">
                <Trans>Telefon</Trans>
              </span>
              <bdi className="channel__value" dir="ltr" translate="no">
                {formatPhone(number)}
              </bdi>
            </a>
          </li>
        ))}
        {email !== undefined && (
          <li>
            <a className="channel" href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
              <span className="channel__label">
                <Trans>E-Mail</Trans>
              </span>
              <bdi className="channel__value" dir="ltr" translate="no">
                {email}
              </bdi>
            </a>
          </li>
        )}
        {url !== undefined && (
          <li>
            <a className="channel" href={url} rel="noreferrer noopener">
              <span className="channel__label">
                <Trans>Internet</Trans>
              </span>
              <bdi className="channel__value" dir="ltr" translate="no">
                {shownAddress(url)}
              </bdi>
            </a>
          </li>
        )}
        {location.precision === "address" && location.address !== undefined && (
          <li className="channel channel--still">
            <span className="channel__label">
              <Trans>Anschrift</Trans>
            </span>
            <bdi className="channel__value" dir="ltr" translate="no">
              {[location.address, municipality?.name].filter((part) => part !== undefined).join(", ")}
            </bdi>
          </li>
        )}
        <li className="screen-only">
          <WriteLink contact={contact} topics={topics} />
        </li>
      </ul>
      {hasNone && (
        <p className="channels__none">
          <Trans>
            Telefon und E-Mail sind hier nicht öffentlich. Die Clearingstelle stellt die Verbindung her: Sie gibt Ihre
            Bitte weiter, und der Kontakt entscheidet, ob er antwortet.
          </Trans>
        </p>
      )}
      {hasNone && isPrinting && <ClearingPointAddress />}
    </section>
  );
};
