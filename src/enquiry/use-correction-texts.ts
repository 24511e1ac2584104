import type { CorrectableField } from "../../contract/correction.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { WEEKDAYS } from "../../contract/weekday.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatWeekdays } from "../i18n/format-weekdays.ts";

const SCHEDULE = /^([A-Z]{2}(?:,[A-Z]{2})*) (.+)$/;

const LEFT_TO_RIGHT: ReadonlySet<CorrectableField> = new Set(["email", "phones", "url"]);

/** Numbers and addresses are read from left to right in every language: set apart from the text around them. */
const isolate = (field: CorrectableField, text: string): string => {
  const apart = (part: string): string => `\u2066${part}\u2069`;
  if (field === "schedules") return text.replace(/\d{1,2}:\d{2}\s?–\s?\d{1,2}:\d{2}/, apart);
  return LEFT_TO_RIGHT.has(field) ? apart(text) : text;
};

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
    /** To be read, not to be edited. Names of topics have commas of their own. */
    formatAll: (field: CorrectableField, values: readonly string[]): string =>
      values.map((value) => isolate(field, format(field, value))).join(" · "),
  };
};
