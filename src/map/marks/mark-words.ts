import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** How many things a mark stands for, how many of them are of group 0, the name of the place they lie at, and which. */
type MarkedGroup = {
  readonly count: number;
  readonly first: number;
  readonly place: string;
  /** No zoom tells them apart: they lie there, not around it. */
  readonly isOnePlace: boolean;
  /** Looked up when asked for: of thousands nobody wants to list them all. */
  readonly members: () => readonly number[];
};

/** What the map says of the things it shows, for those who do not see their marks. */
export type MarkWords = {
  /** Several in one mark. */
  readonly several: (group: MarkedGroup) => string;
  /** What is to be said of one beside its name and place; nothing unless given. */
  readonly noteOf?: (position: number) => string;
  /** "3 Kontakte" */
  readonly count: (count: number) => string;
  /** Names the list of those at one place. */
  readonly atPlace: (place: string) => string;
};

/** The words for contacts, which the map shows unless told otherwise. */
export const useContactWords = (): MarkWords => {
  const { t } = useLingui();
  return useMemo(
    () => ({
      several: ({ count, first, place, isOnePlace }) => {
        const others = count - first;
        if (isOnePlace) {
          return t`${count} Kontakte an einem Ort: ${place} (Sicherheitsbehörden: ${first}, muslimische Organisationen: ${others})`;
        }
        return t`${count} Kontakte um ${place} (Sicherheitsbehörden: ${first}, muslimische Organisationen: ${others})`;
      },
      count: (count) => t`${plural(count, { one: "# Kontakt", other: "# Kontakte" })}`,
      atPlace: (place) => t`Kontakte an einem Ort: ${place}`,
    }),
    [t],
  );
};
