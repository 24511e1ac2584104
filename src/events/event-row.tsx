import { Link, useLocation } from "react-router";
import { formatHours, formatLongDay, formatPeriod, formatShortWeekday } from "../i18n/format/format-times.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { Localized } from "../i18n/localized.tsx";
import { dayOf, type Meeting } from "./calendar/calendar-days.ts";
import { describeRecurrence } from "./describe-recurrence.ts";
import { EventBadge } from "./event-badge.tsx";

type EventRowProps = { readonly meeting: Meeting };

/** One event of a list, at one of its times; the whole row leads to its page. */
export const EventRow = ({ meeting: { event, occurrence } }: EventRowProps) => {
  const { search } = useLocation();
  const { language, terms } = useLanguage();
  const { start, end } = occurrence;
  const recurrence = describeRecurrence(event, language);
  const town = event.location?.municipality?.name ?? event.location?.name;
  return (
    <li className={`event-row${event.status === "cancelled" ? " event-row--cancelled" : ""}`}>
      <div className="event-row__day" aria-hidden="true">
        <span className="event-row__weekday">{formatShortWeekday(start, language)}</span>
        <span className="event-row__number">{Number(start.slice(8, 10))}</span>
      </div>
      <div className="event-row__text">
        <p className="entry-list__name">
          <Link to={{ pathname: `/events/${event.uid}`, search }}>
            <Localized text={event.summary} />
          </Link>
        </p>
        <p className="event-row__when">
          <EventBadge status={event.status} />
          {dayOf(start) === dayOf(end) ? (
            <span>
              <span className="sr-only">{formatLongDay(start, language)}, </span>
              <bdi>
                <time dateTime={start}>{formatHours(start, end, language)}</time>
              </bdi>
            </span>
          ) : (
            <bdi>
              <time dateTime={start}>{formatPeriod(start, end, language)}</time>
            </bdi>
          )}
          {recurrence !== null && <span className="event-row__recurrence">{recurrence}</span>}
        </p>
        <p className="facts">
          <span>{terms.eventKinds[event.kind]}</span>
          {town !== undefined && <bdi>{town}</bdi>}
          {event.attendance.includes("online") && <span>{terms.attendances.online}</span>}
          {event.languages.length > 0 && (
            <span>
              {joinNames(
                event.languages.map((tag) => terms.languages[tag]),
                language,
              )}
            </span>
          )}
        </p>
      </div>
    </li>
  );
};
