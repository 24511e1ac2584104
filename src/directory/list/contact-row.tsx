import { Trans } from "@lingui/react/macro";
import { memo } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  type ContactIndex,
  kindAt,
  languagesAt,
  townAt,
  precisionAt,
  roleAt,
  sideAt,
  stateAt,
  umbrellaAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { freshSince } from "../../../contract/contact/freshness.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { locationNameAt } from "../../../contract/contact/location-name.ts";
import { formatMonth, joinNames } from "../../i18n/format/formatters.ts";
import { fullFunctionNameAt, functionNameAt, withBeatAt } from "../../i18n/function-name.ts";
import { keepNameTogether } from "../../i18n/format/keep-together.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { type Highlight, useHighlighted } from "../../ui/highlight.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { type DirectoryState, toDirectoryPath } from "../directory-address.ts";
import { LazyRowNoteLine } from "../place/place-lazy.tsx";
import type { RowNote } from "./list-lines.ts";
import { ShowOnMap } from "../../ui/show-on-map.tsx";

/** The element id of a contact's link in the list. */
export const rowLinkId = (id: ContactId | undefined): string => `contact-${id}`;

/** When an entry was last confirmed, in words; `day` counts from 1 January 1970, -1: never. */
export const AssuranceNote = ({ day, today }: { readonly day: number; readonly today: Date }) => {
  const { language } = useLanguage();
  if (day < 0) {
    return (
      <span>
        <Trans>noch nicht bestätigt</Trans>
      </span>
    );
  }
  const month = <bdi>{formatMonth(day, language)}</bdi>;
  return day >= freshSince(today) ? (
    <span className="fact--confirmed">
      <Trans>bestätigt {month}</Trans>
    </span>
  ) : (
    <span>
      <Trans>zuletzt bestätigt {month}</Trans>
    </span>
  );
};

/** More languages than this only say "several". */
const MOST_LANGUAGES = 4;

type ContactRowProps = {
  readonly index: ContactIndex;
  readonly position: ContactPosition;
  readonly note: RowNote | null;
  readonly state: DirectoryState;
  readonly today: Date;
  readonly isSelected: boolean;
  readonly highlight: Highlight<ContactPosition>;
  readonly onShowOnMap: (position: ContactPosition) => void;
};

/** What an authority does, and in which area, when it walks a beat. */
const DutyName = ({ index, position }: Pick<ContactRowProps, "index" | "position">) => {
  const { terms, language } = useLanguage();
  return <bdi>{withBeatAt(index, position, functionNameAt(index, position, terms), language)}</bdi>;
};

/** What an organisation is, and whom it belongs to. */
const KindLine = ({ index, position }: Pick<ContactRowProps, "index" | "position">) => {
  const { terms } = useLanguage();
  const kind = kindAt(index, position);
  if (kind === "clearing-point") return <>{terms.roles[roleAt(index, position)]}</>;
  // For an organisation above others it says more which of its functions this is than that it belongs to none.
  if (kind === "umbrella" || kind === "land-association") {
    return (
      <>
        {terms.kinds[kind]} · {terms.roles[roleAt(index, position)]}
      </>
    );
  }
  const umbrella = umbrellaAt(index, position);
  return (
    <>
      {terms.kinds[kind]}
      {umbrella !== "" && " · "}
      {umbrella === null ? <Trans>ohne Verband</Trans> : <bdi translate="no">{umbrella}</bdi>}
    </>
  );
};

/**
 * How coarsely a contact says where it is, beside the name of its place; null where it says all, and where the place
 * named is the town an office sits in, which is finer than what it says.
 */
const precisionNoteAt = (
  index: ContactIndex,
  position: ContactPosition,
  terms: Pick<Terms, "precisions">,
): string | null => {
  const precision = precisionAt(index, position);
  const isTownNamed = townAt(index, position) !== "";
  return precision === "address" || (isTownNamed && precision !== "municipality") ? null : terms.precisions[precision];
};

/**
 * One contact of the list and the facts one chooses by: an authority by function and office, an organisation by name and
 * kind. The name is the link; the whole row opens it.
 */
export const ContactRow = memo(({ index, position, note, state, today, ...is }: ContactRowProps) => {
  const { terms, language } = useLanguage();
  const isHighlighted = useHighlighted(is.highlight, (each) => each === position);
  const id = index.ids[position];
  if (id === undefined) return null;
  const side = sideAt(index, position);
  const isDuty = side === "security-authority";
  const fullName = fullFunctionNameAt(index, position, terms);
  const precisionNote = precisionNoteAt(index, position, terms);
  const name = <bdi translate="no">{keepNameTogether(index.names[position] ?? "")}</bdi>;
  const languages = languagesAt(index, position);
  const contactState = stateAt(index, position);
  const marks = `${is.isSelected ? " contact-row--selected" : ""}${isHighlighted ? " contact-row--highlighted" : ""}`;
  return (
    <div
      className={`contact-row contact-row--${side}${marks}`}
      onMouseEnter={() => is.highlight.set(position)}
      onMouseLeave={() => is.highlight.set(-1)}
      onFocus={() => is.highlight.set(position)}
      onBlur={() => is.highlight.set(-1)}
    >
      <SideSymbol side={side} isArea={precisionAt(index, position) !== "address"} />
      <div className="contact-row__text">
        <Link
          id={rowLinkId(id)}
          to={toDirectoryPath(id, state)}
          className="contact-row__name"
          aria-current={is.isSelected ? "true" : undefined}
        >
          {isDuty ? (
            <>
              <DutyName index={index} position={position} />{" "}
              <span className="contact-row__office">
                {fullName !== null && `${fullName} · `}
                {name}
              </span>
            </>
          ) : (
            name
          )}
        </Link>
        {!isDuty && (
          <p className="contact-row__function">
            <KindLine index={index} position={position} />
          </p>
        )}
        {note !== null && <LazyRowNoteLine index={index} note={note} />}
        <p className="contact-row__facts">
          <span>
            <bdi translate="no">{locationNameAt(index, position, terms)}</bdi>
            {precisionNote !== null && joinNames(["", precisionNote], language)}
          </span>
          <span>
            {joinNames(
              languages.slice(0, MOST_LANGUAGES).map((tag) => terms.languages[tag]),
              language,
            )}
            {languages.length > MOST_LANGUAGES && ` +${languages.length - MOST_LANGUAGES}`}
          </span>
          {contactState !== "active" && <span className="fact--warning">{terms.states[contactState]}</span>}
          <AssuranceNote day={index.assured[position] ?? -1} today={today} />
        </p>
      </div>
      {!Number.isNaN(index.lon[position] ?? NaN) && (
        <ShowOnMap name={index.names[position] ?? ""} onPress={() => is.onShowOnMap(position)} />
      )}
    </div>
  );
});
ContactRow.displayName = "ContactRow";
