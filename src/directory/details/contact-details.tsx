import { Trans, useLingui } from "@lingui/react/macro";
import { howConfirmed } from "../../../contract/names/check-ways.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { formatDate } from "../../i18n/format/formatters.ts";
import { AreaList } from "../../i18n/area-list.tsx";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { PrintButton } from "../../address/print-button.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { ContactChannels } from "./contact-channels.tsx";
import { ContactProjects, Counterparts } from "./contact-relations.tsx";
import { LanguagesFact, MandateCard, OpeningHours, VisitingHints } from "./contact-facts.tsx";
import { ContactName } from "../../place/answer/contact-name.tsx";
import { type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";

type ContactDetailsProps = {
  readonly contact: Contact;
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
};

type DeputyNoteProps = Pick<ContactDetailsProps, "address" | "index"> & {
  readonly deputy: ContactId;
  readonly isNeeded: boolean;
};

const DeputyNote = ({ deputy, isNeeded, address, index }: DeputyNoteProps) => {
  const position = index.positionById.get(deputy) ?? -1;
  if (position < 0) return null;
  // By function and office: a deputy often sits in the same one.
  const link = <ContactName index={index} position={position} toPath={(id) => toDirectoryPath(id, address.state)} />;
  return (
    <p className={isNeeded ? "notice notice--warning" : undefined}>
      {isNeeded ? <Trans>Zurzeit bitte an die Vertretung wenden: {link}</Trans> : <Trans>Vertretung: {link}</Trans>}
    </p>
  );
};

/** Whom a contact is there for, and what for; of the topics those that are asked about come first and are ticked. */
const Duties = ({ contact, asked }: Pick<ContactDetailsProps, "contact"> & { readonly asked: readonly Topic[] }) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const { serviceAreas, topics, languages, level } = contact;
  return (
    <dl className="contact-facts">
      <dt>
        <Trans>Gebiet</Trans>
      </dt>
      <dd>
        <AreaList areas={serviceAreas} />
      </dd>
      {topics.length > 0 && (
        <>
          <dt>
            <Trans>Themen</Trans>
          </dt>
          <dd>
            <ul className="facts__topics">
              {topics
                .filter((topic) => asked.includes(topic))
                .map((topic) => (
                  <li key={topic} className="facts__asked">
                    <span aria-hidden="true">✓ </span>
                    <strong>{terms.topics[topic]}</strong>
                  </li>
                ))}
              {topics
                .filter((topic) => !asked.includes(topic))
                .map((topic) => (
                  <li key={topic}>{terms.topics[topic]}</li>
                ))}
            </ul>
          </dd>
        </>
      )}
      <LanguagesFact name={t`Sprachen`} tags={languages} />
      <dt>
        <Trans>Ebene</Trans>
      </dt>
      <dd>{terms.levels[level]}</dd>
    </dl>
  );
};

/** Everything the public may see of a contact: the ways to reach it first, then why, then the rest. */
export const ContactDetails = ({ contact, address, index }: ContactDetailsProps) => {
  const { language } = useLanguage();
  const { assurance, deputy, state, mandate, visiting, schedules } = contact;
  return (
    <div className="contact-details">
      {deputy !== undefined && state !== "active" && (
        <DeputyNote deputy={deputy} isNeeded address={address} index={index} />
      )}
      <ContactChannels contact={contact} topics={address.state.filter.topics} />
      {/* After the number, which is what a keyboard is on its way to. */}
      <p className="contact-details__actions screen-only">
        <PrintButton />
        <CopyLink />
      </p>
      <section>
        <h3>
          {contact.side === "muslim-organization" ? <Trans>Für wen und wofür da</Trans> : <Trans>Zuständig</Trans>}
        </h3>
        <Duties contact={contact} asked={address.state.filter.topics} />
        {deputy !== undefined && state === "active" && (
          <DeputyNote deputy={deputy} isNeeded={false} address={address} index={index} />
        )}
      </section>
      {schedules !== undefined && <OpeningHours schedules={schedules} />}
      {visiting !== undefined && <VisitingHints visiting={visiting} />}
      {mandate !== undefined && <MandateCard mandate={mandate} />}
      <Counterparts contact={contact} address={address} index={index} />
      <ContactProjects id={contact.id} />
      <p className="contact-details__assurance">
        {assurance.status === "confirmed" && assurance.assuredDate !== undefined ? (
          <Trans>
            Zuletzt bestätigt am {formatDate(assurance.assuredDate, language)}
            {howConfirmed(assurance, language)}.
          </Trans>
        ) : (
          <Trans>Dieser Eintrag wurde eingereicht und ist noch nicht bestätigt.</Trans>
        )}{" "}
        {assurance.expiresOn !== undefined && (
          <Trans>Nächste Prüfung bis {formatDate(assurance.expiresOn, language)}.</Trans>
        )}{" "}
        <EnquiryLink className="screen-only" start={{ kind: "correction", about: contact.id }}>
          <Trans>Fehler melden</Trans>
        </EnquiryLink>{" "}
        <EnquiryLink className="screen-only" start={{ kind: "correction", about: contact.id, wish: "removal" }}>
          <Trans>Eintrag löschen lassen</Trans>
        </EnquiryLink>
      </p>
    </div>
  );
};
