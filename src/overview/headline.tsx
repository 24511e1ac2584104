import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { countGaps, staleShareOf } from "../../contract/entries/gaps.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { leadFocus } from "../ui/screen/lead-focus.ts";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { directoryLink } from "./directory-link.ts";
import { type Figures, sumOf } from "./figures.ts";
import { overviewCodec } from "./overview-address.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

/** The element ids of the headings under which the fields are that the headline counts. */
export const MISSING_HEAD_ID = "missing-counterparts";
export const FIELDS_HEAD_ID = "fields";

type FigureProps = { readonly name: ReactNode; readonly children: ReactNode };

const Figure = ({ name, children }: FigureProps) => (
  <div className="headline__figure">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

type FieldsFigureProps = {
  readonly name: ReactNode;
  readonly count: string;
  readonly all: string;
  readonly headId: string;
};

/** A number of fields, leading to where they are on this screen. */
const FieldsFigure = ({ name, count, all, headId }: FieldsFigureProps) => {
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const query = overviewCodec.write({ ...overviewCodec.parse(params).value, show: "gaps" }, params).toString();
  return (
    <Figure name={name}>
      <Link to={{ search: query, hash: headId }} onClick={() => leadFocus(headId)}>
        {count}
      </Link>{" "}
      <span className="headline__of">
        <Plural value={all} one="von # Feld" other="von # Feldern" />
      </span>
    </Figure>
  );
};

/** The network in five figures. */
export const Headline = ({ figures }: { readonly figures: Figures }) => {
  const { formatCount, formatFigure } = useOverviewTexts();
  const sum = sumOf(figures.lands);
  const gaps = countGaps(figures.cells);
  const all = formatCount(figures.cells.length);
  const lands = figures.landCodes.length === LAND_CODES.length ? [] : figures.landCodes;
  const sides = {
    "security-authority": [<Trans key="name">Kontakte bei Sicherheitsbehörden</Trans>, sum.securityAuthorities],
    "muslim-organization": [
      <Trans key="name">Kontakte bei muslimischen Organisationen</Trans>,
      sum.muslimOrganizations,
    ],
  } as const;
  return (
    <>
      <dl className="headline">
        {SEARCHABLE_SIDES.map((side) => {
          const [name, count] = sides[side];
          return (
            <Figure
              key={side}
              name={
                <>
                  <SideSymbol side={side} /> {name}
                </>
              }
            >
              <Link to={directoryLink({ lands, side })}>{formatCount(count)}</Link>
            </Figure>
          );
        })}
        <FieldsFigure
          name={<Trans>Ohne Gegenseite</Trans>}
          count={formatCount(gaps["counterpart-missing"])}
          all={all}
          headId={MISSING_HEAD_ID}
        />
        <FieldsFigure
          name={<Trans>Einseitig</Trans>}
          count={formatCount(gaps["one-sided"])}
          all={all}
          headId={FIELDS_HEAD_ID}
        />
        <Figure name={<Trans>In den letzten 12 Monaten nicht bestätigt</Trans>}>
          <Link to={directoryLink({ lands })}>{formatFigure("stale", staleShareOf(sum))}</Link>
        </Figure>
      </dl>
      {figures.topics.length < TOPICS.length && (
        <p className="screen__note">
          <Trans>
            Die Zahlen der Kontakte gelten für alle Themen, die Zahlen in der Tabelle nur für die gewählten.
          </Trans>
        </p>
      )}
    </>
  );
};
