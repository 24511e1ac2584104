import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import { toBerlinTime } from "../../contract/berlin-time.ts";
import { type CalendarEvent, calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { eventFilterRules } from "../../contract/entries/event-filter-rules.ts";
import { findLastOccurrence, findNextOccurrence, listOccurrences } from "../../contract/entries/occurrences.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryListScreen } from "../entries/list/entry-list-screen.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";
import { addMonths, firstDayOf, midnightOf, monthOf } from "./calendar/calendar-days.ts";
import { toFeedUrl } from "./calendar/calendar-address.ts";
import { CalendarActions } from "./calendar/calendar-actions.tsx";
import { EventList } from "./event-list.tsx";
import { listComing, listPast } from "./order-events.ts";
import { MonthView } from "./calendar/month-view.tsx";
import { useEventsAddress } from "./events-address.ts";
import { ViewSwitch } from "./view-switch.tsx";

/** All events: the coming ones, the past ones, or those of a month. */
export const EventsPage = () => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const shared = useFacetTexts();
  const view = useEventsAddress();
  const { view: form, time, month } = view;
  const pick = useCallback(
    (rows: readonly CalendarEvent[], now: Date): readonly CalendarEvent[] => {
      // A series that goes on is in both lists: with its next time and with its last.
      const find = time === "past" ? findLastOccurrence : findNextOccurrence;
      if (form === "list") return rows.filter((event) => find(event, now) !== null);
      const shown = month ?? monthOf(toBerlinTime(now));
      const from = midnightOf(firstDayOf(shown));
      const before = midnightOf(firstDayOf(addMonths(shown, 1)));
      return rows.filter((event) => listOccurrences(event, from, before).length > 0);
    },
    [form, time, month],
  );
  const emptyTexts = {
    coming: t`Zurzeit sind keine Termine geplant.`,
    past: t`Es gibt noch keine vergangenen Termine.`,
    month: t`In diesem Monat gibt es keine Termine.`,
  };
  return (
    <EntryListScreen
      list="events"
      filterRules={eventFilterRules}
      rowSchema={calendarEventSchema}
      title={t`Termine`}
      intro={
        <p>
          <Trans>
            Aus- und Fortbildungen, Informationsveranstaltungen, Dialog und der Tag der offenen Moschee. Alle Zeiten
            sind Uhrzeiten in Deutschland.
          </Trans>
        </p>
      }
      facetTexts={{ ...shared, kind: { title: t`Art`, labelOf: labelBy(terms.eventKinds) } }}
      searchLabel={t`Titel, Ort oder Stichwort`}
      countText={(count) =>
        t`${plural(count, { 0: "Keine Veranstaltung", one: "# Veranstaltung", other: "# Veranstaltungen" })}`
      }
      // eslint-disable-next-line react/no-unstable-nested-components -- no component: called while drawing
      actions={(found, { filter }) => <CalendarActions events={found} feedUrl={toFeedUrl(filter, language)} />}
      view={{
        pick,
        switches: <ViewSwitch view={view} />,
        emptyText: emptyTexts[form === "month" ? "month" : time],
        isAlwaysDrawn: form === "month",
        dropped: view.dropped,
        tidyUp: view.tidyUp,
      }}
    >
      {(found, now) =>
        form === "month" ? (
          <MonthView found={found} now={now} view={view} />
        ) : (
          <EventList meetings={time === "past" ? listPast(found, now) : listComing(found, now)} />
        )
      }
    </EntryListScreen>
  );
};
