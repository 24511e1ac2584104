import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { ProjectRow } from "../../contract/entries/project.ts";

/** What two projects have in common beside a topic, from the closest on. */
const SIMILARITIES = ["topic-format-group", "topic-format", "topic-group", "topic"] as const;
export type Similarity = (typeof SIMILARITIES)[number];

export type SimilarProject = { readonly project: ProjectRow; readonly similarity: Similarity };

const share = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((value) => other.includes(value));

const compare = (one: ProjectRow, other: ProjectRow): Similarity | null => {
  if (!share(one.topics, other.topics)) return null;
  const hasFormat = share(one.formats, other.formats);
  const hasGroup = share(one.targetGroups, other.targetGroups);
  if (hasFormat) return hasGroup ? "topic-format-group" : "topic-format";
  return hasGroup ? "topic-group" : "topic";
};

/**
 * Projects on one of the same topics in other Länder: the closest first, of equals those that have begun before ideas,
 * then in the given order. A project that also belongs to one of this one's Länder is at home and left out.
 */
export const findSimilarProjects = (
  projects: readonly ProjectRow[],
  project: ProjectRow & { readonly id: EntryId },
  limit: number,
): readonly SimilarProject[] =>
  projects
    .flatMap((other) => {
      if (other.id === project.id || share(other.lands, project.lands)) return [];
      const similarity = compare(project, other);
      return similarity === null ? [] : [{ project: other, similarity }];
    })
    .toSorted(
      (one, other) =>
        SIMILARITIES.indexOf(one.similarity) - SIMILARITIES.indexOf(other.similarity) ||
        Number(one.project.status === "idea") - Number(other.project.status === "idea"),
    )
    .slice(0, limit);
