import { Link } from "react-router";
import { PrintButton } from "../../address/print-button.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";
import type { ReturnState } from "../list/use-return-to-row.ts";

type ScreenBarProps = {
  readonly back: string;
  /** "Alle Projekte" */
  readonly backLabel: string;
  /** The id of the entry, where the list leads back to its row. */
  readonly opened?: string;
};

/** The way back from a single entry to its list, and what can be done with the page. */
export const ScreenBar = ({ back, backLabel, opened }: ScreenBarProps) => (
  <div className="screen__bar">
    <Link
      className="link-button"
      to={back}
      state={opened === undefined ? undefined : ({ opened } satisfies ReturnState)}
    >
      <span aria-hidden="true" className="screen__arrow">
        ‹
      </span>{" "}
      {backLabel}
    </Link>
    <div className="screen__actions">
      <PrintButton />
      <CopyLink />
    </div>
  </div>
);
