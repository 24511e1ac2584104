import { Trans } from "@lingui/react/macro";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { formatDistance } from "../i18n/format-distance.ts";
import { formatList } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { RowNote } from "./list-entries.ts";

type Reasons = NonNullable<RowNote["reasons"]>;

const ReasonsText = ({ reasons }: { readonly reasons: Reasons }) => {
  const { terms, language } = useLanguage();
  const area = <bdi>{reasons.areaName}</bdi>;
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
      <Trans>zuständig für {area}</Trans>
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
  const { state, standIn } = reasons;
  if (state !== "vacant" && state !== "paused") return null;
  const deputy = standIn === null ? undefined : index.names[standIn];
  return (
    <span className="fact--warning">
      {deputy === undefined ? (
        <Trans>Zurzeit nicht erreichbar: bitte die nächste Ebene fragen.</Trans>
      ) : (
        <Trans>
          Zurzeit nicht erreichbar, Vertretung: <bdi>{deputy}</bdi>
        </Trans>
      )}
    </span>
  );
};

/** Why this contact is responsible for the place, and how far it is. */
export const RowNoteLine = ({ index, note }: { readonly index: ContactIndex; readonly note: RowNote }) => {
  const { language } = useLanguage();
  const { reasons, distanceKm, isApproximate } = note;
  const distance = distanceKm === null ? null : formatDistance(distanceKm, isApproximate, language);
  return (
    <p className="contact-row__reason">
      {reasons !== null && <ReasonsText reasons={reasons} />}
      {reasons !== null && distance !== null && " · "}
      {distance !== null && <bdi>{distance}</bdi>}
      {reasons !== null && <StandIn index={index} reasons={reasons} />}
    </p>
  );
};
