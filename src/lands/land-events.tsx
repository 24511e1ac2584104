import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { calendarEventSchema } from "../../contract/calendar-event.ts";
import type { LandCode } from "../../contract/land.ts";
import { dutyTerms } from "../../contract/terms/duty-terms.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { entriesQuery } from "../screen/entry-queries.ts";
import { EntrySection } from "../screen/entry-section.tsx";
import { Localized } from "../screen/localized.tsx";
import { findComingEvents } from "./find-coming-events.ts";
import { PartState } from "./part-state.tsx";

const MOST_SHOWN = 3;

/** The next events in or for a Land, and the ways to all of them and to experts. */
export const LandEvents = ({ land }: { readonly land: LandCode }) => {
  const { language } = useLanguage();
  const query = useQuery(entriesQuery("events", calendarEventSchema));
  const [now] = useState(() => new Date());
  const entries = query.data?.entries;
  const events = useMemo(() => entries && findComingEvents(entries, land, now), [entries, land, now]);
  return (
    <EntrySection title={<Trans>Termine und Fachleute</Trans>}>
      <PartState query={query} />
      {events?.length === 0 && (
        <p className="muted">
          <Trans>Zurzeit ist hier kein Termin angekündigt.</Trans>
        </p>
      )}
      {events !== undefined && events.length > 0 && (
        <ul className="land-entries">
          {events.slice(0, MOST_SHOWN).map(({ uid, summary, dtstart, kind, location }) => (
            <li key={uid}>
              <Link to={`/events/${uid}`}>
                <Localized text={summary} />
              </Link>
              <span className="facts">
                <time dateTime={dtstart}>{formatDate(dtstart.slice(0, 10), language)}</time>
                <span>{dutyTerms[language].eventKinds[kind]}</span>
                {location !== undefined && <bdi>{location.municipality.name}</bdi>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="land-links">
        <Link to={`/events?land=${land}`}>
          <Trans>Alle Termine</Trans>
        </Link>
        <Link to={`/experts?land=${land}`}>
          <Trans>Fachleute für dieses Land</Trans>
        </Link>
      </p>
    </EntrySection>
  );
};
