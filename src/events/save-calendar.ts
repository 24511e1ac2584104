import type { CalendarEvent } from "../../contract/calendar-event.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { eventCollection } from "../../contract/event-collection.ts";
import type { CollectionFilter } from "../../contract/collection.ts";
import type { UiLanguage } from "../../contract/language-tag.ts";
import type { Terms } from "../../contract/terms/terms.ts";
import { writeCalendar } from "../../contract/write-calendar.ts";
import { writeCollectionUrl } from "../screen/collection-url.ts";
import { saveFile } from "../ui/save-file.ts";

const siteUrl = (): string => new URL(import.meta.env.BASE_URL, location.origin).href;

type CalendarWords = { readonly language: UiLanguage; readonly terms: Terms };

/** Hands events to the browser as a calendar file; `name` without its ending. */
export const saveCalendar = (name: string, events: readonly CalendarEvent[], words: CalendarWords): void =>
  saveFile(`${name}.ics`, "text/calendar;charset=utf-8", writeCalendar(events, { ...words, siteUrl: siteUrl() }));

/** Where calendar programs find the events that match a filter, whole, so that it can be sent. */
export const toFeedUrl = (filter: CollectionFilter, language: UiLanguage): string => {
  const query = writeCollectionUrl(eventCollection, filter);
  if (language !== "de") query.set("texts", language);
  const url = new URL(endpointPaths.eventsCalendar.slice(1), siteUrl());
  url.search = query.toString();
  return url.href;
};
