import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";

/** The events of a project; absent where there are none, or while they are not there. */
export const ProjectEvents = ({ id }: { readonly id: EntryId }) => {
  const { language, terms } = useLanguage();
  const { data } = useQuery(entriesQuery("events", calendarEventSchema));
  const events = data?.entries.filter(({ project }) => project === id) ?? [];
  if (events.length === 0) return null;
  return (
    <EntrySection title={<Trans>Termine des Projekts</Trans>}>
      <ul>
        {events.map(({ uid, summary, kind, dtstart, rrule }) => (
          <li key={uid}>
            <Link to={toEntryPath("events", uid)}>
              <Localized text={summary} />
            </Link>
            <span className="facts">
              {rrule === undefined && <time dateTime={dtstart}>{formatDate(dtstart.slice(0, 10), language)}</time>}
              <span>{terms.eventKinds[kind]}</span>
            </span>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
};
