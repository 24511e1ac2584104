import { formatMonthOfYear } from "../i18n/format/format-times.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { firstDayOf, midnightOf, type Meeting } from "./calendar/calendar-days.ts";
import { EventRow } from "./event-row.tsx";
import { groupByMonth } from "./order-events.ts";

/** Events under the months they take place in, in the given order. */
export const EventList = ({ meetings }: { readonly meetings: readonly Meeting[] }) => {
  const { language } = useLanguage();
  return groupByMonth(meetings).map(([month, ofMonth]) => (
    <section key={month} className="event-month" aria-labelledby={`month-${month}`}>
      <h3 id={`month-${month}`}>{formatMonthOfYear(midnightOf(firstDayOf(month)), language)}</h3>
      <ul className="entry-list">
        {ofMonth.map((meeting) => (
          <EventRow key={meeting.event.uid} meeting={meeting} />
        ))}
      </ul>
    </section>
  ));
};
