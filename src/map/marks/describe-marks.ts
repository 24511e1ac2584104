import { select } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { ProjectStatus } from "../../../contract/lists/project-status.ts";
import type { MapNames } from "../../../contract/place/map-names.ts";
import { clusterRadius, hasMember, listMembers, type PointSums, widthOfWindow } from "../clusters/cluster-points.ts";
import { extentOf, isOnePlace } from "../view/extent.ts";
import type { Point } from "../clusters/find-neighbour.ts";
import type { MarkKind } from "./mark.tsx";
import type { MarkWords } from "./mark-words.ts";
import { type Box, placeAside } from "../labels/place-labels.ts";
import type { PointGrid, PointSet } from "../clusters/point-grid.ts";
import { readSeen } from "../view/seen-area.ts";
import { toLatLng } from "../view/to-lat-lng.ts";
import { createTownFinder, nameRings, type RingName } from "../clusters/town-of-ring.ts";
import { DRAWN_BEYOND, type PlacedCluster } from "../clusters/use-clusters.ts";

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

/** So many are looked at to see whether they lie at one place; of more somebody would have to pass over thousands. */
const MOST_COMPARED = 60;

type Together = { readonly place: string; readonly isArea: boolean };

/** What those of a ring have in common that lie at one place, all of them perhaps only by the area they name; null elsewhere. */
const findTogether = ({ points, isCoarse, locationOf }: PointNames, members: readonly number[]): Together | null => {
  if (!isOnePlace(extentOf(points, members))) return null;
  return { place: [...new Set(members.map(locationOf))].join(", "), isArea: members.every(isCoarse) };
};

/** Where a ring lies, in words. */
const useTellWhere = (): ((name: RingName) => string) => {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ town, away }) => {
      if (away === null) return town;
      const { direction } = away;
      const km = i18n.number(away.km, { maximumFractionDigits: away.km < 10 ? 1 : 0 });
      return t`${town}, ${km} km ${select(direction, {
        east: "östlich",
        southeast: "südöstlich",
        south: "südlich",
        southwest: "südwestlich",
        west: "westlich",
        northwest: "nordwestlich",
        north: "nördlich",
        northeast: "nordöstlich",
        other: "",
      })}`;
    },
    [t, i18n],
  );
};

/** Says in words what each cluster holds and where, for those who do not see it. */
export const useDescribedClusters = (
  clusters: readonly PlacedCluster[],
  { grid, sums, zoom }: MarkSource,
  { words, ...naming }: PointNames & { readonly words: MarkWords },
): readonly DescribedMark[] => {
  const { t } = useLingui();
  const { points, isCoarse, statusOf, nameOf, locationOf, names: mapNames } = naming;
  const tellWhere = useTellWhere();
  const findTown = useMemo(() => mapNames && createTownFinder(mapNames.towns), [mapNames]);
  return useMemo(() => {
    const names = { points, isCoarse, nameOf, locationOf, ...(statusOf === undefined ? {} : { statusOf }) };
    const several = statusOf === undefined ? "cluster" : "projects";
    const rings = clusters.filter(({ count }) => count > 1);
    const named = findTown && nameRings(rings, findTown, REACH / widthOfWindow(zoom));
    const nameOfRing = new Map(rings.map((ring, nth) => [ring, named?.[nth] ?? null]));
    const seen = new Map<string, number>();
    const tellOne = (position: number): Pick<DescribedMark, "kind" | "label" | "place"> => {
      const [name, place, note] = [nameOf(position), locationOf(position), words.noteOf?.(position)];
      const kind = singleKind(names, position);
      if (note !== undefined) return { kind, place, label: t`${name}, ${place}, ${note}` };
      return {
        kind,
        place,
        label: isCoarse(position) ? t`${name}, ${place}, nur Gebiet angegeben` : t`${name}, ${place}`,
      };
    };
    const tellSeveral = (
      cluster: PlacedCluster,
      members: DescribedMark["members"],
    ): Pick<DescribedMark, "kind" | "label" | "place"> => {
      const { count, first } = cluster;
      const compared = count > MOST_COMPARED ? [] : members();
      const together = compared.length === 0 ? null : findTogether(names, compared);
      const name = nameOfRing.get(cluster) ?? null;
      const [position = -1] = members(1);
      const around = name === null ? locationOf(position) : tellWhere(name);
      const place = together?.place ?? around;
      const isArea = together?.isArea === true;
      const label = words.several({
        count,
        first,
        place: isArea ? t`${place}, nur Gebiet angegeben` : place,
        isOnePlace: together !== null,
        members,
      });
      return { kind: isArea ? "cluster-area" : several, place, label };
    };
    return clusters.map((cluster): DescribedMark => {
      const { count, first, key, left, top } = cluster;
      const members = (limit = Infinity): readonly number[] => listMembers(grid, sums, cluster, limit);
      const said = count > 1 ? tellSeveral(cluster, members) : tellOne(members(1)[0] ?? -1);
      const nth = (seen.get(said.label) ?? 0) + 1;
      seen.set(said.label, nth);
      const size = 2 * clusterRadius(count);
      return {
        ...said,
        key,
        left,
        top,
        label: nth === 1 ? said.label : `${said.label} – ${nth}`,
        text: count > 1 ? String(count) : "",
        width: size,
        height: size,
        count,
        share: first / count,
        members,
        has: (wanted) => hasMember(grid, sums, cluster, wanted),
      };
    });
  }, [clusters, grid, sums, zoom, points, isCoarse, statusOf, nameOf, locationOf, words, findTown, tellWhere, t]);
};

const ALONE = 2 * clusterRadius(1);
/** Pixels: of a plate with the shortest text, and of each of its letters. */
const PLATE = { width: 44, height: 24, letter: 9 } as const;

const sizeOf = ({ kind, text = "" }: OwnMark): Pick<DescribedMark, "width" | "height"> =>
  kind === "land"
    ? { width: Math.max(PLATE.width, PLATE.letter * text.length), height: PLATE.height }
    : { width: ALONE, height: ALONE };

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
      .map((one) => {
        const { lon, lat, members, text = "", ...is } = one;
        const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
        const size = sizeOf(one);
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
