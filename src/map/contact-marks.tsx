import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { Pane, useMap } from "react-leaflet";
import { clusterRadius, hasMember, listMembers } from "./cluster-points.ts";
import { ClusterChooser } from "./cluster-chooser.tsx";
import { Mark, type MarkKind } from "./mark.tsx";
import { LARGEST_ZOOM } from "./map-view.ts";
import type { PointSet } from "./point-grid.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";
import { type PlacedCluster, useClusters } from "./use-clusters.ts";

export type ContactMarksProps = {
  readonly points: PointSet;
  /** One byte a point: 1 where it is to be drawn. */
  readonly matches: Uint8Array;
  /** Position of the coordinator, drawn on its own; -1: none. */
  readonly coordinator: number;
  /** Positions; -1: none. */
  readonly selected: number;
  readonly highlighted: number;
  readonly isCoarse: (position: number) => boolean;
  readonly nameOf: (position: number) => string;
  readonly placeOf: (position: number) => string;
  readonly onSelect: (position: number) => void;
  /** -1 when the pointer or the focus left. */
  readonly onHighlight: (position: number) => void;
};

/** Below this zoom the coordinator's mark would lie on the cluster around it. */
const COORDINATOR_ZOOM = 9;
/** Members of a cluster that still lie this close together at the largest zoom cannot be told apart on the map. */
const SAME_PLACE_DEGREES = 0.0006;
const MOST_IN_CHOOSER = 60;

type Extent = [west: number, south: number, east: number, north: number];

const extentOf = (points: PointSet, members: readonly number[]): Extent =>
  members.reduce<Extent>(
    ([west, south, east, north], position) => {
      const lon = points.lon[position] ?? NaN;
      const lat = points.lat[position] ?? NaN;
      return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  );

const isOnePlace = ([west, south, east, north]: Extent): boolean =>
  east - west < SAME_PLACE_DEGREES && north - south < SAME_PLACE_DEGREES;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

type Drawn = PlacedCluster & { readonly position: number; readonly kind: MarkKind; readonly label: string };

/** The contacts of the view: rings for several, a symbol for one, a disc for one that only names its area. */
export const ContactMarks = (props: ContactMarksProps) => {
  const { points, matches, coordinator, selected, highlighted, isCoarse, nameOf, placeOf, onSelect, onHighlight } =
    props;
  const { t } = useLingui();
  const map = useMap();
  const { clusters, grid, sums, zoom } = useClusters(points, matches);
  const [opened, setOpened] = useState<readonly number[] | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const drawn = useMemo<readonly Drawn[]>(() => {
    const seen = new Map<string, number>();
    return clusters.map((cluster) => {
      const [position = -1] = listMembers(grid, sums, cluster, 1);
      const { count, first } = cluster;
      const place = placeOf(position);
      const name = nameOf(position);
      const others = count - first;
      const single = isCoarse(position) ? t`${name}, ${place}, nur Gebiet angegeben` : t`${name}, ${place}`;
      const several = t`${count} Kontakte um ${place} (Sicherheitsbehörden: ${first}, muslimische Organisationen: ${others})`;
      const label = count === 1 ? single : several;
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      const group = points.group[position] === 0 ? "authority" : "organization";
      const kind: MarkKind = count > 1 ? "cluster" : isCoarse(position) ? `${group}-area` : group;
      return { ...cluster, position, kind, label: nth === 1 ? label : `${label} – ${nth}` };
    });
  }, [clusters, grid, sums, points, isCoarse, nameOf, placeOf, t]);

  const open = (cluster: Drawn, button: HTMLElement): void => {
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

  const drawsCoordinator = coordinator >= 0 && zoom >= COORDINATOR_ZOOM && !Number.isNaN(points.lon[coordinator]);
  const coordinatorPlace = drawsCoordinator
    ? map.latLngToLayerPoint(toLatLng(points.lon[coordinator] ?? 0, points.lat[coordinator] ?? 0))
    : null;

  return (
    <>
      <Pane name="contacts" className="leaflet-zoom-hide" style={{ zIndex: 610 }}>
        {drawn.map((cluster) => (
          <Mark
            key={cluster.key}
            kind={cluster.kind}
            label={cluster.label}
            left={cluster.left}
            top={cluster.top}
            radius={clusterRadius(cluster.count)}
            count={cluster.count}
            share={cluster.first / cluster.count}
            isSelected={selected >= 0 && hasMember(grid, cluster, selected)}
            isHighlighted={highlighted >= 0 && hasMember(grid, cluster, highlighted)}
            onOpen={(button) => open(cluster, button)}
            onHighlight={(isOver) => onHighlight(isOver && cluster.count === 1 ? cluster.position : -1)}
          />
        ))}
        {coordinatorPlace && (
          <Mark
            kind="coordinator"
            label={nameOf(coordinator)}
            left={coordinatorPlace.x}
            top={coordinatorPlace.y}
            radius={clusterRadius(1)}
            count={1}
            share={0}
            isSelected={selected === coordinator}
            isHighlighted={highlighted === coordinator}
            onOpen={() => onSelect(coordinator)}
            onHighlight={(isOver) => onHighlight(isOver ? coordinator : -1)}
          />
        )}
      </Pane>
      {opened && (
        <ClusterChooser
          place={placeOf(opened[0] ?? -1)}
          members={opened.slice(0, MOST_IN_CHOOSER)}
          hidden={Math.max(0, opened.length - MOST_IN_CHOOSER)}
          nameOf={nameOf}
          groupOf={(position) => (points.group[position] === 0 ? "authority" : "organization")}
          onSelect={onSelect}
          onClose={close}
        />
      )}
    </>
  );
};
