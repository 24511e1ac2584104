import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { ProjectStatus } from "../../contract/lists/project-status.ts";
import type { MapNames } from "../../contract/place/map-names.ts";
import { clusterRadius, hasMember, listMembers, type PointSums, widthOfWindow } from "./cluster-points.ts";
import type { Point } from "./find-neighbour.ts";
import type { MarkKind } from "./mark.tsx";
import type { MarkWords } from "./mark-words.ts";
import { type Box, placeAside } from "./place-labels.ts";
import type { PointGrid, PointSet } from "./point-grid.ts";
import { readSeen } from "./seen-area.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { createTownFinder } from "./town-of-ring.ts";
import { DRAWN_BEYOND, type PlacedCluster } from "./use-clusters.ts";

/** What the points of a map are called and stand for. */
export type PointNames = {
  readonly points: PointSet;
  readonly isCoarse: (position: number) => boolean;
  /** How a project stands; given where the points are projects, which belong to both sides. */
  readonly statusOf?: (position: number) => ProjectStatus;
  readonly nameOf: (position: number) => string;
  readonly locationOf: (position: number) => string;
  /** Of the towns that rings are called after; until they are there, after where one of those in it is. */
  readonly names?: MapNames | undefined;
};

/** What is counted in no ring: the coordinator, which belongs to neither side, or all that holds for a whole Land. */
export type OwnMark = {
  readonly key: string;
  readonly kind: "coordinator" | "land";
  readonly label: string;
  /** Written in it; nothing unless given. */
  readonly text?: string;
  readonly place: string;
  readonly lon: number;
  readonly lat: number;
  readonly members: readonly number[];
};

/** A mark of the view, with a name no other of the view has. `members` lists at most so many of what it stands for. */
export type DescribedMark = Point & {
  readonly key: string;
  readonly kind: MarkKind;
  readonly label: string;
  readonly text: string;
  readonly place: string;
  /** The point it belongs to, where it may lie beside it. */
  readonly anchor?: Point;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Part of the ring that is group 0, 0 to 1. */
  readonly share: number;
  readonly members: (limit?: number) => readonly number[];
  readonly has: (position: number) => boolean;
};

export type MarkSource = { readonly grid: PointGrid; readonly sums: PointSums; readonly zoom: number };

/** Pixels around the middle of a ring in which the largest town gives it its name: it stands for about so much. */
const REACH = 40;

/** Pixels around a mark: its halo, or how far the disc of an area reaches beyond it. */
const AROUND_MARK = 5;
/** Of a plate, which is smaller than what is pressed. */
const AROUND_PLATE = 1;

type Extent = Pick<DescribedMark, "kind" | "left" | "top" | "width" | "height">;

/** What a mark covers. */
export const boxOf = ({ kind, left, top, width, height }: Extent): Box => {
  const around = kind === "land" ? AROUND_PLATE : AROUND_MARK;
  return {
    left: left - width / 2 - around,
    right: left + width / 2 + around,
    top: top - height / 2 - around,
    bottom: top + height / 2 + around,
  };
};

const singleKind = ({ points, isCoarse, statusOf }: PointNames, position: number): MarkKind => {
  if (statusOf !== undefined) return `project-${statusOf(position)}`;
  const group = points.group[position] === 0 ? "authority" : "organization";
  return isCoarse(position) ? `${group}-area` : group;
};

/** Says in words what each cluster holds and where, for those who do not see it. */
export const useDescribedClusters = (
  clusters: readonly PlacedCluster[],
  { grid, sums, zoom }: MarkSource,
  {
    points,
    isCoarse,
    statusOf,
    nameOf,
    locationOf,
    words,
    names: mapNames,
  }: PointNames & { readonly words: MarkWords },
): readonly DescribedMark[] => {
  const { t } = useLingui();
  const findTown = useMemo(() => mapNames && createTownFinder(mapNames.towns), [mapNames]);
  return useMemo(() => {
    const seen = new Map<string, number>();
    const tellOne = (position: number, name: string, place: string): string => {
      const note = words.noteOf?.(position);
      if (note !== undefined) return t`${name}, ${place}, ${note}`;
      return isCoarse(position) ? t`${name}, ${place}, nur Gebiet angegeben` : t`${name}, ${place}`;
    };
    return clusters.map((cluster): DescribedMark => {
      const { count, first, key, left, top, x, y } = cluster;
      const members = (limit = Infinity): readonly number[] => listMembers(grid, sums, cluster, limit);
      const [position = -1] = members(1);
      const place = locationOf(position);
      const name = nameOf(position);
      const around = count > 1 ? findTown?.(x, y, REACH / widthOfWindow(zoom)) : undefined;
      const label =
        count > 1 ? words.several({ count, first, place: around ?? place, members }) : tellOne(position, name, place);
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      const several = statusOf === undefined ? "cluster" : "projects";
      const names = { points, isCoarse, nameOf, locationOf, ...(statusOf === undefined ? {} : { statusOf }) };
      const size = 2 * clusterRadius(count);
      return {
        key,
        left,
        top,
        kind: count > 1 ? several : singleKind(names, position),
        label: nth === 1 ? label : `${label} – ${nth}`,
        text: count > 1 ? String(count) : "",
        place,
        width: size,
        height: size,
        count,
        share: first / count,
        members,
        has: (wanted) => hasMember(grid, sums, cluster, wanted),
      };
    });
  }, [clusters, grid, sums, zoom, points, isCoarse, statusOf, nameOf, locationOf, words, findTown, t]);
};

const OWN_SIZE = {
  coordinator: { width: 2 * clusterRadius(1), height: 2 * clusterRadius(1) },
  land: { width: 44, height: 24 },
} as const;

/** Those that are in sight; what stands for an area makes way for the rings. */
export const useDescribedOwnMarks = (
  own: readonly OwnMark[],
  clusters: readonly DescribedMark[],
): readonly DescribedMark[] => {
  const map = useMap();
  // `clusters` are others after every movement.
  return useMemo(() => {
    const area = map.getBounds().pad(DRAWN_BEYOND);
    const { seen, controls } = readSeen(map);
    const taken = [controls, ...clusters.map(boxOf)];
    return own
      .filter(({ lon, lat }) => area.contains(toLatLng(lon, lat)))
      .map(({ lon, lat, members, text = "", ...is }) => {
        const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
        const size = OWN_SIZE[is.kind];
        const wanted = { kind: is.kind, left: x, top: y, ...size };
        const { left, top } = is.kind === "land" ? placeAside(wanted, taken, boxOf, seen) : wanted;
        const mark: DescribedMark = {
          ...is,
          ...size,
          left,
          top,
          anchor: { left: x, top: y },
          text,
          count: members.length,
          share: 0,
          members: (limit = Infinity) => members.slice(0, limit),
          has: (position) => members.includes(position),
        };
        taken.push(boxOf(mark));
        return mark;
      });
  }, [map, own, clusters]);
};
