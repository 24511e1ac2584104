import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { countGaps, staleShareOf } from "../../contract/gaps.ts";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { type Figures, sumOf } from "./figures.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

type FigureProps = { readonly name: ReactNode; readonly children: ReactNode };

const Figure = ({ name, children }: FigureProps) => (
  <div className="headline__figure">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The network in five figures. */
export const Headline = ({ figures }: { readonly figures: Figures }) => {
  const { formatCount, formatFigure } = useOverviewTexts();
  const sum = sumOf(figures.lands);
  const gaps = countGaps(figures.cells);
  const all = formatCount(figures.cells.length);
  return (
    <dl className="headline">
      <Figure
        name={
          <>
            <SideSymbol side="security-authority" /> <Trans>Kontakte bei Sicherheitsbehörden</Trans>
          </>
        }
      >
        {formatCount(sum.securityAuthorities)}
      </Figure>
      <Figure
        name={
          <>
            <SideSymbol side="muslim-organization" /> <Trans>Kontakte bei muslimischen Organisationen</Trans>
          </>
        }
      >
        {formatCount(sum.muslimOrganizations)}
      </Figure>
      <Figure name={<Trans>Ohne Gegenüber</Trans>}>
        {formatCount(gaps["counterpart-missing"])}{" "}
        <span className="headline__of">
          <Trans>von {all} Feldern</Trans>
        </span>
      </Figure>
      <Figure name={<Trans>Einseitig</Trans>}>
        {formatCount(gaps["one-sided"])}{" "}
        <span className="headline__of">
          <Trans>von {all} Feldern</Trans>
        </span>
      </Figure>
      <Figure name={<Trans>In den letzten 12 Monaten nicht bestätigt</Trans>}>
        {formatFigure("stale", staleShareOf(sum))}
      </Figure>
    </dl>
  );
};
