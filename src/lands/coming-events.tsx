import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { Localized } from "../i18n/localized.tsx";
import { useNow } from "../ui/use-today.ts";
import { findComingEvents } from "./find-coming-events.ts";

const MOST_SHOWN = 3;

export type ComingEventsProps = {
  /** undefined while they are not there yet. */
  readonly events: readonly CalendarEvent[] | undefined;
  readonly land: LandCode;
};

/** The next events in or for a Land, each at its next time. */
export const ComingEvents = ({ events, land }: ComingEventsProps) => {
  const { language, terms } = useLanguage();
  const now = useNow();
  const coming = useMemo(() => events && findComingEvents(events, land, now), [events, land, now]);
  if (coming === undefined) return null;
  if (coming.length === 0) {
    return (
      <p className="muted">
        <Trans>Zurzeit ist hier kein Termin angekündigt.</Trans>
      </p>
    );
  }
  return (
    <ul className="land-entries">
      {coming
        .slice(0, MOST_SHOWN)
        .map(({ event: { uid, summary, kind, location, attendance }, occurrence: { start } }) => (
          <li key={uid}>
            <Link to={toEntryPath("events", uid)}>
              <Localized text={summary} />
            </Link>
            <span className="facts">
              <time dateTime={start}>{formatDate(start.slice(0, 10), language)}</time>
              <span>{terms.eventKinds[kind]}</span>
              {location !== undefined && <bdi translate="no">{location.municipality?.name ?? location.name}</bdi>}
              {attendance.includes("online") && <span>{terms.attendances.online}</span>}
            </span>
          </li>
        ))}
    </ul>
  );
};
