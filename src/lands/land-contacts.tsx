import { Plural, Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { type ContactIndex, roleAt, sideAt } from "../../contract/contact/contact-index.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ContactLine } from "../entries/screen/contact-line.tsx";
import { DirectoryIndexPart } from "../entries/directory-index-part.tsx";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { findLandContacts } from "./find-land-contacts.ts";

/** More are better looked through in the directory. */
const MOST_SHOWN = 10;

type LandProps = { readonly land: LandCode };

const Lines = ({ land, index }: LandProps & { readonly index: ContactIndex }) => {
  const { terms } = useLanguage();
  const positions = useMemo(() => findLandContacts(index, land), [index, land]);
  const rest = positions.length - MOST_SHOWN;
  if (positions.length === 0) {
    return (
      <p className="muted">
        <Trans>Für das ganze Land ist noch kein Kontakt eingetragen.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="contact-lines">
        {positions.slice(0, MOST_SHOWN).map((position) => (
          <li key={index.ids[position]}>
            <ContactLine index={index} position={position} to={`/contacts/${index.ids[position]}`}>
              {/* One organisation has several functions; of an authority the line says it already. */}
              {sideAt(index, position) === "muslim-organization" && (
                <span className="contact-line__function">{terms.roles[roleAt(index, position)]}</span>
              )}
            </ContactLine>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Link to={`/?land=${land}&level=land`}>
            <Plural value={rest} one="Noch # weiterer Kontakt" other="Noch # weitere Kontakte" />
          </Link>
        </p>
      )}
    </>
  );
};

/** The contacts for the whole Land by name, and the way to all the others. */
export const LandContacts = ({ land }: LandProps) => (
  <EntrySection title={<Trans>Kontakte für das ganze Land</Trans>}>
    <DirectoryIndexPart>{(index) => <Lines land={land} index={index} />}</DirectoryIndexPart>
    <p>
      <Link className="button button--quiet" to={`/?land=${land}`}>
        <Trans>Alle Kontakte im Verzeichnis</Trans>
      </Link>
    </p>
  </EntrySection>
);
