import type { BerlinTime } from "../../contract/berlin-time.ts";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { formatShare } from "../../src/i18n/format/format-share.ts";
import { formatHours, formatPeriod, formatWeekday } from "../../src/i18n/format/format-times.ts";
import { formatDate, formatList, formatMoment, formatMonth, formatNumber } from "../../src/i18n/format/formatters.ts";
import { sortByName } from "../../src/i18n/format/sort-by-name.ts";

const START = "2026-12-01T18:00" as BerlinTime;
const END = "2026-12-01T20:30" as BerlinTime;
const NAMES = ["Zürich", "Çorum", "Ärzte", "Oğuz", "Ömer", "İzmir", "Isparta", "Šid", "حلب", "أنقرة"];

/** What this engine makes of ten kinds of values in each language: forty lines, as `intl-table.ts` has them. */
export const readIntlValues = (): readonly string[] =>
  UI_LANGUAGES.flatMap((language) => [
    formatNumber(1_234_567.5, language),
    formatShare(0.335, language),
    formatList(["A", "B", "C"], language),
    formatDate("2026-03-14", language),
    formatMonth(20_530, language),
    formatMoment("2026-07-01T12:05:00Z", language),
    formatPeriod(START, END, language),
    formatHours(START, END, language),
    formatWeekday("TU", language),
    sortByName(NAMES, (name) => name, language).join(" "),
  ]);
