import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { GapKind } from "../../contract/entries/gaps.ts";
import type { OverviewCell } from "../../contract/entries/overview.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { formatShare } from "../i18n/format/format-share.ts";
import { formatNumber, joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { figureOf } from "./figures.ts";
import type { ShownFigures } from "./overview-address.ts";

/** What the figures are called, and how they are written, in the interface's language. */
export const useOverviewTexts = () => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  return useMemo(() => {
    const sideNames = {
      "security-authority": t`Sicherheitsbehörden`,
      "muslim-organization": t`Muslimische Organisationen`,
    } as const satisfies Record<SearchableSide, string>;
    const gapNames = {
      "counterpart-missing": t`Gegenseite fehlt`,
      "one-sided": t`einseitig`,
      balanced: t`ausgeglichen`,
      nobody: t`niemand`,
    } as const satisfies Record<GapKind, string>;
    const shownNames = {
      gaps: t`Lücken`,
      authorities: sideNames["security-authority"],
      organizations: sideNames["muslim-organization"],
      stale: t`Veraltet`,
    } as const satisfies Record<ShownFigures, string>;
    const missing = t`fehlt`;
    const formatCount = (count: number): string => formatNumber(count, language);
    /** A count, or a share where shares are shown; a dash where there is nothing to tell. */
    const formatFigure = (shown: ShownFigures, figure: number | null): string => {
      if (figure === null) return "–";
      return shown === "stale" ? formatShare(figure, language) : formatCount(figure);
    };
    /** One side's contacts in a cell, or that there are none. */
    const formatSide = (count: number): string => (count === 0 ? missing : formatCount(count));
    /** "Bremen, Jugend" */
    const cellNameOf = ({ land, topic }: Pick<OverviewCell, "land" | "topic">): string =>
      joinNames([terms.lands[land], terms.topics[topic]], language);
    return {
      sideNames,
      gapNames,
      shownNames,
      missingTopics: t`Themen ohne Gegenseite`,
      landName: (land: OverviewCell["land"]): string => terms.lands[land],
      topicName: (topic: OverviewCell["topic"]): string => terms.topics[topic],
      formatCount,
      formatFigure,
      formatSide,
      cellNameOf,
      /** A cell in one sentence, for those who do not see rows and columns. */
      describeCell: (cell: OverviewCell, shown: ShownFigures, kind: GapKind): string => {
        const place = cellNameOf(cell);
        if (shown !== "gaps") return `${place}: ${shownNames[shown]} ${formatFigure(shown, figureOf(shown, cell))}`;
        if (kind === "nobody") return `${place}: ${gapNames.nobody}`;
        const authorities = `${sideNames["security-authority"]} ${formatSide(cell.securityAuthorities)}`;
        const organizations = `${sideNames["muslim-organization"]} ${formatSide(cell.muslimOrganizations)}`;
        return `${place}: ${joinNames([authorities, organizations], language)} – ${gapNames[kind]}`;
      },
    };
  }, [t, terms, language]);
};
export type OverviewTexts = ReturnType<typeof useOverviewTexts>;
