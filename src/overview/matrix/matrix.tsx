import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useMemo } from "react";
import type { Topic } from "../../../contract/lists/topic.ts";
import { type Figures, figureOf } from "../figures.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import type { ShownFigures } from "../overview-address.ts";
import { countScale, type Scale, SHARE_SCALE } from "./steps.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { type OverviewTexts, useOverviewTexts } from "../use-overview-texts.ts";

type MatrixRowProps = {
  readonly figures: Figures;
  readonly topic: Topic;
  readonly row: number;
  readonly shown: ShownFigures;
  readonly scale: Scale;
  /** The column of the grid's tab stop, -1 while it is in another row. */
  readonly activeColumn: number;
  readonly texts: OverviewTexts;
};

/** Drawn anew only when the tab stop comes into this row or leaves it. */
const MatrixRow = memo(function MatrixRow({ figures, topic, row, shown, scale, activeColumn, texts }: MatrixRowProps) {
  return (
    <tr>
      <th scope="row">{texts.topicName(topic)}</th>
      {figures.landCodes.map((land, column) => (
        <MatrixCell
          key={land}
          cell={figures.cellAt(land, topic)}
          shown={shown}
          scale={scale}
          row={row}
          column={column}
          isActive={column === activeColumn}
          texts={texts}
        />
      ))}
    </tr>
  );
});

type MatrixProps = { readonly figures: Figures; readonly shown: ShownFigures };

/** Every topic in every Land: a grid with one tab stop, whose cells lead to the contacts they count. */
export const Matrix = ({ figures, shown }: MatrixProps) => {
  const { t } = useLingui();
  const texts = useOverviewTexts();
  const { active, onKeyDown, onFocus } = useGridFocus(figures.topics.length, figures.landCodes.length);
  const scale = useMemo(() => {
    if (shown === "gaps" || shown === "stale") return SHARE_SCALE;
    return countScale(figures.cells.map((cell) => figureOf(shown, cell) ?? 0));
  }, [figures, shown]);
  return (
    <div className="matrix-region" role="region" aria-label={t`Tabelle nach Themen und Ländern`}>
      <table
        // A table whose cells are reached by arrow keys is a grid: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={`matrix scale--${shown}`}
        aria-describedby="matrix-keys"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <caption className="sr-only">
          <Trans>Themen und Länder: {texts.shownNames[shown]}</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Thema</Trans>
            </th>
            {figures.landCodes.map((land) => (
              <th key={land} scope="col" title={texts.landName(land)}>
                <span aria-hidden="true">{land.slice(3)}</span>
                <span className="sr-only">{texts.landName(land)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.topics.map((topic, row) => (
            <MatrixRow
              key={topic}
              figures={figures}
              topic={topic}
              row={row}
              shown={shown}
              scale={scale}
              activeColumn={row === active.row ? active.column : -1}
              texts={texts}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
