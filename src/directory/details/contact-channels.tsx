import { Trans, useLingui } from "@lingui/react/macro";
import { toMailtoUrl } from "../../../contract/contact/mailto-url.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { canBeIntroduced } from "../../../contract/contact/introduction.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { ClearingPointAddress } from "../../ui/contact/clearing-point-address.tsx";
import { useIsPrinting } from "../../ui/screen/use-is-printing.ts";
import { formatPhone } from "../../i18n/format/format-phone.ts";

const shownAddress = (url: string): string => url.replace(/^https?:\/\//i, "").replace(/\/$/, "");

type ContactChannelsProps = {
  readonly contact: Contact;
  /** Somebody looks for these topics: the first is what it would be about. */
  readonly topics: readonly Topic[];
};

/** The Clearing Point introduces to whoever takes it, and is asked itself about anybody else. */
const WriteLink = ({ contact, topics: [topic] }: ContactChannelsProps) => {
  const isCoordinator = contact.side === "clearing-point";
  const kind = canBeIntroduced(contact) ? "introduction" : "question";
  const about = isCoordinator ? null : contact.id;
  return (
    <EnquiryLink className="channel" start={{ kind, about, topic: topic ?? null }}>
      <span className="channel__label">
        <Trans>Schreiben</Trans>
      </span>
      <span className="channel__value">
        {isCoordinator && <Trans>Frage stellen</Trans>}
        {!isCoordinator && kind === "introduction" && <Trans>Kontakt vermitteln</Trans>}
        {!isCoordinator && kind === "question" && <Trans>Die Clearingstelle fragen</Trans>}
      </span>
    </EnquiryLink>
  );
};

/** What can be done where nothing, or not all, can be seen. */
const ReachNote = ({ contact, hasNone }: Pick<ContactChannelsProps, "contact"> & { readonly hasNone: boolean }) => {
  const isOffered = canBeIntroduced(contact);
  if (contact.side === "clearing-point" || (isOffered && !hasNone)) return null;
  return (
    <p className="channels__none">
      {hasNone && isOffered && (
        <Trans>
          Telefon und E-Mail sind hier nicht öffentlich. Die Clearingstelle stellt die Verbindung her: Sie gibt Ihre
          Bitte weiter, und der Kontakt entscheidet, ob er antwortet.
        </Trans>
      )}
      {hasNone && !isOffered && (
        <Trans>
          Telefon und E-Mail sind hier nicht öffentlich, und eine Vermittlung ist zurzeit nicht möglich. Fragen Sie die
          Clearingstelle: Sie nennt Ihnen, wer Ihnen weiterhilft.
        </Trans>
      )}
      {!hasNone && !isOffered && (
        <Trans>
          Eine Vermittlung zu diesem Kontakt ist zurzeit nicht möglich. Wenn Sie ihn so nicht erreichen, hilft die
          Clearingstelle.
        </Trans>
      )}
    </p>
  );
};

type ChannelProps = {
  readonly name: string;
  readonly href: string;
  readonly rel?: string;
  readonly className?: string;
  readonly children: string;
};

const Channel = ({ name, href, rel, className = "", children }: ChannelProps) => (
  <li>
    <a className={`channel ${className}`} href={href} rel={rel}>
      <span className="channel__label">{name}</span>
      <bdi className="channel__value" dir="ltr" translate="no">
        {children}
      </bdi>
    </a>
  </li>
);

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
          <Channel key={number} className="channel--phone" href={`tel:${number}`} name={t`Telefon`}>
            {formatPhone(number)}
          </Channel>
        ))}
        {email !== undefined && (
          <Channel href={toMailtoUrl(email)} name={t`E-Mail`}>
            {email}
          </Channel>
        )}
        {url !== undefined && (
          <Channel href={url} rel="noreferrer noopener" name={t`Internet`}>
            {shownAddress(url)}
          </Channel>
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
      <ReachNote contact={contact} hasNone={hasNone} />
      {hasNone && isPrinting && <ClearingPointAddress />}
    </section>
  );
};
