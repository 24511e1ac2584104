import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { pickText } from "../../../contract/localized-text.ts";
import { WEEKDAYS } from "../../../contract/lists/weekday.ts";
import { formatClock, formatLongDay, formatShortWeekday, formatWeekday } from "../../i18n/format/format-times.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useIsPrinting } from "../../ui/screen/use-is-printing.ts";
import {
  type DayKey,
  firstDayOf,
  isOnDay,
  type Meeting,
  midnightOf,
  monthOf,
  type MonthKey,
  weeksOf,
} from "./calendar-days.ts";
import { findDayByKey } from "./find-day-by-key.ts";

const MOST_SHOWN = 3;

type MonthGridProps = {
  readonly month: MonthKey;
  readonly today: DayKey;
  /** The chosen day. */
  readonly day: DayKey | null;
  readonly meetings: readonly Meeting[];
  readonly labelledBy: string;
  readonly onChoose: (day: DayKey) => void;
  /** When the arrows lead out of the month. */
  readonly onMonth: (month: MonthKey) => void;
};

type DayProps = Pick<MonthGridProps, "today" | "onChoose"> & {
  readonly day: DayKey;
  readonly isReached: boolean;
  readonly meetings: readonly Meeting[];
};

/** One event of a day: when, where and what; the place first, because it is what the rest is left out for. */
const DayEvent = ({ meeting: { event, occurrence } }: { readonly meeting: Meeting }) => {
  const { language } = useLanguage();
  const { text, lang } = pickText(event.summary, language);
  const town = event.location?.municipality?.name ?? event.location?.name;
  return (
    <span className={`month-day__event${event.status === "cancelled" ? " month-day__event--cancelled" : ""}`}>
      <bdi>{formatClock(occurrence.start, language)}</bdi>{" "}
      {town !== undefined && (
        <>
          <bdi translate="no">{town}</bdi>
          {": "}
        </>
      )}
      <bdi lang={lang}>{text}</bdi>
    </span>
  );
};

const DayButton = ({ day, today, isReached, meetings, onChoose }: DayProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const count = meetings.length;
  const date = formatLongDay(midnightOf(day), language);
  // Nothing on paper can be pressed to see the others.
  const shown = useIsPrinting() ? meetings : meetings.slice(0, MOST_SHOWN);
  const rest = count - shown.length;
  return (
    <button
      type="button"
      className={`month-day on-paper${count === 0 ? " month-day--empty" : ""}`}
      data-day={day}
      tabIndex={isReached ? 0 : -1}
      aria-current={day === today ? "date" : undefined}
      onClick={() => onChoose(day)}
    >
      <span className="month-day__number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="sr-only">
        {date}, {t`${plural(count, { 0: "kein Termin", one: "# Termin", other: "# Termine" })}`}
      </span>
      {count > 0 && (
        <span className="month-day__count" aria-hidden="true">
          {count}
        </span>
      )}
      {shown.map((meeting) => (
        <DayEvent key={`${meeting.event.uid} ${meeting.occurrence.start}`} meeting={meeting} />
      ))}
      {rest > 0 && (
        <span className="month-day__rest">
          <Plural value={rest} one="+# weiterer" other="+# weitere" />
        </span>
      )}
    </button>
  );
};

/** A month as a table whose days are reached with the arrow keys (ARIA's grid pattern); Enter chooses one. */
export const MonthGrid = ({ month, today, day, meetings, labelledBy, onChoose, onMonth }: MonthGridProps) => {
  const { language } = useLanguage();
  const help = useId();
  const table = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<DayKey | null>(null);
  const isFocusDue = useRef(false);
  // One day can be reached with the tab key: where the reader is, else what is chosen, else today.
  const stop = [reached, day, today].find((each) => each !== null && monthOf(each) === month) ?? firstDayOf(month);

  useEffect(
    function followKeys() {
      if (!isFocusDue.current) return;
      isFocusDue.current = false;
      table.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus();
    },
    [stop],
  );

  const moveByKey = (event: KeyboardEvent): void => {
    const next = findDayByKey(event, stop, document.documentElement.dir === "rtl");
    if (next === null) return;
    event.preventDefault();
    if (next === stop) return;
    isFocusDue.current = true;
    setReached(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };

  return (
    <>
      <table
        className="month-grid"
        // A table by its tags, a grid by its keys, as the pattern for calendars has it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        ref={table}
        aria-labelledby={labelledBy}
        aria-describedby={help}
        onKeyDown={moveByKey}
      >
        <thead>
          <tr>
            {WEEKDAYS.map((weekday, i) => (
              <th key={weekday} scope="col" abbr={formatWeekday(weekday, language)}>
                {formatShortWeekday(`2024-01-0${i + 1}T00:00`, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, nth) => (
            <tr key={week.find((each) => each !== null) ?? nth}>
              {week.map((each, i) =>
                each === null ? (
                  <td key={WEEKDAYS[i]} className="month-grid__other" />
                ) : (
                  <td key={each} aria-selected={each === day}>
                    <DayButton
                      day={each}
                      today={today}
                      isReached={each === stop}
                      meetings={meetings.filter((meeting) => isOnDay(meeting, each))}
                      onChoose={(chosen) => {
                        setReached(chosen);
                        onChoose(chosen);
                      }}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="month-grid__help" id={help}>
        <Trans>
          Pfeiltasten: von Tag zu Tag. Bild auf und Bild ab: von Monat zu Monat. Eingabetaste: Tag auswählen.
        </Trans>
      </p>
    </>
  );
};
