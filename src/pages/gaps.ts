import { RETENTION } from "../../contract/retention.ts";
import type { Operator } from "../../contract/operator/operator.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { formatList, formatNumber } from "../i18n/format/formatters.ts";

export type GapTexts = Readonly<Record<string, string>>;

/** What stands in a page's gaps, by the name between the braces: figures of the program, words of the operator. */
export const fillGaps = (operator: Operator, terms: Terms, language: UiLanguage): GapTexts => ({
  ...Object.fromEntries(Object.entries(RETENTION).map(([name, figure]) => [name, formatNumber(figure, language)])),
  name: operator.name,
  body: operator.body,
  responsibleOffice: operator.responsibleOffice,
  answersIn: formatList(
    operator.answersIn.map((tag) => terms.languages[tag]),
    language,
  ),
});

/** A text cut at its gaps: every second part is the name of a gap. */
export const splitAtGaps = (text: string): readonly string[] => text.split(/\{([a-zA-Z]+)\}/u);
