import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { formatDate, formatList } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { ContactChannels } from "./contact-channels.tsx";
import { ContactProjects } from "./contact-projects.tsx";
import { Counterparts } from "./counterparts.tsx";
import { MandateCard } from "./mandate-card.tsx";
import { OpeningHours } from "./opening-hours.tsx";
import { RowNoteLine } from "../place/row-note-line.tsx";
import type { PlaceResult } from "../place/place-result.ts";
import { type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";
import { VisitingHints } from "./visiting-hints.tsx";

type ContactDetailsProps = {
  readonly contact: Contact;
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
  /** What the place asked for gives; null without one. */
  readonly found: PlaceResult | null;
};

type DeputyNoteProps = Pick<ContactDetailsProps, "address" | "index"> & {
  readonly deputy: ContactId;
  readonly isNeeded: boolean;
};

const DeputyNote = ({ deputy, isNeeded, address, index }: DeputyNoteProps) => {
  const name = index.names[index.positionById.get(deputy) ?? -1];
  if (name === undefined) return null;
  const link = (
    <Link to={toDirectoryPath(deputy, address.state)}>
      <bdi translate="no">{name}</bdi>
    </Link>
  );
  return (
    <p className={isNeeded ? "contact-details__deputy" : undefined}>
      {isNeeded ? <Trans>Zurzeit bitte an die Vertretung wenden: {link}</Trans> : <Trans>Vertretung: {link}</Trans>}
    </p>
  );
};

type WhyProps = Pick<ContactDetailsProps, "contact" | "index"> & { readonly found: PlaceResult };

/** Why the contact is responsible for the place asked for; nothing where it is only near. */
const Why = ({ contact, index, found }: WhyProps) => {
  const note = found.list.notes.get(index.positionById.get(contact.id) ?? -1);
  if (note === undefined || note.reasons === null) return null;
  const shownName = <bdi>{found.place.name}</bdi>;
  return (
    <>
      <dt>
        <Trans>Für {shownName}</Trans>
      </dt>
      <dd>
        <RowNoteLine index={index} note={note} />
      </dd>
    </>
  );
};

/** Everything the public may see of a contact: the ways to reach it first, then why, then the rest. */
export const ContactDetails = ({ contact, address, index, found }: ContactDetailsProps) => {
  const { terms, language } = useLanguage();
  const { assurance, deputy, state, serviceAreas, topics, languages, mandate, visiting, schedules } = contact;
  return (
    <div className="contact-details">
      {deputy !== undefined && state !== "active" && (
        <DeputyNote deputy={deputy} isNeeded address={address} index={index} />
      )}
      <ContactChannels contact={contact} topics={address.state.filter.topics} />
      <section>
        <h3>
          <Trans>Zuständig</Trans>
        </h3>
        <dl className="contact-facts">
          {found !== null && <Why contact={contact} index={index} found={found} />}
          <dt>
            <Trans>Gebiet</Trans>
          </dt>
          <dd>
            <bdi>
              {formatList(
                serviceAreas.map((area) => area.name),
                language,
              )}
            </bdi>
          </dd>
          <dt>
            <Trans>Themen</Trans>
          </dt>
          <dd>
            <ul className="facts__topics">
              {topics.map((topic) => (
                <li key={topic}>{terms.topics[topic]}</li>
              ))}
            </ul>
          </dd>
          <dt>
            <Trans>Sprachen</Trans>
          </dt>
          <dd>
            {formatList(
              languages.map((tag) => terms.languages[tag]),
              language,
            )}
          </dd>
          <dt>
            <Trans>Ebene</Trans>
          </dt>
          <dd>{terms.levels[contact.level]}</dd>
        </dl>
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
            {assurance.by !== undefined && ` (${assurance.by})`}.
          </Trans>
        ) : (
          <Trans>Dieser Eintrag wurde eingereicht und ist noch nicht bestätigt.</Trans>
        )}{" "}
        {assurance.expiresOn !== undefined && (
          <Trans>Nächste Prüfung bis {formatDate(assurance.expiresOn, language)}.</Trans>
        )}{" "}
        <EnquiryLink className="screen-only" start={{ kind: "correction", about: contact.id }}>
          <Trans>Fehler melden</Trans>
        </EnquiryLink>
      </p>
    </div>
  );
};
