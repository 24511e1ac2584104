import { Plural } from "@lingui/react/macro";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { ContactLine } from "./contact-line.tsx";
import { DirectoryIndexPart } from "../directory-index-part.tsx";

type ContactLinksProps = { readonly ids: readonly ContactId[] };

const Lines = ({ ids, index }: ContactLinksProps & { readonly index: ContactIndex }) => {
  const known = [...new Set(ids)].flatMap((id) => {
    const position = index.positionById.get(id);
    return position === undefined ? [] : [{ id, position }];
  });
  const missing = new Set(ids).size - known.length;
  return (
    <>
      {known.length > 0 && (
        <ul className="contact-lines">
          {known.map(({ id, position }) => (
            <li key={id}>
              <ContactLine index={index} position={position} to={`/contacts/${id}`} />
            </li>
          ))}
        </ul>
      )}
      {missing > 0 && (
        <p className="muted">
          <Plural
            value={missing}
            one="# beteiligter Kontakt steht nicht im öffentlichen Verzeichnis."
            other="# beteiligte Kontakte stehen nicht im öffentlichen Verzeichnis."
          />
        </p>
      )}
    </>
  );
};

/** Contacts named by their ids, each with a link; how many of them are not public is said. */
export const ContactLinks = ({ ids }: ContactLinksProps) =>
  ids.length === 0 ? null : <DirectoryIndexPart>{(index) => <Lines ids={ids} index={index} />}</DirectoryIndexPart>;
