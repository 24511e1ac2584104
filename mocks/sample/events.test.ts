import { describe, expect, it } from "vitest";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../../contract/lists/event-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { findNextOccurrence, isPast, listOccurrences } from "../../contract/entries/occurrences.ts";
import { parseRecurrenceRule } from "../../contract/entries/recurrence-rule.ts";
import { TARGET_GROUPS } from "../../contract/lists/target-group.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedTopic } from "./entry-plan.ts";
import { makeEvents } from "./events.ts";
import { generateContacts } from "./generate-contacts.ts";
import { makeProjects } from "./projects.ts";
import { createSampleRun } from "./sample-run.ts";

const SEED = 20_080_626;
const today = new Date("2026-11-24T00:00:00Z");
const now = new Date("2026-11-24T11:00:00Z");
const run = createSampleRun(SEED, today);
const contacts = generateContacts({ seed: SEED, today });
const projects = makeProjects(run, contacts);
const events = makeEvents(run, contacts, projects);
const recurring = events.filter(({ rrule }) => rrule !== undefined);

/** Days on which the calendar plays tricks. */
const days = ["2026-11-24", "2024-02-29", "2026-03-29", "2026-10-03", "2026-10-25", "2026-12-31"];

describe("the generated events", () => {
  it("are the same for the same seed, day and contacts, and others for another seed", () => {
    expect(makeEvents(createSampleRun(SEED, today), contacts, projects)).toEqual(events);
    expect(makeEvents(createSampleRun(7, today), contacts, projects)).not.toEqual(events);
  });

  it("fit the contract and the plan", () => {
    expect(events.map((event) => calendarEventSchema.parse(event))).toEqual(events);
    expect(events.map(({ uid }) => uid)).toEqual(
      Array.from({ length: ENTRY_COUNTS.event }, (_, nth) => plannedId(run, "event", nth)),
    );
    expect(events.every(({ topics }, nth) => topics[0] === plannedTopic(nth))).toBe(true);
    expect(events.every(({ lands }, nth) => lands.includes(plannedLand(nth)))).toBe(true);
  });

  it.each([
    ["kind", EVENT_KINDS, events.map(({ kind }) => kind)],
    ["status", EVENT_STATUSES, events.map(({ status }) => status)],
    ["Land", LAND_CODES, events.flatMap(({ lands }) => lands)],
    ["topic", TOPICS, events.flatMap(({ topics }) => topics)],
    ["group", TARGET_GROUPS, events.flatMap(({ audience }) => audience)],
    ["language", UI_LANGUAGES, events.flatMap(({ languages }) => languages)],
  ] as const)("have every %s", (_, known, found) => {
    expect([...known].filter((value) => !(found as readonly string[]).includes(value))).toEqual([]);
  });

  it("have a text in every language, without a gap left open", () => {
    for (const { summary, description } of events) {
      for (const language of UI_LANGUAGES) {
        expect(`${summary[language]} ${description[language]}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it("are on site, online, or both, with a place where one can go", () => {
    expect(
      events.every(({ attendance, location }) => attendance.includes("on-site") === (location !== undefined)),
    ).toBe(true);
    const kinds = new Set(events.map(({ attendance }) => attendance.join()));
    expect([...kinds].toSorted()).toEqual(["on-site", "on-site,online", "online"]);
  });

  it("are past and coming, about a third of them recurring in many ways", () => {
    const past = events.filter((event) => isPast(event, now)).length;
    expect(past).toBeGreaterThan(20);
    expect(events.length - past).toBeGreaterThan(40);
    expect(recurring.length / events.length).toBeGreaterThan(0.28);
    expect(recurring.length / events.length).toBeLessThan(0.48);
    const rules = recurring.map(({ rrule = "" }) => rrule);
    for (const part of ["WEEKLY", "MONTHLY", "YEARLY", "INTERVAL", "COUNT", "UNTIL", "BYSETPOS", "BYMONTHDAY", "-1"]) {
      expect(rules.join(" ")).toContain(part);
    }
    expect(rules.filter((rule) => parseRecurrenceRule(rule) === null)).toEqual([]);
  });

  it.each(days)("begin with an occurrence of their own rule, on %s as the day of the run", (day) => {
    const made = makeEvents(createSampleRun(SEED, new Date(`${day}T00:00:00Z`)), contacts.slice(0, 50), []);
    for (const event of made) {
      expect(listOccurrences(event, event.dtstart, event.dtend)).toEqual([{ start: event.dtstart, end: event.dtend }]);
      expect(calendarEventSchema.safeParse(event).success).toBe(true);
    }
  });

  it("hold Open Mosque Day on 3 October, also the next one", () => {
    const open = events.filter(({ kind }) => kind === "open-mosque-day");
    expect(open.length).toBeGreaterThan(2);
    for (const day of open) expect(findNextOccurrence(day, now)?.start).toMatch(/^2027-10-03T/);
  });

  it("are organized by contacts of the sample who can be reached, never by state security", () => {
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const { organizer, lands } of events) {
      const contact = byId.get(organizer);
      expect(contact?.state).toBe("active");
      expect(contact?.role).not.toBe("state-security");
      expect(lands).toContain(contact?.address.land);
    }
  });

  it("belong here and there to a project of the same topic and Land that is going on then", () => {
    const pairs = events.flatMap((event) =>
      projects.filter(({ id }) => id === event.project).map((project) => ({ event, project })),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs).toHaveLength(events.filter(({ project }) => project !== undefined).length);
    for (const { event, project } of pairs) {
      const { start, end = "9999" } = project.period;
      expect(project.status).not.toBe("idea");
      expect(project.topics[0]).toBe(event.topics[0]);
      expect(event.lands).toEqual(expect.arrayContaining([project.lands[0]]));
      expect(start < event.dtstart && event.dtstart < end).toBe(true);
      expect(project.partners).toContain(event.organizer);
      expect(event.audience.some((group) => project.targetGroups.includes(group))).toBe(true);
    }
    const inTown = pairs.filter(
      ({ event, project }) => event.location !== undefined && project.municipality !== undefined,
    );
    expect(inTown.map(({ event }) => event.location?.municipality)).toEqual(
      inTown.map(({ project }) => project.municipality),
    );
  });

  it("were last changed before the day of the run, and close registration before they begin", () => {
    for (const { lastModified, registration, dtstart } of events) {
      expect(lastModified < "2026-11-24").toBe(true);
      expect((registration.until ?? "") < dtstart).toBe(true);
    }
  });

  it("need no contacts but the Clearing Point", () => {
    const [clearingPoint] = contacts;
    const made = makeEvents(run, contacts.slice(0, 1), []);
    expect(new Set(made.map(({ organizer }) => organizer))).toEqual(new Set([clearingPoint?.id]));
  });
});
