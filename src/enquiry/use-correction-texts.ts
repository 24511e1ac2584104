import type { CorrectableField } from "../../contract/correction.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { WEEKDAYS } from "../../contract/weekday.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatWeekdays } from "../i18n/format-weekdays.ts";

const SCHEDULE = /^([A-Z]{2}(?:,[A-Z]{2})*) (.+)$/;

/** What the fields of a contact are called, and how their values are written for people. */
export const useCorrectionTexts = () => {
  const { terms, language } = useLanguage();

  const formatSchedule = (text: string): string => {
    const [, days, times] = SCHEDULE.exec(text) ?? [];
    if (days === undefined || times === undefined) return text;
    const named = formatWeekdays(
      WEEKDAYS.filter((day) => days.split(",").includes(day)),
      language,
    );
    return `${named} ${times}`;
  };
  const names: Partial<Record<CorrectableField, Readonly<Record<string, string>>>> = {
    role: terms.roles,
    state: terms.states,
    topics: terms.topics,
    languages: terms.languages,
  };

  const format = (field: CorrectableField, value: string): string =>
    field === "schedules" ? formatSchedule(value) : (names[field]?.[value] ?? value);

  return {
    labelOf: (field: CorrectableField): string => enquiryTerms[language].fields[field],
    format,
    /** Names of topics have commas of their own. */
    formatAll: (field: CorrectableField, values: readonly string[]): string =>
      values.map((value) => format(field, value)).join(" · "),
  };
};
