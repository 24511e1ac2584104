export const EVENT_KINDS = [
  "training",
  "further-training",
  "information-programme",
  "dialogue",
  "open-mosque-day",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The status of an event as iCalendar names it (RFC 5545, 3.8.1.11), in lower case. */
export const EVENT_STATUSES = ["confirmed", "tentative", "cancelled"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
