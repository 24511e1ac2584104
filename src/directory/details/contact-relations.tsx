import { Plural, Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { useQuery } from "@tanstack/react-query";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { projectRowSchema } from "../../../contract/entries/project.ts";
import { oppositeSide } from "../../../contract/lists/side.ts";
import type { AreaCode } from "../../../contract/place/area.ts";
import { ContactLine } from "../../entries/screen/contact-line.tsx";
import { entriesQuery } from "../../http/queries/entry-queries.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { Localized } from "../../i18n/localized.tsx";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { type DirectoryAddress, type DirectoryState, START_STATE, toDirectoryPath } from "../directory-address.ts";
import { NEXT_IDS } from "../list/list-head.tsx";
import { findCounterparts } from "./find-counterparts.ts";

const MOST_COUNTERPARTS = 6;

type CounterpartsProps = {
  readonly contact: Contact;
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
};

/**
 * Where to ask from: a contact for one Kreis asks for that Kreis, every other for the town it sits in; null for one that
 * names neither.
 */
const startingPlace = ({ serviceAreas, municipality }: Contact): AreaCode | null => {
  const [only] = serviceAreas;
  return serviceAreas.length === 1 && only?.code.length === 5 ? only.code : (municipality?.key ?? null);
};

const toSearchFromHere = (contact: Contact, state: DirectoryState): string => {
  const place = startingPlace(contact);
  return toDirectoryPath(null, {
    ...START_STATE,
    filter: {
      ...START_STATE.filter,
      lands: place === null ? [contact.address.land] : [],
      side: contact.side === "clearing-point" ? null : oppositeSide[contact.side],
      topics: state.filter.topics,
    },
    place,
  });
};

/** Who of the other side is there for the same area. */
export const Counterparts = ({ contact, address, index }: CounterpartsProps) => {
  const { positions, total } = useMemo(() => findCounterparts(index, contact, MOST_COUNTERPARTS), [index, contact]);
  if (contact.side === "clearing-point") return null;
  const rest = total - positions.length;
  return (
    <section className="screen-only">
      <h3>
        {contact.side === "security-authority" ? (
          <Trans>Muslimische Organisationen im selben Gebiet</Trans>
        ) : (
          <Trans>Sicherheitsbehörden für dasselbe Gebiet</Trans>
        )}
      </h3>
      {total === 0 && (
        <p>
          <Trans>Auf der Gegenseite ist für dieses Gebiet noch kein Kontakt eingetragen.</Trans>
        </p>
      )}
      <ul className="contact-lines">
        {positions.map((position) => {
          const id = index.ids[position];
          if (id === undefined) return null;
          return (
            <li key={id}>
              <ContactLine index={index} position={position} to={toDirectoryPath(id, address.state)} />
            </li>
          );
        })}
      </ul>
      <p>
        <Link
          className="button button--quiet"
          to={toSearchFromHere(contact, address.state)}
          onClick={() => leadFocus(...NEXT_IDS)}
        >
          {contact.side === "security-authority" ? (
            <Trans>Alle muslimischen Organisationen in diesem Gebiet zeigen</Trans>
          ) : (
            <Trans>Alle zuständigen Polizeistellen zeigen</Trans>
          )}
        </Link>
      </p>
      {rest > 0 && (
        <p>
          <Link to={toSearchFromHere(contact, address.state)} onClick={() => leadFocus(...NEXT_IDS)}>
            <Plural value={rest} one="# weiterer Kontakt" other="# weitere Kontakte" />
          </Link>
        </p>
      )}
    </section>
  );
};

const MOST_PROJECTS = 4;

/** The projects a contact takes part in; absent where there are none, or while they are not there. */
export const ContactProjects = ({ id }: { readonly id: ContactId }) => {
  const { terms } = useLanguage();
  const { data } = useQuery(entriesQuery("projects", projectRowSchema));
  const projects = data?.entries.filter(({ partners }) => partners.includes(id)) ?? [];
  const rest = projects.length - MOST_PROJECTS;
  if (projects.length === 0) return null;
  return (
    <section className="screen-only">
      <h3>
        <Trans>Beteiligt an</Trans>
      </h3>
      <ul className="contact-projects">
        {projects.slice(0, MOST_PROJECTS).map((project) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`}>
              <Localized text={project.title} />
            </Link>{" "}
            <span className="muted">({terms.projectStatuses[project.status]})</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="muted">
          <Plural value={rest} one="und # weiteres Projekt" other="und # weitere Projekte" />
        </p>
      )}
    </section>
  );
};
