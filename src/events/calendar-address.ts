import type { CollectionFilter } from "../../contract/entries/collection.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { eventCollection } from "../../contract/entries/event-collection.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { createCollectionCodec } from "../entries/collection-address.ts";

/** Where the site is reached, ending in `/`. */
export const siteUrl = (): string => new URL(import.meta.env.BASE_URL, location.origin).href;

/** Where calendar programs find the events that match a filter, whole, so that it can be sent. */
export const toFeedUrl = (filter: CollectionFilter, language: UiLanguage): string => {
  const query = createCollectionCodec(eventCollection).write(filter);
  if (language !== "de") query.set("texts", language);
  const url = new URL(endpointPaths.eventsCalendar.slice(1), siteUrl());
  url.search = query.toString();
  return url.href;
};
