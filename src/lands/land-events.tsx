import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { ComingEvents } from "./coming-events.tsx";
import { PartState } from "./part-state.tsx";

/** The next events in or for a Land, and the ways to all of them and to experts. */
export const LandEvents = ({ land }: { readonly land: LandCode }) => {
  const query = useQuery(entriesQuery("events", calendarEventSchema));
  return (
    <EntrySection title={<Trans>Termine und Fachleute</Trans>}>
      <PartState query={query} />
      <ComingEvents events={query.data?.entries} land={land} />
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
