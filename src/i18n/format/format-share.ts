import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { formatLocale, onceForLanguage } from "./formatters.ts";

const shares = onceForLanguage((language) => new Intl.NumberFormat(formatLocale[language], { style: "percent" }));

/** A share from 0 to 1 in whole percent: "33 %". */
export const formatShare = (share: number, language: UiLanguage): string => shares(language).format(share);
