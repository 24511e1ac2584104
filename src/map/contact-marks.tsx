import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Map as LeafletMap } from "leaflet";
import { useLingui } from "@lingui/react/macro";
import { Pane, Rectangle, useMap } from "react-leaflet";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { ClusterChooser } from "./cluster-chooser.tsx";
import {
  boxOf,
  type DescribedMark,
  type OwnMark,
  type PointNames,
  useDescribedClusters,
  useDescribedOwnMarks,
} from "./describe-marks.ts";
import { extentOf, isOnePlace } from "./extent.ts";
import { landAt } from "./land-at.ts";
import { Mark } from "./mark.tsx";
import { MarkLeaders } from "./mark-leaders.tsx";
import { type MarkWords, useContactWords } from "./mark-words.ts";
import { chooseSpot, guessHeight, type Spot } from "./place-chooser.ts";
import type { Box } from "./place-labels.ts";
import type { PointSet } from "./point-grid.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";
import { useClusters } from "./use-clusters.ts";
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
  /** Positions; -1, as unless given: none. */
  readonly selected?: number;
  readonly highlighted?: number;
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
  /** -1 when the pointer or the focus left. */
  readonly onHighlight?: (position: number) => void;
};

/** Below this zoom the coordinator's mark would lie on the cluster around it. */
const COORDINATOR_ZOOM = 9;
const MOST_IN_CHOOSER = 60;

const NO_MARKS: readonly OwnMark[] = [];

/** What is counted in no ring, but reached by the same keys. */
const useOwnMarks = (
  { points, coordinator = -1, ofLands = NO_MARKS, nameOf, locationOf }: ContactMarksProps,
  zoom: number,
): readonly OwnMark[] =>
  useMemo(() => {
    const lon = points.lon[coordinator] ?? NaN;
    const lat = points.lat[coordinator] ?? NaN;
    if (zoom < COORDINATOR_ZOOM || Number.isNaN(lon) || Number.isNaN(lat)) return ofLands;
    const label = nameOf(coordinator);
    const place = locationOf(coordinator);
    return [...ofLands, { key: "coordinator", kind: "coordinator", label, place, lon, lat, members: [coordinator] }];
  }, [points, coordinator, ofLands, nameOf, locationOf, zoom]);

/** Where the contacts of a ring lie, while somebody points at it. */
const RingArea = ({ points, members }: { readonly points: PointSet; readonly members: readonly number[] }) => (
  <Pane name="ring-area" style={{ zIndex: 245 }}>
    <Rectangle bounds={toBounds(extentOf(points, members))} className="map-ring-area" interactive={false} />
  </Pane>
);

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
  const { selected = -1, highlighted = -1 } = marks;
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
            isHighlighted={highlighted >= 0 && mark.has(highlighted)}
            onOpen={() => onOpen(mark)}
            onHighlight={(isOver) => onPointAt(mark, isOver)}
          >
            {mark.kind === "projects" && marks.renderRing?.(mark)}
          </Mark>
        ))}
      </div>
    </Pane>
  );
};

type OpenedMark = {
  readonly members: readonly number[];
  readonly mark: DescribedMark;
  /** Where there is this mark. */
  readonly zoom: number;
  /** Where its list lies from it. */
  readonly spot: Spot;
  /** Where it lies itself, wherever the map is moved meanwhile. */
  readonly at: MarkSpot;
};

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

/** Where the map stands alone, whoever closes the details goes on at the mark of whom they told of. */
const useReturnFromDetails = (
  { points, selected = -1, movesToChosen = false }: ContactMarksProps,
  keys: ReturnType<typeof useMarkKeys>,
): void => {
  const shown = useRef(selected);
  const goBackTo = useEffectEvent((closed: number) => {
    const [lon = NaN, lat = NaN] = [points.lon[closed], points.lat[closed]];
    if (movesToChosen && !Number.isNaN(lon)) keys.goTo({ lon, lat });
  });
  useEffect(
    function returnFromDetails() {
      const closed = shown.current;
      shown.current = selected;
      if (closed >= 0 && selected < 0) goBackTo(closed);
    },
    [selected],
  );
};

/** What is marked in the view: rings for several, a symbol for one, a disc for one that only names its area. */
export const ContactMarks = (props: ContactMarksProps) => {
  const { points, matches, nameOf, children, onSelect, onHighlight } = props;
  const map = useMap();
  const { clusters, grid, sums, zoom, outside } = useClusters(points, matches);
  const [opened, setOpened] = useState<OpenedMark | null>(null);
  const [pointedAt, setPointedAt] = useState(NO_MEMBERS);

  const contactWords = useContactWords();
  const { words = contactWords } = props;
  const rings = useDescribedClusters(clusters, { grid, sums, zoom }, { ...props, words });
  const own = useDescribedOwnMarks(useOwnMarks(props, zoom), rings);
  const described = useMemo(() => [...rings, ...own], [rings, own]);
  const keys = useMarkKeys(described);
  const boxes = useMemo(() => described.map(boxOf), [described]);

  useReturnFromDetails(props, keys);

  // By whichever way the map is zoomed, going back included: its list would lie where its ring no longer is.
  if (opened !== null && opened.zoom !== zoom) setOpened(null);

  const renderSide = (position: number): ReactNode => (
    <SideSymbol side={points.group[position] === 0 ? "security-authority" : "muslim-organization"} />
  );
  const choose = (position: number): void => {
    const lon = points.lon[position] ?? NaN;
    const lat = points.lat[position] ?? NaN;
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
    setPointedAt(NO_MEMBERS);
    const extent = extentOf(points, members);
    if (mark.kind === "land" || isOnePlace(extent) || zoom >= map.getMaxZoom()) {
      setOpened({ members, mark, zoom, spot: findSpot(map, mark, members.length), at: keys.spotOf(mark) });
      return;
    }
    keys.goInto(mark, extent);
  };
  const close = (): void => {
    setOpened(null);
    if (opened !== null) keys.goTo(opened.at);
  };
  const pointAt = (mark: DescribedMark, isOver: boolean): void => {
    const [first = -1] = isOver && mark.count === 1 ? mark.members() : [];
    onHighlight?.(first);
    setPointedAt(isOver && mark.count > 1 && mark.kind !== "land" ? mark.members() : NO_MEMBERS);
  };

  return (
    <>
      <MarkLeaders marks={own} />
      {pointedAt.length > 0 && <RingArea points={points} members={pointedAt} />}
      <MarkGroup described={described} marks={props} keys={keys} onOpen={open} onPointAt={pointAt} />
      {opened && (
        <ClusterChooser
          beside={map.layerPointToContainerPoint([opened.mark.left, opened.mark.top])}
          spot={opened.spot}
          place={opened.mark.place}
          label={opened.mark.kind === "land" ? opened.mark.label : words.atPlace(opened.mark.place)}
          members={opened.members.slice(0, MOST_IN_CHOOSER)}
          hidden={Math.max(0, opened.members.length - MOST_IN_CHOOSER)}
          nameOf={nameOf}
          functionOf={props.functionOf}
          words={words}
          renderSymbol={props.renderSymbol ?? renderSide}
          onSelect={choose}
          onClose={close}
        />
      )}
      {children?.({ outside, boxes })}
    </>
  );
};
