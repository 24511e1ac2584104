import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EntrySection } from "../../entries/screen/entry-section.tsx";

/** Where it takes place, or how one takes part from elsewhere, and for which Länder. */
export const EventWhere = ({ event: { location, attendance, lands } }: { readonly event: CalendarEvent }) => {
  const { terms } = useLanguage();
  return (
    <EntrySection title={<Trans>Wo</Trans>}>
      {location !== undefined && (
        <p>
          <bdi translate="no">{location.name}</bdi>
          {location.municipality !== undefined && (
            <>
              <br />
              <bdi translate="no">{location.municipality.name}</bdi>
            </>
          )}
        </p>
      )}
      {attendance.includes("online") && (
        <p>
          {location === undefined ? (
            <Trans>Online. Wie man teilnimmt, sagt die veranstaltende Stelle.</Trans>
          ) : (
            <Trans>Auch online. Wie man teilnimmt, sagt die veranstaltende Stelle.</Trans>
          )}
        </p>
      )}
      {lands.length === LAND_CODES.length ? (
        <p>
          <Trans>Für alle Länder</Trans>
        </p>
      ) : (
        <ul className="event-topics">
          {lands.map((land) => (
            <li key={land}>
              <Link to={`/lands/${land}`}>{terms.lands[land]}</Link>
            </li>
          ))}
        </ul>
      )}
    </EntrySection>
  );
};
