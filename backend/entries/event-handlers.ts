import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { writeCalendar } from "../../contract/entries/write-calendar.ts";
import type { Handlers } from "../call.ts";
import { answerList, findEntries, findEntry } from "./entry-handlers.ts";
import type { EntryReader } from "./entry-store.ts";
import { termsByLanguage } from "../terms-by-language.ts";

/** What answers from the events: like other entries, and as calendar files. */
export const createEventHandlers = (
  store: EntryReader,
  siteUrl: string | undefined,
): Handlers<"events" | "eventsCalendar" | "event"> => {
  const answerCalendar = (events: readonly CalendarEvent[], language: UiLanguage = "de") => ({
    body: writeCalendar(events, {
      language,
      terms: termsByLanguage[language],
      ...(siteUrl === undefined ? {} : { siteUrl }),
    }),
  });
  const answerJson = answerList(store, "events");
  return {
    events: async (call) =>
      call.mediaType === "text/calendar" ? answerCalendar(await findEntries(store, "events", call)) : answerJson(call),
    eventsCalendar: async (call) => {
      const { texts, ...query } = call.query;
      // The query has passed its table.
      return answerCalendar(await findEntries(store, "events", { ...call, query }), texts as UiLanguage | undefined);
    },
    event: async ({ id, mediaType }) => {
      const event = await findEntry(store, "events", id);
      return mediaType === "text/calendar" ? answerCalendar([event]) : { body: JSON.stringify(event) };
    },
  };
};
