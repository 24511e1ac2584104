import { Trans } from "@lingui/react/macro";
import { memo } from "react";
import { Link } from "react-router";
import {
  type ContactIndex,
  kindAt,
  languagesAt,
  precisionAt,
  roleAt,
  sideAt,
  stateAt,
  umbrellaAt,
} from "../../../contract/contact/contact-index.ts";
import { placeNameAt } from "../../../contract/place/place-name.ts";
import { joinNames } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { AssuranceNote } from "./assurance-note.tsx";
import type { RowNote } from "./list-entries.ts";
import type { DirectoryState } from "../directory-address.ts";
import { LazyRowNoteLine } from "../place/place-lazy.tsx";
import { rowLinkId } from "./use-focus-return.ts";
import { toDirectoryPath } from "../directory-address.ts";

/** More languages than this only say "several". */
const MOST_LANGUAGES = 4;

type ContactRowProps = {
  readonly index: ContactIndex;
  readonly position: number;
  readonly note: RowNote | null;
  readonly state: DirectoryState;
  readonly today: Date;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
  readonly onHighlight: (position: number) => void;
};

const FunctionLine = ({ index, position }: Pick<ContactRowProps, "index" | "position">) => {
  const { terms } = useLanguage();
  const side = sideAt(index, position);
  if (side !== "muslim-organization") return <>{terms.roles[roleAt(index, position)]}</>;
  const kind = kindAt(index, position);
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
      {terms.kinds[kind]} · {umbrella === null ? <Trans>ohne Verband</Trans> : <bdi translate="no">{umbrella}</bdi>}
    </>
  );
};

/** One contact of the list: name, function, and the facts one chooses by. The name is the link; the whole row opens it. */
export const ContactRow = memo(({ index, position, note, state, today, ...is }: ContactRowProps) => {
  const { terms, language } = useLanguage();
  const id = index.ids[position];
  if (id === undefined) return null;
  const side = sideAt(index, position);
  const precision = precisionAt(index, position);
  const languages = languagesAt(index, position);
  const contactState = stateAt(index, position);
  const marks = `${is.isSelected ? " contact-row--selected" : ""}${is.isHighlighted ? " contact-row--highlighted" : ""}`;
  return (
    <div
      className={`contact-row contact-row--${side}${marks}`}
      onMouseEnter={() => is.onHighlight(position)}
      onMouseLeave={() => is.onHighlight(-1)}
    >
      <SideSymbol side={side} isArea={precision !== "address"} />
      <div className="contact-row__text">
        <Link
          id={rowLinkId(id)}
          to={toDirectoryPath(id, state)}
          className="contact-row__name"
          aria-current={is.isSelected ? "true" : undefined}
          onFocus={() => is.onHighlight(position)}
          onBlur={() => is.onHighlight(-1)}
        >
          <bdi translate="no">{index.names[position]}</bdi>
        </Link>
        <p className="contact-row__function">
          <FunctionLine index={index} position={position} />
        </p>
        {note !== null && <LazyRowNoteLine index={index} note={note} />}
        <p className="contact-row__facts">
          <span>
            <bdi translate="no">{placeNameAt(index, position, terms)}</bdi>
            {precision !== "address" && joinNames(["", terms.precisions[precision]], language)}
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
    </div>
  );
});
ContactRow.displayName = "ContactRow";
