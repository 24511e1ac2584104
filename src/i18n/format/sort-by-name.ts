import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { formatLocale } from "./formatters.ts";

/** Values in the order of what they are called in the interface's language, for those who look one up by its name. */
export const sortByName = <Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
  language: UiLanguage,
): readonly Value[] => {
  const { compare } = new Intl.Collator(formatLocale[language]);
  return values.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
};
