import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { isStaffed } from "../../../contract/lists/contact-state.ts";
import { AreaName } from "../../i18n/area-name.tsx";
import { formatDistance } from "../../i18n/format/format-distance.ts";
import { formatList, joinNames } from "../../i18n/format/formatters.ts";
import { functionNameAt } from "../../i18n/function-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ForArea } from "../../place/for-area.tsx";
import type { RowNote } from "../list/list-lines.ts";

type Reasons = NonNullable<RowNote["reasons"]>;

const ReasonsText = ({ reasons }: { readonly reasons: Reasons }) => {
  const { terms, language } = useLanguage();
  const area = <AreaName code={reasons.areaCode} name={reasons.areaName} />;
  const topics = formatList(
    reasons.topics.map((topic) => terms.topics[topic]),
    language,
  );
  const languages = formatList(
    reasons.languages.map((tag) => terms.languages[tag]),
    language,
  );
  return (
    <>
      <ForArea side={reasons.side} area={area} />
      {topics !== "" && (
        <>
          {" · "}
          <Trans>Thema {topics}</Trans>
        </>
      )}
      {languages !== "" && (
        <>
          {" · "}
          <Trans>spricht {languages}</Trans>
        </>
      )}
    </>
  );
};

const StandIn = ({ index, reasons }: { readonly index: ContactIndex; readonly reasons: Reasons }) => {
  const { terms, language } = useLanguage();
  const { standIn } = reasons;
  const name = standIn === null ? undefined : index.names[standIn];
  // Deputies often sit in the same office: it is the function that tells them apart.
  const deputy = (
    <bdi>
      {standIn !== null && joinNames([functionNameAt(index, standIn, terms), ""], language)}
      <span translate="no">{name}</span>
    </bdi>
  );
  return (
    <span className="fact--warning">
      {name === undefined ? (
        <Trans>Zurzeit nicht erreichbar: bitte den nächsten Kontakt fragen.</Trans>
      ) : (
        <Trans>Zurzeit nicht erreichbar, Vertretung: {deputy}</Trans>
      )}
    </span>
  );
};

/** Why others are asked before this one, and that it can be asked all the same. */
const AsideNote = ({ aside }: { readonly aside: NonNullable<Reasons["aside"]> }) => {
  const reasons: Record<typeof aside, ReactNode> = {
    topic: <Trans>nennt dieses Thema nicht – trotzdem fragen</Trans>,
    language: <Trans>spricht keine der gewählten Sprachen</Trans>,
    "one-matter": <Trans>nur für ein bestimmtes Anliegen da</Trans>,
  };
  return <span className="fact--warning">{reasons[aside]}</span>;
};

/** Why this contact is one for the place, and how far it is. */
export const RowNoteLine = ({ index, note }: { readonly index: ContactIndex; readonly note: RowNote }) => {
  const { language } = useLanguage();
  const { reasons, distanceKm, isApproximate } = note;
  const distance = distanceKm === null ? null : formatDistance(distanceKm, isApproximate, language);
  return (
    <p className="contact-row__reason">
      {reasons !== null && <ReasonsText reasons={reasons} />}
      {reasons !== null && distance !== null && " · "}
      {distance !== null && <bdi>{distance}</bdi>}
      {reasons !== null && reasons.aside !== null && (
        <>
          {" · "}
          <AsideNote aside={reasons.aside} />
        </>
      )}
      {reasons !== null && !isStaffed(reasons.state) && (
        <>
          {" · "}
          <StandIn index={index} reasons={reasons} />
        </>
      )}
    </p>
  );
};
