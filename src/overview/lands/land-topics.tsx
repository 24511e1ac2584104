import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router";
import { findGap, staleShareOf } from "../../../contract/entries/gaps.ts";
import { SEARCHABLE_SIDES } from "../../../contract/lists/side.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { directoryLink } from "../directory-link.ts";
import { countOf, type Figures, type LandFigures } from "../figures.ts";
import type { ShownFigures } from "../overview-address.ts";
import { useOverviewTexts } from "../use-overview-texts.ts";

type LandTopicsProps = {
  readonly figures: Figures;
  readonly land: LandFigures;
  readonly shown: ShownFigures;
  readonly isFirstOpen: boolean;
};

/** One Land's topics, opened in place. */
const LandTopics = ({ figures, land, shown, isFirstOpen }: LandTopicsProps) => {
  const { landName, topicName, sideNames, gapNames, formatCount, cellNameOf, formatFigure, shownNames } =
    useOverviewTexts();
  const [isOpen, setIsOpen] = useState(isFirstOpen);
  const missing = formatCount(land.missing);
  const isStale = shown === "stale";
  return (
    <details className="land-topics" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {landName(land.land)}{" "}
        <span className="land-topics__count">
          {isStale ? (
            `${shownNames.stale} ${formatFigure("stale", staleShareOf(land))}`
          ) : (
            <Trans>ohne Gegenseite: {missing}</Trans>
          )}
        </span>
      </summary>
      {isOpen && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Thema</Trans>
              </th>
              {SEARCHABLE_SIDES.map((side) => (
                <th key={side} scope="col">
                  <SideSymbol side={side} />
                  <span className="sr-only">{sideNames[side]}</span>
                </th>
              ))}
              <th scope="col">{isStale ? shownNames.stale : <Trans>Lage</Trans>}</th>
            </tr>
          </thead>
          <tbody>
            {figures.topics.map((topic) => {
              const cell = figures.cellAt(land.land, topic);
              const { kind } = findGap(cell);
              return (
                <tr key={topic}>
                  <th scope="row">
                    <Link to={directoryLink({ lands: [land.land], topic })}>{topicName(topic)}</Link>
                  </th>
                  {SEARCHABLE_SIDES.map((side) => (
                    <td key={side}>
                      <Link
                        to={directoryLink({ lands: [land.land], topic, side })}
                        aria-label={`${formatCount(countOf(cell, side))}, ${sideNames[side]}, ${cellNameOf(cell)}`}
                      >
                        {formatCount(countOf(cell, side))}
                      </Link>
                    </td>
                  ))}
                  <td className={`land-topics__gap cell--${kind}`}>
                    {isStale ? formatFigure("stale", staleShareOf(cell)) : gapNames[kind]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
};

type LandByLandProps = { readonly figures: Figures; readonly shown: ShownFigures };

/** The matrix where there is no room for sixteen columns: one Land at a time, each opened in place. */
export const LandByLand = ({ figures, shown }: LandByLandProps) => (
  <div className="land-by-land">
    {figures.lands.map((land) => (
      <LandTopics
        key={land.land}
        figures={figures}
        land={land}
        shown={shown}
        isFirstOpen={figures.lands.length === 1}
      />
    ))}
  </div>
);
