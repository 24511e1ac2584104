import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { outlineQuery } from "../../http/queries/outline-query.ts";
import { type Figures, landFigureOf } from "../figures.ts";
import { toLandPicture } from "./land-paths.ts";
import type { ShownFigures } from "../overview-address.ts";
import { Patterns } from "../gaps/patterns.tsx";
import { ScaleLegend } from "../matrix/scale-legend.tsx";
import { type Scale, stepOf } from "../matrix/steps.ts";
import { useOverviewTexts } from "../use-overview-texts.ts";

type LandMapProps = {
  readonly figures: Figures;
  readonly shown: ShownFigures;
  readonly scale: Scale;
};

/**
 * The Länder shaded by what is shown. A picture for the eye and a way for the mouse: the table beside it says the same
 * to everybody and has the same links, so that nobody meets them twice.
 */
export const LandMap = ({ figures, shown, scale }: LandMapProps) => {
  const { landName, formatFigure, shownNames, missingTopics } = useOverviewTexts();
  const { data: outline, error } = useQuery(outlineQuery("lands"));
  const picture = useMemo(() => outline && toLandPicture(outline), [outline]);
  if (error !== null) {
    return (
      <p className="screen__note">
        <Trans>Die Karte konnte nicht geladen werden. Die Tabelle ist vollständig.</Trans>
      </p>
    );
  }
  const { size: [width, height] = [0, 0], lands = [] } = picture ?? {};
  return (
    <figure className={`land-map scale--${shown}`}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Patterns />
        {lands.map(({ land, path }) => {
          const found = figures.lands.find((other) => other.land === land);
          const figure = found === undefined ? null : landFigureOf(shown, found);
          return (
            <Link key={land} to={`/lands/${land}`} tabIndex={-1}>
              <path
                d={path}
                className="land-map__area"
                fill={figure === null ? "var(--map-neighbour)" : `url(#step-${stepOf(scale, figure)})`}
              >
                <title>
                  {found === undefined ? landName(land) : `${landName(land)}: ${formatFigure(shown, figure)}`}
                </title>
              </path>
            </Link>
          );
        })}
        {lands.map(({ land, label: [x, y] }) => (
          <text key={land} x={x} y={y} className="land-map__label">
            {land.slice(3)}
          </text>
        ))}
      </svg>
      <figcaption>
        {shown === "gaps" ? missingTopics : shownNames[shown]}
        <ScaleLegend shown={shown} scale={scale} />
      </figcaption>
    </figure>
  );
};
