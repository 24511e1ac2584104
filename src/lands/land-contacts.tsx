import { useQuery } from "@tanstack/react-query";
import { Plural, Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { type ContactIndex, kindAt, roleAt, sideAt } from "../../contract/contact-index.ts";
import type { LandCode } from "../../contract/land.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { directoryIndexQuery } from "../screen/directory-index-query.ts";
import { EntrySection } from "../screen/entry-section.tsx";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { findLandContacts } from "./find-land-contacts.ts";
import { PartState } from "./part-state.tsx";

/** More are better looked through in the directory. */
const MOST_SHOWN = 10;

type ContactLineProps = { readonly index: ContactIndex; readonly position: number };

const ContactLine = ({ index, position }: ContactLineProps) => {
  const { terms } = useLanguage();
  const side = sideAt(index, position);
  return (
    <li className="land-contact">
      <SideSymbol side={side} />
      <span>
        <Link to={`/contacts/${index.ids[position]}`}>
          <bdi>{index.names[position]}</bdi>
        </Link>
        <span className="facts">
          {side === "muslim-organization" && <span>{terms.kinds[kindAt(index, position)]}</span>}
          <span>{terms.roles[roleAt(index, position)]}</span>
        </span>
      </span>
    </li>
  );
};

/** The contacts for the whole Land by name, and the way to all the others. */
export const LandContacts = ({ land }: { readonly land: LandCode }) => {
  const query = useQuery(directoryIndexQuery);
  const index = query.data;
  const positions = useMemo(() => index && findLandContacts(index, land), [index, land]);
  const rest = (positions?.length ?? 0) - MOST_SHOWN;
  return (
    <EntrySection title={<Trans>Kontakte für das ganze Land</Trans>}>
      <PartState query={query} />
      {positions?.length === 0 && (
        <p className="muted">
          <Trans>Für das ganze Land ist noch kein Kontakt eingetragen.</Trans>
        </p>
      )}
      {index !== undefined && positions !== undefined && positions.length > 0 && (
        <ul className="land-entries">
          {positions.slice(0, MOST_SHOWN).map((position) => (
            <ContactLine key={index.ids[position]} index={index} position={position} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p>
          <Link to={`/?land=${land}&level=land`}>
            <Plural value={rest} one="Noch # weiterer Kontakt" other="Noch # weitere Kontakte" />
          </Link>
        </p>
      )}
      <p>
        <Link className="button button--quiet" to={`/?land=${land}`}>
          <Trans>Alle Kontakte im Verzeichnis</Trans>
        </Link>
      </p>
    </EntrySection>
  );
};
