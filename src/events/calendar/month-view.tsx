import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { germanDayOf } from "../../../contract/german-today.ts";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { formatLongDay, formatMonthOfYear } from "../../i18n/format/format-times.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import {
  addMonths,
  firstDayOf,
  isOnDay,
  listMeetings,
  type Meeting,
  midnightOf,
  monthOf,
  type MonthKey,
} from "./calendar-days.ts";
import { EventRow } from "../event-row.tsx";
import { MonthGrid } from "./month-grid.tsx";
import type { EventsAddress } from "../events-address.ts";

type MonthViewProps = {
  readonly found: readonly CalendarEvent[];
  readonly now: Date;
  readonly view: EventsAddress;
};

type ListedProps = Pick<MonthViewProps, "view"> & {
  readonly month: MonthKey;
  /** "Dezember 2026" */
  readonly name: string;
  readonly meetings: readonly Meeting[];
};

const Listed = ({ month, name, meetings, view }: ListedProps) => {
  const { language } = useLanguage();
  const { day } = view;
  const listed = day === null ? meetings : meetings.filter((meeting) => isOnDay(meeting, day));
  return (
    <section className="event-month" aria-labelledby="month-listed">
      <div className="month__bar">
        <h3 id="month-listed">{day === null ? name : formatLongDay(midnightOf(day), language)}</h3>
        {day !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => view.show({ month, day: null }, { replace: true })}
          >
            <Trans>Ganzen Monat zeigen</Trans>
          </button>
        )}
      </div>
      <p className="muted" role="status">
        <Plural value={listed.length} _0="Keine Termine zu dieser Auswahl" one="# Termin" other="# Termine" />
      </p>
      {listed.length > 0 && (
        <ul className="entry-list">
          {listed.map((meeting) => (
            <EventRow key={`${meeting.event.uid} ${meeting.occurrence.start}`} meeting={meeting} />
          ))}
        </ul>
      )}
    </section>
  );
};

/** A month with its events, and below it those of the chosen day, or of the whole month. */
export const MonthView = ({ found, now, view }: MonthViewProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const today = germanDayOf(now);
  const month = view.month ?? monthOf(today);
  const meetings = listMeetings(found, month);
  const { day } = view;
  const name = formatMonthOfYear(midnightOf(firstDayOf(month)), language);
  const showMonth = (next: MonthKey): void => view.show({ month: next, day: null }, { replace: true });
  return (
    <div className="month">
      <div className="month__bar">
        <h3 id="month-name" aria-live="polite">
          {name}
        </h3>
        <div className="month__steps">
          {month !== monthOf(today) && (
            <button type="button" className="link-button" onClick={() => showMonth(monthOf(today))}>
              <Trans>Aktueller Monat</Trans>
            </button>
          )}
          <button
            type="button"
            className="icon-button month__step"
            aria-label={t`Voriger Monat`}
            onClick={() => showMonth(addMonths(month, -1))}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button
            type="button"
            className="icon-button month__step"
            aria-label={t`Nächster Monat`}
            onClick={() => showMonth(addMonths(month, 1))}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
      </div>
      <MonthGrid
        month={month}
        today={today}
        day={day}
        meetings={meetings}
        labelledBy="month-name"
        onChoose={(chosen) => view.show({ month, day: chosen === day ? null : chosen }, { replace: true })}
        onMonth={showMonth}
      />
      {meetings.length > 0 && <Listed month={month} name={name} meetings={meetings} view={view} />}
    </div>
  );
};
