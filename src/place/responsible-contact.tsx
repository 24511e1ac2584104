import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useToday } from "../ui/use-today.ts";
import { AreaName } from "../i18n/area-name.tsx";
import { ContactLine } from "../entries/contact-line.tsx";
import { DirectoryIndexPart } from "../entries/directory-index-part.tsx";
import { type FirstResponsible, findFirstResponsible, toChainSearch, type Wanted } from "./find-first-responsible.ts";

type ResponsibleContactProps = Wanted & {
  /** What stands under the contact, e.g. how to reach it. */
  readonly children?: (id: ContactId) => ReactNode;
};

type ReasonProps = { readonly wanted: Wanted; readonly found: FirstResponsible };

const Reason = ({ wanted, found: { level, reasons, isStandIn } }: ReasonProps) => {
  const { terms } = useLanguage();
  const area = <AreaName code={reasons.areaCode} name={reasons.areaName} />;
  const topic = wanted.topic === null ? null : terms.topics[wanted.topic];
  if (level === "clearing-point") {
    return <Trans>Hier ist dafür noch niemand eingetragen; die Clearingstelle hilft weiter.</Trans>;
  }
  return (
    <>
      {isStandIn ? <Trans>in Vertretung zuständig für {area}</Trans> : <Trans>zuständig für {area}</Trans>}
      {topic !== null && (
        <>
          {" · "}
          <Trans>Thema {topic}</Trans>
        </>
      )}
    </>
  );
};

type FoundProps = {
  readonly index: ContactIndex;
  readonly wanted: Wanted;
  readonly children: ResponsibleContactProps["children"];
};

const Found = ({ index, wanted, children }: FoundProps) => {
  const today = useToday();
  const found = useMemo(() => findFirstResponsible(index, wanted, today), [index, wanted, today]);
  const chain = toChainSearch(wanted);
  const id = found === null ? undefined : index.ids[found.position];
  return (
    <div className="responsible-contact">
      {found !== null && (
        <ContactLine index={index} position={found.position} to={`/contacts/${id}${chain}`}>
          <span className="contact-line__reason">
            <Reason wanted={wanted} found={found} />
          </span>
        </ContactLine>
      )}
      {id !== undefined && children?.(id)}
      <p>
        <Link to={`/${chain}`}>
          <Trans>Alle Zuständigen im Verzeichnis</Trans>
        </Link>
      </p>
    </div>
  );
};

/** The same object as long as the same is wanted, however often the screen is drawn: the answer follows from it. */
const useWanted = (wanted: Wanted): Wanted => {
  const { side, topic } = wanted;
  const asked = "place" in wanted ? wanted.place : wanted.land;
  return useMemo(
    () => ({ side, topic, ...(typeof asked === "string" ? { land: asked } : { place: asked }) }),
    [side, topic, asked],
  );
};

/** Who of a side is to be asked first about a topic, for a place or a whole Land, why, and the way to all of them. */
export const ResponsibleContact = ({ children, ...given }: ResponsibleContactProps) => {
  const wanted = useWanted(given);
  return (
    <DirectoryIndexPart>
      {(index) => (
        <Found index={index} wanted={wanted}>
          {children}
        </Found>
      )}
    </DirectoryIndexPart>
  );
};
