import { Trans, useLingui } from "@lingui/react/macro";
import type { Map as LeafletMap } from "leaflet";
import { type CSSProperties, type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useIsWide } from "../../ui/screen/use-is-wide.ts";
import type { DescribedMark } from "../marks/describe-marks.ts";
import type { MarkWords } from "../marks/mark-words.ts";
import { landAt } from "./land-at.ts";
import { boxAt, chooseSpot, guessHeight, type Spot } from "./place-chooser.ts";

export type OpenedMark = {
  readonly members: readonly number[];
  readonly mark: DescribedMark;
  /** Who is looked for in its list; -1: nobody. */
  readonly wanted: number;
  /** Where the keyboard goes on when the list is closed. */
  readonly goBack: () => void;
};

type ClusterChooserProps = {
  readonly map: LeafletMap;
  readonly opened: OpenedMark;
  /** Position of whom the details tell of; -1: nobody. */
  readonly selected: number;
  readonly nameOf: (position: number) => string;
  readonly functionOf: ((position: number) => string) | undefined;
  readonly renderSymbol: (position: number) => ReactNode;
  readonly words: MarkWords;
  readonly onSelect: (position: number) => void;
  readonly onClose: () => void;
};

const MOST_LISTED = 60;

const chooseListed = (all: readonly number[], wanted: number): readonly number[] =>
  all.indexOf(wanted) < MOST_LISTED ? all.slice(0, MOST_LISTED) : [wanted, ...all.slice(0, MOST_LISTED - 1)];

/** Where the list of a mark lies over as little as possible of Länder it is not about. */
const findSpot = (map: LeafletMap, { kind, key, left, top }: DescribedMark, count: number): Spot => {
  const frame = map.getContainer();
  const ring = map.layerPointToContainerPoint([left, top]);
  const { x: width, y: height } = map.getSize();
  const own = kind === "land" ? key : landAt(frame, ring.x, ring.y);
  const isForeign = (x: number, y: number): boolean => {
    const land = landAt(frame, x, y);
    return land !== null && land !== own;
  };
  return chooseSpot(ring, { width, height }, guessHeight(count), isForeign);
};

/** Pinned by the edge next to its ring, so that a list that is shorter than guessed still lies there. */
const styleAt = (spot: Spot, { left: x, top: y }: DescribedMark, map: LeafletMap, count: number): CSSProperties => {
  const { x: width, y: height } = map.getSize();
  const ring = map.layerPointToContainerPoint([x, y]);
  const { left, top, right, bottom } = boxAt(spot, ring, { width, height }, guessHeight(count));
  const edge = spot.endsWith("bottom") ? { bottom: height - bottom } : { top };
  return { left, width: right - left, maxHeight: bottom - top, ...edge };
};

/** Pixels kept between a ring and the sheet that lists it. */
const AIR = 12;

/** Moves the map up as far as a sheet would lie on its ring. */
const clearRing = (map: LeafletMap, { left, top, height }: DescribedMark, sheet: HTMLElement): void => {
  const ring = map.getContainer().getBoundingClientRect().top + map.layerPointToContainerPoint([left, top]).y;
  const hidden = ring + height / 2 + AIR - sheet.getBoundingClientRect().top;
  if (hidden > 0) map.panBy([0, hidden], { animate: false });
};

/** Opens the list: beside its ring, or on a small screen as a sheet from below, where the map has no room for both. */
const useOpening = (map: LeafletMap, mark: DescribedMark, isWide: boolean) => {
  const list = useRef<HTMLDialogElement>(null);
  useLayoutEffect(
    function open() {
      const element = list.current;
      if (element === null || element.open) return;
      if (isWide) element.show();
      else {
        element.showModal();
        clearRing(map, mark, element);
      }
      // Whom somebody looks for, else the first of them, not the way out: they are what the list was opened for.
      const [first, wanted] = ["li button", "[aria-current]"].map((each) => element.querySelector<HTMLElement>(each));
      (wanted ?? first)?.focus();
    },
    [map, mark, isWide],
  );
  return list;
};

/** The contacts of one place that no zoom can tell apart, as a list to choose from. */
export const ClusterChooser = ({
  map,
  opened,
  selected,
  nameOf,
  functionOf,
  renderSymbol,
  words,
  ...on
}: ClusterChooserProps) => {
  const { mark, members, wanted, goBack } = opened;
  const { t } = useLingui();
  const isWide = useIsWide();
  const listed = chooseListed(members, wanted);
  const hidden = members.length - listed.length;
  const rows = listed.length + Number(hidden > 0);
  const [spot] = useState(() => findSpot(map, mark, rows));
  const list = useOpening(map, mark, isWide);
  // The keyboard goes back to the map only once the list has let go of it.
  const leave = (): void => list.current?.close();
  // The details of another take the keyboard; of the one that is chosen already they have it.
  const choose = (position: number): void => {
    if (position === selected) return leave();
    on.onClose();
    return on.onSelect(position);
  };
  const leaveFromOutside = ({ clientY, currentTarget }: MouseEvent): void => {
    if (!isWide && clientY < currentTarget.getBoundingClientRect().top) leave();
  };
  return (
    <dialog
      className={isWide ? "cluster-chooser" : "cluster-chooser cluster-chooser--sheet"}
      style={isWide ? styleAt(spot, mark, map, rows) : undefined}
      aria-label={mark.kind === "land" ? mark.label : words.atPlace(mark.place)}
      ref={list}
      onClose={() => {
        on.onClose();
        goBack();
      }}
      onClick={leaveFromOutside}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className="cluster-chooser__head">
        <strong>
          {words.count(members.length)} · {mark.place}
        </strong>
        <button type="button" className="icon-button" aria-label={t`Schließen`} onClick={leave}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ul className="cluster-chooser__list">
        {listed.map((position) => (
          <li key={position}>
            <button
              type="button"
              aria-current={position === wanted ? "true" : undefined}
              onClick={() => choose(position)}
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
    </dialog>
  );
};
