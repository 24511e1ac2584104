import { useLingui } from "@lingui/react/macro";
import type { Map as LeafletMap } from "leaflet";
import { type ReactNode, useMemo, useState } from "react";
import { Pane, Rectangle, useMap } from "react-leaflet";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { createHighlight, type Highlight, useHighlighted } from "../../ui/highlight.ts";
import {
  boxOf,
  type DescribedMark,
  type OwnMark,
  type PointNames,
  useDescribedClusters,
  useDescribedOwnMarks,
} from "./describe-marks.ts";
import { extentOf, isOnePlace } from "../view/extent.ts";
import { countMembers } from "./land-plates.ts";
import { Mark } from "./mark.tsx";
import { MarkLeaders } from "./mark-leaders.tsx";
import { type MarkWords, useContactWords } from "./mark-words.ts";
import type { Box } from "../labels/place-labels.ts";
import type { PointSet } from "../clusters/point-grid.ts";
import { RingList, useRingList, type WantedMark } from "./ring-list.tsx";
import { toBounds, toLatLng } from "../view/to-lat-lng.ts";
import { useClusters } from "../clusters/use-clusters.ts";
import { useFollowDetails } from "./use-follow-details.ts";
import { type MarkSpot, useMarkKeys } from "./use-mark-keys.ts";

/** `outside`: how many are not in sight; `boxes`: what the marks cover, the same until they change. */
type ShownMarks = { readonly outside: number; readonly boxes: readonly Box[] };

type ContactMarksProps = PointNames & {
  /** One byte a point: 1 where it is to be drawn. */
  readonly matches: Uint8Array;
  /** Position of the coordinator, drawn on its own; -1, as unless given: none. */
  readonly coordinator?: number;
  /** What holds for a whole Land, drawn on its own; none unless given. */
  readonly ofLands?: readonly OwnMark[];
  /** Below this zoom a Land's number is drawn only while it stands for whom somebody looks at; always unless given. */
  readonly platesFrom?: number;
  /** Positions; -1, as unless given: none. */
  readonly selected?: number;
  /** Who is to be found, and where the map looks then; another object each time somebody asks. */
  readonly wanted?: WantedMark | null;
  /** What each is, beside its name, in the list of a ring; nothing unless given. */
  readonly functionOf?: (position: number) => string;
  /** What stands before each in that list; the symbol of its side unless given. */
  readonly renderSymbol?: (position: number) => ReactNode;
  /** What is drawn in a ring that stands for several which have a status. */
  readonly renderRing?: (mark: DescribedMark) => ReactNode;
  /** What the points are called; contacts unless told otherwise. */
  readonly words?: MarkWords;
  /** What else depends upon what is in sight: drawn in the same round. */
  readonly children?: (shown: ShownMarks) => ReactNode;
  /** Whether whoever is chosen comes to the middle: where the details take half of the map's room. */
  readonly movesToChosen?: boolean;
  readonly onSelect?: (position: number) => void;
  /** The position pointed at, -1: none; what is pointed at matters to nobody else unless given. */
  readonly highlight?: Highlight<number>;
};

/** Below this zoom the coordinator's mark would lie on the cluster around it. */
const COORDINATOR_ZOOM = 9;

const NO_MARKS: readonly OwnMark[] = [];
const NO_HIGHLIGHT = createHighlight(-1);

/** The numbers of Länder there is room for: further away of those alone whom somebody looks at. */
const usePlates = (
  { ofLands = NO_MARKS, platesFrom = 0, selected = -1, highlight = NO_HIGHLIGHT }: ContactMarksProps,
  zoom: number,
): readonly OwnMark[] => {
  const isNear = zoom >= platesFrom;
  const ofOne = (position: number): OwnMark | undefined =>
    isNear || position < 0 ? undefined : ofLands.find(({ members }) => members.includes(position));
  const ofSelected = ofOne(selected);
  const ofHighlighted = useHighlighted(highlight, ofOne);
  return useMemo(
    () => (isNear ? ofLands : ofLands.filter((plate) => plate === ofSelected || plate === ofHighlighted)),
    [isNear, ofLands, ofSelected, ofHighlighted],
  );
};

/** What is counted in no ring, but reached by the same keys. */
const useOwnMarks = (props: ContactMarksProps, zoom: number): readonly OwnMark[] => {
  const { points, coordinator = -1, nameOf, locationOf } = props;
  const plates = usePlates(props, zoom);
  return useMemo(() => {
    const lon = points.lon[coordinator] ?? NaN;
    const lat = points.lat[coordinator] ?? NaN;
    if (zoom < COORDINATOR_ZOOM || Number.isNaN(lon) || Number.isNaN(lat)) return plates;
    const label = nameOf(coordinator);
    const place = locationOf(coordinator);
    return [...plates, { key: "coordinator", kind: "coordinator", label, place, lon, lat, members: [coordinator] }];
  }, [points, coordinator, plates, nameOf, locationOf, zoom]);
};

/** Where the contacts of a ring lie, while somebody points at it. */
const RingArea = ({ points, members }: { readonly points: PointSet; readonly members: readonly number[] }) => (
  <Pane name="ring-area" style={{ zIndex: 245 }}>
    <Rectangle bounds={toBounds(extentOf(points, members))} className="map-ring-area" interactive={false} />
  </Pane>
);

/** How many name a Land whose number is not in sight, or would not be. */
const countUnseen = (map: LeafletMap, plates: readonly OwnMark[]): number => {
  const bounds = map.getBounds();
  return countMembers(plates.filter(({ lon, lat }) => !bounds.contains(toLatLng(lon, lat))));
};

const NO_MEMBERS: readonly number[] = [];

type MarkGroupProps = {
  readonly described: readonly DescribedMark[];
  readonly marks: ContactMarksProps;
  readonly keys: ReturnType<typeof useMarkKeys>;
  readonly onOpen: (mark: DescribedMark) => void;
  readonly onPointAt: (mark: DescribedMark, isOver: boolean) => void;
};

const MarkGroup = ({ described, marks, keys, onOpen, onPointAt }: MarkGroupProps) => {
  const { t } = useLingui();
  const { selected = -1, highlight = NO_HIGHLIGHT } = marks;
  const { stop, pane, onKeyDown, onFocus, onBlur } = keys;
  return (
    <Pane name="contacts" className="leaflet-zoom-hide" style={{ zIndex: 610 }}>
      <div
        role="group"
        aria-label={t`Zeichen auf der Karte; Pfeiltasten führen von einem zum nächsten`}
        ref={pane}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {described.map((mark) => (
          <Mark
            key={mark.key}
            id={mark.key}
            isTabStop={mark.key === stop}
            kind={mark.kind}
            label={mark.label}
            left={mark.left}
            top={mark.top}
            width={mark.width}
            height={mark.height}
            text={mark.text}
            share={mark.share}
            isSelected={selected >= 0 && mark.has(selected)}
            has={mark.has}
            highlight={highlight}
            onOpen={() => onOpen(mark)}
            onPointAt={(isOver) => onPointAt(mark, isOver)}
          >
            {mark.kind === "projects" && marks.renderRing?.(mark)}
          </Mark>
        ))}
      </div>
    </Pane>
  );
};

/** What is marked in the view: rings for several, a symbol for one, a disc for one that only names its area. */
export const ContactMarks = (props: ContactMarksProps) => {
  const { points, matches, selected = -1, nameOf, children, onSelect, highlight = NO_HIGHLIGHT } = props;
  const map = useMap();
  const { clusters, grid, sums, zoom, outside } = useClusters(points, matches);
  const [pointedAt, setPointedAt] = useState(NO_MEMBERS);

  const contactWords = useContactWords();
  const { words = contactWords } = props;
  const rings = useDescribedClusters(clusters, { grid, sums, zoom }, { ...props, words });
  const own = useDescribedOwnMarks(useOwnMarks(props, zoom), rings);
  const described = useMemo(() => [...rings, ...own], [rings, own]);
  const keys = useMarkKeys(described);
  const boxes = useMemo(() => described.map(boxOf), [described]);
  const spotOf = (position: number): MarkSpot =>
    props.ofLands?.find(({ members }) => members.includes(position)) ?? {
      lon: points.lon[position] ?? NaN,
      lat: points.lat[position] ?? NaN,
    };

  useFollowDetails(props, described, spotOf, keys.goTo);
  const list = useRingList(props.wanted ?? null, described, zoom);

  const renderSide = (position: number): ReactNode => (
    <SideSymbol
      side={points.group[position] === 0 ? "security-authority" : "muslim-organization"}
      isArea={props.isCoarse(position)}
    />
  );
  const choose = (position: number): void => {
    const { lon, lat } = spotOf(position);
    if (props.movesToChosen === true && !Number.isNaN(lon)) map.panTo(toLatLng(lon, lat), { animate: false });
    onSelect?.(position);
  };
  const open = (mark: DescribedMark): void => {
    const members = mark.members();
    const [first = -1] = members;
    if (members.length === 1) {
      choose(first);
      return;
    }
    const extent = extentOf(points, members);
    if (mark.kind === "land" || isOnePlace(extent) || zoom >= map.getMaxZoom()) {
      // Wherever the map is moved meanwhile.
      const at = keys.spotOf(mark);
      setPointedAt(NO_MEMBERS);
      list.open({ mark, members, wanted: -1, goBack: () => keys.goTo(at) });
      return;
    }
    setPointedAt(NO_MEMBERS);
    keys.goInto(mark, extent);
  };
  const pointAt = (mark: DescribedMark, isOver: boolean): void => {
    const [first = -1] = isOver && mark.count === 1 ? mark.members() : [];
    highlight.set(first);
    setPointedAt(isOver && mark.count > 1 && mark.kind !== "land" ? mark.members() : NO_MEMBERS);
  };

  return (
    <>
      <MarkLeaders marks={own} />
      {pointedAt.length > 0 && <RingArea points={points} members={pointedAt} />}
      <MarkGroup described={described} marks={props} keys={keys} onOpen={open} onPointAt={pointAt} />
      <RingList
        list={list}
        selected={selected}
        nameOf={nameOf}
        functionOf={props.functionOf}
        words={words}
        renderSymbol={props.renderSymbol ?? renderSide}
        onSelect={choose}
      />
      {children?.({ outside: outside + countUnseen(map, props.ofLands ?? NO_MARKS), boxes })}
    </>
  );
};
