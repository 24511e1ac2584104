import { Trans } from "@lingui/react/macro";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { formatPeriod, formatPeriodHere } from "../../i18n/format/format-times.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EntrySection } from "../../entries/screen/entry-section.tsx";
import { describeEnd, describeRecurrence } from "../describe-recurrence.ts";
import { SaveCalendarButton } from "../calendar/save-calendar-button.tsx";
import { findLastOccurrence, listNextOccurrences } from "../../../contract/entries/occurrences.ts";

/** The next one, and as many after it as fit on a glance. */
const MOST_DATES = 6;

type EventWhenProps = { readonly event: CalendarEvent; readonly now: Date };

/** When it takes place: the next time, how it is repeated, the times after that, and the way into one's own calendar. */
export const EventWhen = ({ event, now }: EventWhenProps) => {
  const { language } = useLanguage();
  const coming = listNextOccurrences(event, now, MOST_DATES);
  const [next, ...later] = coming;
  const shown = next ?? findLastOccurrence(event, now) ?? { start: event.dtstart, end: event.dtend };
  const isOff = event.status === "cancelled";
  const recurrence = describeRecurrence(event, language);
  const end = describeEnd(event, language);
  const here = formatPeriodHere(shown.start, shown.end, language);
  return (
    <EntrySection title={<Trans>Wann</Trans>}>
      <p className={`event-when${isOff ? " event-when--off" : ""}`}>
        {recurrence !== null && !isOff && (
          <span className="event-when__label">
            {next === undefined ? <Trans>Zuletzt</Trans> : <Trans>Nächster Termin</Trans>}
          </span>
        )}
        <bdi>
          <time dateTime={shown.start}>{formatPeriod(shown.start, shown.end, language)}</time>
        </bdi>
      </p>
      {here === null ? (
        event.attendance.includes("online") && (
          <p className="muted">
            <Trans>Uhrzeit in Deutschland</Trans>
          </p>
        )
      ) : (
        <p className="muted">
          <Trans>Uhrzeit in Deutschland. Auf Ihrer Uhr: {here}</Trans>
        </p>
      )}
      {recurrence !== null && (
        <p>
          <span className="event-row__recurrence">{recurrence}</span>
          {end !== null && <span className="muted"> ({end})</span>}
        </p>
      )}
      {later.length > 0 && !isOff && (
        <>
          <h3 className="event-when__later">
            <Trans>Weitere Termine</Trans>
          </h3>
          <ul>
            {later.map((occurrence) => (
              <li key={occurrence.start}>
                <bdi>
                  <time dateTime={occurrence.start}>{formatPeriod(occurrence.start, occurrence.end, language)}</time>
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <SaveCalendarButton events={[event]} name={`termin-${event.uid}`} className="button button--quiet">
          <Trans>In den Kalender übernehmen (.ics)</Trans>
        </SaveCalendarButton>
      </div>
    </EntrySection>
  );
};
