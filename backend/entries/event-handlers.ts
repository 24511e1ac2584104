import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { writeCalendar } from "../../contract/entries/write-calendar.ts";
import type { Handlers } from "../call.ts";
import { type AnswerBy, answerList, findEntries, findEntry } from "./entry-handlers.ts";
import { termsByLanguage } from "../../contract/names/terms-by-language.ts";

/** What answers from the events: like other entries, and as calendar files. */
export const createEventHandlers = (
  answerBy: AnswerBy,
  siteUrl: string | undefined,
): Handlers<"events" | "eventsCalendar" | "event"> => {
  const answerCalendar = (events: readonly CalendarEvent[], language: UiLanguage = "de") => ({
    body: writeCalendar(events, {
      language,
      terms: termsByLanguage[language],
      ...(siteUrl === undefined ? {} : { siteUrl }),
    }),
  });
  const answerJson = answerList("events");
  return {
    events: answerBy("events", async (store, call) =>
      call.mediaType === "text/calendar"
        ? answerCalendar(await findEntries(store, "events", call))
        : answerJson(store, call),
    ),
    eventsCalendar: answerBy("eventsCalendar", async (store, call) => {
      const { texts, ...query } = call.query;
      // The query has passed its table.
      return answerCalendar(await findEntries(store, "events", { ...call, query }), texts as UiLanguage | undefined);
    }),
    event: answerBy("event", async (store, { id, mediaType }) => {
      const event = await findEntry(store, "events", id);
      return mediaType === "text/calendar" ? answerCalendar([event]) : { body: JSON.stringify(event) };
    }),
  };
};
