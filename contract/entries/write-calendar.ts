import type { BerlinTime } from "../berlin-time.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { toContentLine, toTextValue } from "./content-line.ts";
import type { UiLanguage } from "../lists/language-tag.ts";
import { pickText } from "../localized-text.ts";
import type { Terms } from "../names/terms.ts";

/** In which language texts are written where they are translated; the names of topics come with it. */
type CalendarOptions = {
  readonly language: UiLanguage;
  readonly terms: Pick<Terms, "topics" | "attendances" | "eventKinds" | "calendar">;
  /** Where the site is reached, ending in `/`: every entry then leads back to its page. */
  readonly siteUrl?: string;
};

/** Summer and winter time as the law has had them since 1996 (2000/84/EC); no event of ours is older. */
const BERLIN = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Berlin",
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "END:VTIMEZONE",
].map((line) => `${line}\r\n`);

/** `2026-11-24T18:00` as `20261124T180000`. */
const toLocalTime = (time: BerlinTime): string => `${time.replace(/[-:]/g, "")}00`;

/** `2026-11-24T17:00:00.000Z` as `20261124T170000Z`. */
const toUtcTime = (moment: string): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");

/** Unique in the world as long as nobody else calls a program so. */
const toUid = (event: CalendarEvent): string => `${event.uid}@clearing-point-contact-network`;

const whereOf = ({ location, attendance }: CalendarEvent, terms: CalendarOptions["terms"]): string =>
  [
    ...(location === undefined ? [] : [location.name]),
    ...(location?.municipality === undefined ? [] : [location.municipality.name]),
    ...(attendance.includes("online") ? [terms.attendances.online] : []),
  ].join(", ");

/** No mailbox stands in it: an organizer is reached through the page. */
const writeEvent = (event: CalendarEvent, { language, terms, siteUrl }: CalendarOptions): string[] => {
  const summary = pickText(event.summary, language);
  const description = pickText(event.description, language);
  const where = whereOf(event, terms);
  const url = siteUrl === undefined ? null : new URL(`events/${event.uid}`, siteUrl).href;
  const categories = [terms.eventKinds[event.kind], ...event.topics.map((topic) => terms.topics[topic])];
  return [
    toContentLine("BEGIN", "VEVENT"),
    toContentLine("UID", toUid(event)),
    // Without a METHOD this is when the entry was last changed (RFC 5545, 3.8.7.2): the same events, the same file.
    toContentLine("DTSTAMP", toUtcTime(event.lastModified)),
    toContentLine("LAST-MODIFIED", toUtcTime(event.lastModified)),
    toContentLine("SEQUENCE", event.sequence.toString()),
    toContentLine("DTSTART;TZID=Europe/Berlin", toLocalTime(event.dtstart)),
    toContentLine("DTEND;TZID=Europe/Berlin", toLocalTime(event.dtend)),
    ...(event.rrule === undefined ? [] : [toContentLine("RRULE", event.rrule)]),
    toContentLine("STATUS", event.status.toUpperCase()),
    toContentLine(`SUMMARY;LANGUAGE=${summary.lang}`, toTextValue(summary.text)),
    toContentLine(`DESCRIPTION;LANGUAGE=${description.lang}`, toTextValue(description.text)),
    ...(where === "" ? [] : [toContentLine("LOCATION", toTextValue(where))]),
    toContentLine(`CATEGORIES;LANGUAGE=${language}`, categories.map(toTextValue).join(",")),
    ...(url === null ? [] : [toContentLine("URL", url)]),
    // Who reads about an event has not yet decided to go: nobody's time is taken by it.
    toContentLine("TRANSP", "TRANSPARENT"),
    toContentLine("END", "VEVENT"),
  ];
};

/**
 * Events as a calendar file (iCalendar, RFC 5545), for downloads and for programs that subscribe to it. It has no
 * METHOD, because that would ask for an ORGANIZER's address.
 */
export const writeCalendar = (events: readonly CalendarEvent[], options: CalendarOptions): string =>
  [
    toContentLine("BEGIN", "VCALENDAR"),
    toContentLine("VERSION", "2.0"),
    toContentLine("PRODID", "-//Clearing Point//Contact network//DE"),
    toContentLine("CALSCALE", "GREGORIAN"),
    // RFC 7986, and the older name most programs still read.
    toContentLine("NAME", toTextValue(options.terms.calendar)),
    toContentLine("X-WR-CALNAME", toTextValue(options.terms.calendar)),
    toContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT12H"),
    toContentLine("X-PUBLISHED-TTL", "PT12H"),
    ...BERLIN,
    ...events.flatMap((event) => writeEvent(event, options)),
    toContentLine("END", "VCALENDAR"),
  ].join("");
