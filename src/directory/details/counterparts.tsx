import { Plural, Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import type { AreaCode } from "../../../contract/place/area.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { oppositeSide } from "../../../contract/lists/side.ts";
import { ContactLine } from "../../entries/contact-line.tsx";
import { type DirectoryState, START_STATE } from "../directory-address.ts";
import { leadFocus } from "../../ui/lead-focus.ts";
import { NEXT_IDS } from "../list/list-head.tsx";
import { findCounterparts } from "./find-counterparts.ts";
import { type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";

const MOST_SHOWN = 6;

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
  const { positions, total } = useMemo(() => findCounterparts(index, contact, MOST_SHOWN), [index, contact]);
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
          <Trans>Auf der anderen Seite ist für dieses Gebiet noch kein Kontakt eingetragen.</Trans>
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
          <Trans>Gegenüber suchen: wer ist von hier aus zuständig?</Trans>
        </Link>
      </p>
      {rest > 0 && (
        <p className="muted">
          <Plural value={rest} one="und # weiterer Kontakt" other="und # weitere Kontakte" />
        </p>
      )}
    </section>
  );
};
