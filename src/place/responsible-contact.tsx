import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useToday } from "../ui/use-today.ts";
import { AreaName } from "../i18n/area-name.tsx";
import { ContactLine } from "../entries/screen/contact-line.tsx";
import { DirectoryIndexPart } from "../entries/directory-index-part.tsx";
import {
  type FirstResponsible,
  findFirstResponsible,
  toChainSearch,
  type WantedInLand,
} from "./find-first-responsible.ts";
import { AllInDirectory, ForArea } from "./for-area.tsx";

type ReasonProps = { readonly wanted: WantedInLand; readonly found: FirstResponsible };

const Reason = ({ wanted, found: { level, reasons, isStandIn } }: ReasonProps) => {
  const { terms } = useLanguage();
  const area = <AreaName code={reasons.areaCode} name={reasons.areaName} />;
  const topic = wanted.topic === null ? null : terms.topics[wanted.topic];
  if (level === "clearing-point") {
    return <Trans>Hier ist dafür noch niemand eingetragen; die Clearingstelle hilft weiter.</Trans>;
  }
  return (
    <>
      <ForArea side={reasons.side} area={area} isStandIn={isStandIn} />
      {topic !== null && (
        <>
          {" · "}
          <Trans>Thema {topic}</Trans>
        </>
      )}
    </>
  );
};

type FoundProps = { readonly index: ContactIndex; readonly wanted: WantedInLand };

const Found = ({ index, wanted }: FoundProps) => {
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
      <p>
        <Link to={`/${chain}`}>
          <AllInDirectory side={wanted.side} />
        </Link>
      </p>
    </div>
  );
};

/** Who of a side is to be asked first about a topic in a Land, why, and the way to all of them. */
export const ResponsibleContact = ({ land, side, topic }: WantedInLand) => {
  // The same object as long as the same is wanted, however often the screen is drawn: the answer follows from it.
  const wanted = useMemo(() => ({ land, side, topic }), [land, side, topic]);
  return <DirectoryIndexPart>{(index) => <Found index={index} wanted={wanted} />}</DirectoryIndexPart>;
};
