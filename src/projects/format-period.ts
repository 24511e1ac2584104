import { t } from "@lingui/core/macro";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { ProjectRow } from "../../contract/entries/project.ts";
import { formatLocale } from "../i18n/format/formatters.ts";

/** When a project runs, in months: "März 2026 – Juni 2027", "seit März 2026", "geplant ab März 2027". */
export const formatProjectPeriod = (
  { status, period: { start, end } }: Pick<ProjectRow, "status" | "period">,
  language: UiLanguage,
): string => {
  const months = new Intl.DateTimeFormat(formatLocale[language], { month: "long", year: "numeric", timeZone: "UTC" });
  const first = months.format(new Date(start));
  if (end === undefined) return status === "idea" ? t`geplant ab ${first}` : t`seit ${first}`;
  const range = end < start ? first : months.formatRange(new Date(start), new Date(end));
  return status === "idea" ? t`geplant: ${range}` : range;
};
