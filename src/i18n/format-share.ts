import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { formatLocale } from "./formatters.ts";

const shares = new Map<UiLanguage, Intl.NumberFormat>();

/** A share from 0 to 1 in whole percent: "33 %". */
export const formatShare = (share: number, language: UiLanguage): string => {
  const known = shares.get(language) ?? new Intl.NumberFormat(formatLocale[language], { style: "percent" });
  shares.set(language, known);
  return known.format(share);
};
