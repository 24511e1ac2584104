import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { Link } from "react-router";
import type { OverviewCell } from "../../../contract/entries/overview.ts";
import { directoryLink } from "../directory-link.ts";
import { useOverviewTexts } from "../use-overview-texts.ts";

const FIRST_SHOWN = 5;

type CellListProps = {
  readonly title: string;
  /** The element id of the heading, which other parts of the screen lead to. */
  readonly headId: string;
  /** The most important first. */
  readonly cells: readonly OverviewCell[];
  readonly describe: (cell: OverviewCell) => ReactNode;
  /** What can be done about it. */
  readonly action?: (cell: OverviewCell, place: string) => ReactNode;
  /** Said where there are none. */
  readonly none: ReactNode;
};

/** Cells in words, each leading to its contacts: the first ones, and all of them on request. */
export const CellList = ({ title, headId, cells, describe, action, none }: CellListProps) => {
  const { cellNameOf, formatCount } = useOverviewTexts();
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const count = formatCount(cells.length);
  return (
    <section className="cell-list" aria-labelledby={headId}>
      <h2 id={headId} tabIndex={-1}>
        {title}
      </h2>
      {cells.length === 0 && <p className="screen__note">{none}</p>}
      <ul id={id}>
        {(isWhole ? cells : cells.slice(0, FIRST_SHOWN)).map((cell) => (
          <li key={`${cell.land} ${cell.topic}`}>
            <Link to={directoryLink({ lands: [cell.land], topic: cell.topic })}>{cellNameOf(cell)}</Link>
            <span className="cell-list__words">{describe(cell)}</span>
            {action?.(cell, cellNameOf(cell))}
          </li>
        ))}
      </ul>
      {cells.length > FIRST_SHOWN && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? <Trans>Nur die ersten zeigen</Trans> : <Trans>Alle {count} zeigen</Trans>}
        </button>
      )}
    </section>
  );
};
