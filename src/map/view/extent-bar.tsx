import { Plural, Trans } from "@lingui/react/macro";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";
import { useMapLine } from "../map-line.ts";
import { readExtent } from "./read-extent.ts";

type ExtentBarProps = {
  /** How many of those found the map cannot show. */
  readonly placeless: number;
  /** How many of those found name only a Land. */
  readonly landWide: number;
  /** How many of those found lie outside what the map shows. */
  readonly outside: number;
  /** Somebody has moved the map. */
  readonly isMoved: boolean;
  /** The list holds only what the map shows, and follows it. */
  readonly isNarrowed: boolean;
  /** Narrows the list to what the map shows, or with null no longer; null where it cannot be narrowed. */
  readonly onNarrow: ((bbox: Bbox | null) => void) | null;
  readonly onShowAll: () => void;
};

/** Whom the map has no point for. */
const Unplaced = ({ placeless, landWide }: Pick<ExtentBarProps, "placeless" | "landWide">) => (
  <>
    {placeless > 0 && (
      <span>
        <Plural value={placeless} one="# ohne Ort auf der Karte" other="# ohne Ort auf der Karte" />
      </span>
    )}
    {landWide > 0 && (
      <span>
        <Plural value={landWide} one="# nennt nur sein Land" other="# nennen nur ihr Land" />
      </span>
    )}
  </>
);

/** What the map does not show, and the list of only what it shows: so that list and map never part without a word. */
export const ExtentBar = ({
  placeless,
  landWide,
  outside,
  isMoved,
  isNarrowed,
  onNarrow,
  onShowAll,
}: ExtentBarProps) => {
  const map = useMap();
  const line = useMapLine();
  if (line === null) return null;
  // Beside the map, not over it: below it might lie whatever somebody looks for.
  return createPortal(
    <>
      <Unplaced placeless={placeless} landWide={landWide} />
      <p role="status">
        {isMoved && outside > 0 && (
          <>
            <Plural value={outside} one="# Kontakt liegt außerhalb:" other="# Kontakte liegen außerhalb:" />{" "}
            <button type="button" className="link-button" onClick={onShowAll}>
              <Trans>zeigen</Trans>
            </button>
          </>
        )}
      </p>
      {onNarrow !== null && !(isMoved && outside > 0) && (
        <button type="button" className="link-button" onClick={onShowAll}>
          <Trans>alle Gefundenen zeigen</Trans>
        </button>
      )}
      {onNarrow !== null && (isMoved || isNarrowed) && (
        <button
          type="button"
          className="link-button"
          aria-pressed={isNarrowed}
          onClick={() => onNarrow(isNarrowed ? null : readExtent(map))}
        >
          <Trans>Nur in diesem Ausschnitt</Trans>
        </button>
      )}
    </>,
    line,
  );
};
