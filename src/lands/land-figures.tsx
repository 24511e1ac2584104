import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Overview, OverviewCell } from "../../contract/entries/overview.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { formatLocale, formatNumber } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { overviewQuery } from "../http/queries/overview-query.ts";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { findGaps } from "./find-gaps.ts";
import { PartState } from "./part-state.tsx";

type LandProps = { readonly land: LandCode };

type SideFigureProps = LandProps & { readonly side: SearchableSide; readonly count: number };

const SideFigure = ({ land, side, count }: SideFigureProps) => {
  const { language } = useLanguage();
  return (
    <div className="figure">
      <dt>
        <SideSymbol side={side} />{" "}
        {side === "security-authority" ? <Trans>Sicherheitsbehörden</Trans> : <Trans>Muslimische Organisationen</Trans>}
      </dt>
      <dd>
        <Link to={`/?side=${side}&land=${land}`}>{formatNumber(count, language)}</Link>
      </dd>
    </div>
  );
};

type GapLineProps = LandProps & { readonly title: ReactNode; readonly cells: readonly OverviewCell[] };

const GapLine = ({ land, title, cells }: GapLineProps) => {
  const { terms } = useLanguage();
  if (cells.length === 0) return null;
  return (
    <>
      <h3 className="land__subhead">{title}</h3>
      <ul>
        {cells.map(({ topic }) => (
          <li key={topic}>
            <Link to={`/?land=${land}&topic=${topic}`}>{terms.topics[topic]}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};

const Figures = ({ land, overview }: LandProps & { readonly overview: Overview }) => {
  const { language } = useLanguage();
  const counts = overview.lands.find((other) => other.land === land);
  if (counts === undefined) return null;
  const { securityAuthorities, muslimOrganizations, stale } = counts;
  const total = securityAuthorities + muslimOrganizations;
  const share = new Intl.NumberFormat(formatLocale[language], { style: "percent", maximumFractionDigits: 0 });
  const { withoutAuthority, withoutOrganization, withoutBoth } = findGaps(overview, land);
  return (
    <>
      <dl className="figures">
        <SideFigure land={land} side="security-authority" count={securityAuthorities} />
        <SideFigure land={land} side="muslim-organization" count={muslimOrganizations} />
        <div className="figure">
          <dt>
            <Trans>Seit über 12 Monaten nicht bestätigt</Trans>
          </dt>
          <dd>
            {formatNumber(stale, language)}
            {total > 0 && <span className="figure__share"> ({share.format(stale / total)})</span>}
          </dd>
        </div>
      </dl>
      <GapLine
        land={land}
        title={<Trans>Themen ohne Sicherheitsbehörde als Gegenseite</Trans>}
        cells={withoutAuthority}
      />
      <GapLine
        land={land}
        title={<Trans>Themen ohne muslimische Organisation als Gegenseite</Trans>}
        cells={withoutOrganization}
      />
      <GapLine land={land} title={<Trans>Themen, zu denen noch niemand eingetragen ist</Trans>} cells={withoutBoth} />
      {withoutAuthority.length + withoutOrganization.length + withoutBoth.length === 0 && (
        <p className="muted">
          <Trans>Zu jedem Thema sind beide Seiten eingetragen.</Trans>
        </p>
      )}
      <p>
        <Link to={`/overview?land=${land}`}>
          <Trans>Im Überblick aller Länder</Trans>
        </Link>
      </p>
    </>
  );
};

/** How many contacts of both sides there are, how fresh they are, and where a counterpart is missing. */
export const LandFigures = ({ land }: LandProps) => {
  const query = useQuery(overviewQuery);
  return (
    <EntrySection title={<Trans>Zahlen</Trans>}>
      <PartState query={query} />
      {query.data !== undefined && <Figures land={land} overview={query.data} />}
    </EntrySection>
  );
};
