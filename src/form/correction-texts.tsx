import "./form.css";
import { Trans } from "@lingui/react/macro";
import { use } from "react";
import { type CorrectableField, isReferring } from "../../contract/enquiry/correctable-fields.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import { WEEKDAYS } from "../../contract/lists/weekday.ts";
import { formatWeekdays } from "../i18n/format/format-weekdays.ts";
import { formatClock, formatLongDay } from "../i18n/format/format-times.ts";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatPhone } from "../i18n/format/format-phone.ts";
import { EntryNamesContext } from "./entry-names.ts";
import { useAddressText } from "./fields/reply-address.tsx";

const SCHEDULE = /^([A-Z]{2}(?:,[A-Z]{2})*) (.+)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const LEFT_TO_RIGHT: ReadonlySet<CorrectableField> = new Set(["email", "url"]);

/** Numbers and addresses are read from left to right in every language: set apart from the text around them. */
const isolate = (field: CorrectableField, text: string): string => {
  const apart = (part: string): string => `\u2066${part}\u2069`;
  if (field === "schedules") return text.replace(/\d{1,2}:\d{2}\s?–\s?\d{1,2}:\d{2}/, apart);
  // Of a number without words nothing says otherwise, either.
  if (field === "phones") return `\u2068${text}\u2069`;
  return LEFT_TO_RIGHT.has(field) ? apart(text) : text;
};

/** What the fields of an entry are called, and how their values are written for people. */
export const useCorrectionTexts = () => {
  const { terms, language } = useLanguage();
  const duty = terms;
  const addressText = useAddressText();
  const { nameOf } = use(EntryNamesContext);

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
    lands: terms.lands,
    projectStatus: duty.projectStatuses,
    formats: duty.formats,
    targetGroups: duty.targetGroups,
    expertFormats: duty.expertFormats,
    attendance: duty.attendances,
    eventKind: duty.eventKinds,
    eventStatus: duty.eventStatuses,
    materialKind: duty.materialKinds,
  };

  const format = (field: CorrectableField, value: string): string => {
    if (field === "schedules") return formatSchedule(value);
    if (field === "phones") return addressText(value, formatPhone);
    if (isReferring(field)) {
      const name = nameOf(field, value);
      // Before it is known nobody reads an id.
      return name === undefined ? "…" : (name ?? value);
    }
    if (DATE.test(value)) return formatDate(value, language);
    if (MOMENT.test(value)) return `${formatLongDay(value, language)}, ${formatClock(value, language)}`;
    return names[field]?.[value] ?? value;
  };

  /** In the order of their list, however they were chosen: what was and what would be are compared by eye. */
  const inOrder = (field: CorrectableField, values: readonly string[]): readonly string[] => {
    const order = Object.keys(names[field] ?? {});
    return values.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  };

  return {
    labelOf: (field: CorrectableField): string => terms.correction[field],
    format,
    /** To be read, not to be edited. Names of topics have commas of their own. */
    formatAll: (field: CorrectableField, values: readonly string[] = []): string =>
      inOrder(field, values)
        .map((value) => isolate(field, format(field, value)))
        .join(" · "),
  };
};

type ChangeValuesProps = {
  readonly change: FieldChange;
  /** Of an entry that is to be made there is no before. */
  readonly isNew?: boolean;
};

/** What a field of an entry says now, and what it ought to say; a value that is not there is not struck through. */
export const ChangeValues = ({ change: { field, from, to }, isNew = false }: ChangeValuesProps) => {
  const { formatAll } = useCorrectionTexts();
  if (isNew) {
    return (
      <dd>
        <bdi>{formatAll(field, to)}</bdi>
      </dd>
    );
  }
  return (
    <>
      <dd>
        {from.length === 0 ? (
          <span className="muted">
            <Trans>bisher keine Angabe</Trans>
          </span>
        ) : (
          <del>
            <bdi>{formatAll(field, from)}</bdi>
          </del>
        )}
      </dd>
      <dd>
        <ins>{to.length === 0 ? <Trans>entfällt</Trans> : <bdi>{formatAll(field, to)}</bdi>}</ins>
      </dd>
    </>
  );
};
