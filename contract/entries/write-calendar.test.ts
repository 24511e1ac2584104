import { assert, property, string } from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { hostileTexts } from "../../mocks/sample/hostile-texts.ts";
import { makeEvent } from "../../tests/contract/make-event.ts";
import { asUtc, fromUtc, toInstant } from "../berlin-time.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { listOccurrences } from "./occurrences.ts";
import { germanTerms } from "../names/de.ts";
import { turkishTerms } from "../names/tr.ts";
import { writeCalendar } from "./write-calendar.ts";

const german = { language: "de", terms: germanTerms } as const;

/** Another maker's reading of our file. */
const parse = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.remove("Europe/Berlin");
    ICAL.TimezoneService.register(zone);
  }
  return calendar;
};

const parseFirst = (text: string): ICAL.Component => {
  const event = parse(text).getFirstSubcomponent("vevent");
  if (event === null) throw new Error("the file has no event");
  return event;
};

const read = (event: ICAL.Component, name: string): string | null => {
  const value = event.getFirstPropertyValue(name);
  return value === null ? null : value.toString();
};

/** The instants another maker finds in the years from 2026 on. */
const findInstants = (event: CalendarEvent, most: number): string[] => {
  const iterator = new ICAL.Event(parseFirst(writeCalendar([event], german))).iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < most; next = iterator.next()) {
    found.push(next.toJSDate().toISOString());
  }
  return found;
};

describe("a calendar file, read by another maker's parser", () => {
  it("has every field of an event", () => {
    const event = parseFirst(
      writeCalendar(
        [makeEvent({ rrule: "FREQ=MONTHLY;BYDAY=3TU;COUNT=3", sequence: 2, attendance: ["on-site", "online"] })],
        { ...german, siteUrl: "https://site.example/base/" },
      ),
    );
    expect(read(event, "uid")).toBe("evening1@clearing-point-contact-network");
    expect(read(event, "dtstamp")).toBe("2026-06-01T08:00:00Z");
    expect(read(event, "sequence")).toBe("2");
    expect(read(event, "dtstart")).toBe("2026-06-16T18:00:00");
    expect(read(event, "dtend")).toBe("2026-06-16T20:00:00");
    expect(event.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/Berlin");
    expect(read(event, "rrule")).toBe("FREQ=MONTHLY;COUNT=3;BYDAY=3TU");
    expect(read(event, "status")).toBe("CONFIRMED");
    expect(read(event, "summary")).toBe("Runder Tisch");
    expect(read(event, "location")).toBe("Rathaus, Saal 2, Bottrop, online");
    expect(event.getFirstProperty("categories")?.getValues()).toEqual(["Dialogveranstaltung", "Schutz von Moscheen"]);
    expect(read(event, "url")).toBe("https://site.example/base/events/evening1");
  });

  it.each(["confirmed", "tentative", "cancelled"])("says that an event is %s", (status) => {
    expect(read(parseFirst(writeCalendar([makeEvent({ status })], german)), "status")).toBe(status.toUpperCase());
  });

  it("is written in the language that is wanted, and says where it could not be", () => {
    const event = parseFirst(
      writeCalendar([makeEvent({ description: { de: "Nur deutsch." } })], { language: "tr", terms: turkishTerms }),
    );
    expect(event.getFirstProperty("summary")?.toICALString()).toBe("SUMMARY;LANGUAGE=tr:Yuvarlak masa");
    expect(event.getFirstProperty("description")?.toICALString()).toBe("DESCRIPTION;LANGUAGE=de:Nur deutsch.");
  });

  it("names no mailbox and asks nobody to answer", () => {
    const text = writeCalendar([makeEvent()], german);
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|METHOD|mailto/i);
  });

  it("is valid without any event", () => {
    expect(parse(writeCalendar([], german)).getAllSubcomponents("vevent")).toEqual([]);
  });

  it("is the same for the same events", () => {
    expect(writeCalendar([makeEvent()], german)).toBe(writeCalendar([makeEvent()], german));
  });
});

describe("the dates another maker finds in a calendar file", () => {
  it.each([
    ["every week", "2026-01-06T18:00", "FREQ=WEEKLY;BYDAY=TU", 60],
    ["every other week on two days", "2026-01-06T18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", 60],
    ["every first Tuesday", "2026-01-06T18:00", "FREQ=MONTHLY;BYDAY=1TU", 24],
    ["every last Sunday, the day the clock is changed", "2026-01-25T01:30", "FREQ=MONTHLY;BYDAY=-1SU", 24],
    ["every last working day", "2026-01-30T18:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 24],
    ["every 31st", "2026-01-31T18:00", "FREQ=MONTHLY", 14],
    ["every last day of the month", "2026-01-31T18:00", "FREQ=MONTHLY;BYMONTHDAY=-1", 24],
    ["every 3 October", "2026-10-03T11:00", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3", 5],
    ["twice a year", "2026-03-14T10:00", "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA", 10],
    ["daily over the change to summer time", "2026-03-27T18:00", "FREQ=DAILY;COUNT=5", 5],
    ["daily over the change to winter time", "2026-10-23T18:00", "FREQ=DAILY;COUNT=5", 5],
    ["until a moment in summer", "2026-03-24T18:00", "FREQ=WEEKLY;UNTIL=20260616T160000Z", 13],
    ["until a moment in winter", "2026-09-24T18:00", "FREQ=WEEKLY;UNTIL=20261217T170000Z", 13],
  ])("are ours: %s", (_, dtstart, rrule, most) => {
    const event = makeEvent({ dtstart, dtend: fromUtc(new Date(asUtc(dtstart).getTime() + 5_400_000)), rrule });
    const ours = listOccurrences(event, "2026-01-01T00:00", "2036-01-01T00:00").slice(0, most);
    expect(ours).toHaveLength(most);
    expect(findInstants(event, most)).toEqual(ours.map(({ start }) => toInstant(start).toISOString()));
  });
});

describe("hostile texts", () => {
  const properties = (event: ICAL.Component): string[] => event.getAllProperties().map(({ name }) => name);
  const usual = properties(parseFirst(writeCalendar([makeEvent()], german)));
  const spellings = [
    "x\r\nATTENDEE:mailto:a@b.example",
    "x\nEND:VEVENT\nBEGIN:VALARM",
    "x\rRRULE:FREQ=DAILY",
    "x\u2028URL:https://evil.example",
    "x\\nATTENDEE:mailto:a@b.example",
    "a, b; c: d \\, e \\; f \\\\ g",
    `${"x".repeat(64)}\r\n ATTENDEE:x`,
    `${"😀".repeat(30)}\r\nX-A:1`,
    "\u202EATTENDEE:\u202C\u2066x\u2069",
    "\uD83D",
    "x\r\u0000\nX-A:1",
  ];

  const expectHarmless = (text: string): void => {
    const location = { name: text, municipality: { key: "05512000", name: text } };
    const file = writeCalendar([makeEvent({ summary: { de: text }, description: { de: text }, location })], german);
    for (const line of file.slice(0, -2).split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
    }
    const calendar = parse(file);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    const [event] = calendar.getAllSubcomponents("vevent");
    if (event === undefined) throw new Error("the file has no event");
    expect(properties(event)).toEqual(usual);
    expect(event.getAllSubcomponents()).toEqual([]);
    // Read back, it is the text without control characters, and what then ends a line in one spelling.
    const expected = text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, "")
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "\n");
    expect(read(event, "summary")).toBe(expected);
  };

  it.each([...spellings, ...hostileTexts])("add nothing to a file: %j", (text) => {
    expectHarmless(text);
  });

  it("add nothing to a file, whatever they are", () => {
    assert(property(string({ unit: "binary", minLength: 1, maxLength: 200 }), expectHarmless), {
      numRuns: 300,
    });
  });
});
