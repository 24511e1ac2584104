import { useLingui } from "@lingui/react/macro";
import { calendarEventSchema } from "../../../contract/entries/calendar-event.ts";
import { EntryScreen } from "../../entries/screen/entry-screen.tsx";
import { useRestOfPath } from "../../address/use-rest-of-path.ts";
import { EventDetails } from "./event-details.tsx";

/** One event at its stable address. */
export const EventPage = () => {
  const { t } = useLingui();
  const uid = useRestOfPath();
  return (
    <EntryScreen
      list="events"
      id={uid}
      schema={calendarEventSchema}
      backLabel={t`Alle Termine`}
      missingTitle={t`Diesen Termin gibt es nicht (mehr)`}
      failedTitle={t`Dieser Termin konnte nicht geladen werden`}
    >
      {(event) => <EventDetails event={event} />}
    </EntryScreen>
  );
};
