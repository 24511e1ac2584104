import { Trans, useLingui } from "@lingui/react/macro";
import { DomEvent, type Point } from "leaflet";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { MarkWords } from "./mark-words.ts";
import { boxAt, guessHeight, type Spot } from "./place-chooser.ts";

type ClusterChooserProps = {
  /** The middle of its ring, in pixels of the map. */
  readonly beside: { readonly x: number; readonly y: number };
  readonly spot: Spot;
  readonly place: string;
  /** Names the list for those who do not see where it opens. */
  readonly label: string;
  readonly members: readonly number[];
  /** How many more there are than are listed. */
  readonly hidden: number;
  readonly nameOf: (position: number) => string;
  readonly functionOf: ((position: number) => string) | undefined;
  readonly renderSymbol: (position: number) => ReactNode;
  readonly words: MarkWords;
  readonly onSelect: (position: number) => void;
  readonly onClose: () => void;
};

/** Pinned by the edge next to its ring, so that a list that is shorter than guessed still lies there. */
const styleAt = (spot: Spot, ring: ClusterChooserProps["beside"], map: Point, count: number): CSSProperties => {
  const { left, top, right, bottom } = boxAt(spot, ring, { width: map.x, height: map.y }, guessHeight(count));
  const edge = spot.endsWith("bottom") ? { bottom: map.y - bottom } : { top };
  return { left, width: right - left, maxHeight: bottom - top, ...edge };
};

/** The contacts of one place that no zoom can tell apart, as a list to choose from. */
export const ClusterChooser = ({
  beside,
  spot,
  place,
  label,
  members,
  hidden,
  nameOf,
  functionOf,
  renderSymbol,
  words,
  ...on
}: ClusterChooserProps) => {
  const { onSelect, onClose } = on;
  const { t } = useLingui();
  const container = useRef<HTMLDivElement>(null);
  const size = useMap().getSize();

  useEffect(function takeFocus() {
    const element = container.current;
    if (element === null) return;
    DomEvent.disableClickPropagation(element);
    DomEvent.disableScrollPropagation(element);
    // The first of them, not the way out: they are what somebody has opened the list for.
    element.querySelector<HTMLElement>("li button")?.focus();
  }, []);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };

  return (
    <div
      className="cluster-chooser"
      style={styleAt(spot, beside, size, members.length + Number(hidden > 0))}
      role="dialog"
      aria-label={label}
      ref={container}
      onKeyDown={closeOnEscape}
    >
      <div className="cluster-chooser__head">
        <strong>
          {words.count(members.length + hidden)} · {place}
        </strong>
        <button type="button" className="icon-button" aria-label={t`Schließen`} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ul className="cluster-chooser__list">
        {members.map((position) => (
          <li key={position}>
            <button
              type="button"
              onClick={() => {
                onSelect(position);
                onClose();
              }}
            >
              {renderSymbol(position)}
              <span>
                <bdi translate="no">{nameOf(position)}</bdi>
                {functionOf !== undefined && <small>{functionOf(position)}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <Trans>Weitere {hidden} stehen in der Liste; Filter machen sie kürzer.</Trans>
        </p>
      )}
    </div>
  );
};
