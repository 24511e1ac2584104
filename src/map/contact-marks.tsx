import { useRef, useState } from "react";
import { Pane, useMap } from "react-leaflet";
import { clusterRadius, hasMember, listMembers } from "./cluster-points.ts";
import { ClusterChooser } from "./cluster-chooser.tsx";
import { extentOf, isOnePlace } from "./extent.ts";
import { Mark } from "./mark.tsx";
import { type MarkWords, useContactWords } from "./mark-words.ts";
import { LARGEST_ZOOM } from "./map-view.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";
import { useClusters } from "./use-clusters.ts";
import { type DescribedCluster, type PointNames, useDescribedClusters } from "./use-described-clusters.ts";

export type ContactMarksProps = PointNames & {
  /** One byte a point: 1 where it is to be drawn. */
  readonly matches: Uint8Array;
  /** Position of the coordinator, drawn on its own; -1: none. */
  readonly coordinator: number;
  /** Positions; -1: none. */
  readonly selected: number;
  readonly highlighted: number;
  /** What the points are called; contacts unless told otherwise. */
  readonly words?: MarkWords;
  readonly onSelect: (position: number) => void;
  /** -1 when the pointer or the focus left. */
  readonly onHighlight: (position: number) => void;
};

/** Below this zoom the coordinator's mark would lie on the cluster around it. */
const COORDINATOR_ZOOM = 9;
const MOST_IN_CHOOSER = 60;
const HALF = 0.5;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The coordinator on its own: it belongs to neither side, so no ring counts it. */
const CoordinatorMark = ({ points, coordinator, selected, highlighted, nameOf, ...on }: ContactMarksProps) => {
  const map = useMap();
  const lon = points.lon[coordinator] ?? NaN;
  const lat = points.lat[coordinator] ?? NaN;
  if (Number.isNaN(lon) || Number.isNaN(lat)) return null;
  const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
  return (
    <Mark
      kind="coordinator"
      label={nameOf(coordinator)}
      left={x}
      top={y}
      radius={clusterRadius(1)}
      count={1}
      share={0}
      isSelected={selected === coordinator}
      isHighlighted={highlighted === coordinator}
      onOpen={() => on.onSelect(coordinator)}
      onHighlight={(isOver) => on.onHighlight(isOver ? coordinator : -1)}
    />
  );
};

/** The contacts of the view: rings for several, a symbol for one, a disc for one that only names its area. */
export const ContactMarks = (props: ContactMarksProps) => {
  const { points, matches, coordinator, selected, highlighted, nameOf, placeOf, onSelect, onHighlight } = props;
  const map = useMap();
  const { clusters, grid, sums, zoom } = useClusters(points, matches);
  const [opened, setOpened] = useState<readonly number[] | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const contactWords = useContactWords();
  const { isJoint = false, words = contactWords } = props;
  const described = useDescribedClusters(clusters, { grid, sums }, { ...props, words });

  const open = (cluster: DescribedCluster, button: HTMLElement): void => {
    if (cluster.count === 1) {
      onSelect(cluster.position);
      return;
    }
    const members = listMembers(grid, sums, cluster);
    const extent = extentOf(points, members);
    if (isOnePlace(extent) || zoom >= LARGEST_ZOOM) {
      opener.current = button;
      setOpened(members);
      return;
    }
    // The ring is gone after zooming: keyboard users go on from the map instead of from nowhere.
    if (button.matches(":focus-visible")) map.getContainer().focus();
    map.fitBounds(toBounds(extent), { padding: [48, 48], maxZoom: LARGEST_ZOOM, animate: !prefersStillness() });
  };
  const close = (): void => {
    setOpened(null);
    opener.current?.focus();
  };

  return (
    <>
      <Pane name="contacts" className="leaflet-zoom-hide" style={{ zIndex: 610 }}>
        {described.map((cluster) => (
          <Mark
            key={cluster.key}
            kind={cluster.kind}
            label={cluster.label}
            left={cluster.left}
            top={cluster.top}
            radius={clusterRadius(cluster.count)}
            count={cluster.count}
            share={isJoint ? HALF : cluster.first / cluster.count}
            isSelected={selected >= 0 && hasMember(grid, sums, cluster, selected)}
            isHighlighted={highlighted >= 0 && hasMember(grid, sums, cluster, highlighted)}
            onOpen={(button) => open(cluster, button)}
            onHighlight={(isOver) => onHighlight(isOver && cluster.count === 1 ? cluster.position : -1)}
          />
        ))}
        {coordinator >= 0 && zoom >= COORDINATOR_ZOOM && <CoordinatorMark {...props} />}
      </Pane>
      {opened && (
        <ClusterChooser
          place={placeOf(opened[0] ?? -1)}
          members={opened.slice(0, MOST_IN_CHOOSER)}
          hidden={Math.max(0, opened.length - MOST_IN_CHOOSER)}
          nameOf={nameOf}
          words={words}
          sideOf={(position) =>
            isJoint ? null : points.group[position] === 0 ? "security-authority" : "muslim-organization"
          }
          onSelect={onSelect}
          onClose={close}
        />
      )}
    </>
  );
};
