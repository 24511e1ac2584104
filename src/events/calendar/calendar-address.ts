import type { EntryFilter } from "../../../contract/entries/filter-entries.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { eventFilterRules } from "../../../contract/entries/event-filter-rules.ts";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { createEntryListCodec } from "../../entries/list/entry-list-address.ts";

/** Where the site is reached, ending in `/`. */
export const siteUrl = (): string => new URL(import.meta.env.BASE_URL, location.origin).href;

/** Where calendar programs find the events that match a filter, whole, so that it can be sent. */
export const toFeedUrl = (filter: EntryFilter, language: UiLanguage): string => {
  const query = createEntryListCodec(eventFilterRules).write(filter);
  if (language !== "de") query.set("texts", language);
  const url = new URL(endpointPaths.eventsCalendar.slice(1), siteUrl());
  url.search = query.toString();
  return url.href;
};
