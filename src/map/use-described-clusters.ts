import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { listMembers } from "./cluster-points.ts";
import type { MarkKind } from "./mark.tsx";
import type { MarkWords } from "./mark-words.ts";
import type { PointGrid, PointSet } from "./point-grid.ts";
import type { PointSums } from "./point-sums.ts";
import type { PlacedCluster } from "./use-clusters.ts";

/** A cluster with its shape and a name no other of the view has. `position`: its first member. */
export type DescribedCluster = PlacedCluster & {
  readonly position: number;
  readonly kind: MarkKind;
  readonly label: string;
};

type Source = { readonly grid: PointGrid; readonly sums: PointSums };

/** What the points of a map are called and stand for. */
export type PointNames = {
  readonly points: PointSet;
  readonly isCoarse: (position: number) => boolean;
  /** Whether every point is something both sides share, so that its mark shows both, whatever its group. */
  readonly isJoint?: boolean;
  readonly nameOf: (position: number) => string;
  readonly placeOf: (position: number) => string;
};

/** Says in words what each cluster holds and where, for those who do not see it. */
export const useDescribedClusters = (
  clusters: readonly PlacedCluster[],
  { grid, sums }: Source,
  { points, isCoarse, isJoint = false, nameOf, placeOf, words }: PointNames & { readonly words: MarkWords },
): readonly DescribedCluster[] => {
  const { t } = useLingui();
  return useMemo(() => {
    const seen = new Map<string, number>();
    const labelOf = (cluster: PlacedCluster, position: number): string => {
      const { count, first } = cluster;
      const place = placeOf(position);
      const name = nameOf(position);
      if (count > 1) return words.several({ count, first, place });
      return isCoarse(position) ? t`${name}, ${place}, nur Gebiet angegeben` : t`${name}, ${place}`;
    };
    return clusters.map((cluster) => {
      const [position = -1] = listMembers(grid, sums, cluster, 1);
      const label = labelOf(cluster, position);
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      const group = points.group[position] === 0 ? "authority" : "organization";
      const sided: MarkKind = isCoarse(position) ? `${group}-area` : group;
      const single: MarkKind = isJoint ? "joint" : sided;
      return {
        ...cluster,
        position,
        kind: cluster.count > 1 ? "cluster" : single,
        label: nth === 1 ? label : `${label} – ${nth}`,
      };
    });
  }, [clusters, grid, sums, points, isCoarse, isJoint, nameOf, placeOf, words, t]);
};
