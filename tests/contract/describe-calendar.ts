import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { entryListSchema } from "../../contract/entries/entry-lists.ts";
import { hostileTexts } from "../../mocks/sample/hostile-texts.ts";
import type { TestedApi } from "./backend-host.ts";
import { makeEvent } from "./make-event.ts";
import { readJson, readProblem } from "./read-answer.ts";

const events = [
  makeEvent({ uid: "evening1", rrule: "FREQ=MONTHLY;BYDAY=3TU" }),
  makeEvent({
    uid: "online1",
    attendance: ["online"],
    location: undefined,
    lands: ["DE-HE"],
    status: "cancelled",
    topics: ["threats"],
  }),
  makeEvent({ uid: "night1", dtstart: "2025-12-31T22:00", dtend: "2026-01-01T01:00", kind: "information-programme" }),
];

const listSchema = entryListSchema(calendarEventSchema);
const CALENDAR = { headers: { Accept: "text/calendar" } };

const readCalendar = async (response: Response): Promise<ICAL.Component[]> => {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as [string, unknown[], unknown[]]);
  expect(calendar.name).toBe("vcalendar");
  return calendar.getAllSubcomponents("vevent");
};

const uidsOf = (found: readonly ICAL.Component[]): string[] =>
  found.map((event) => String(event.getFirstPropertyValue("uid")).split("@")[0] ?? "");

export const describeCalendar = ({ send, use }: TestedApi): void => {
  const useEvents = (changes: Parameters<typeof use>[0] = {}) =>
    use({ entries: createMemoryEntryStore({ events }), ...changes });

  describe("the events as a calendar", () => {
    it("stay JSON unless a calendar is asked for", async () => {
      await useEvents();
      const { total } = await readJson(await send("/api/v1/events"), listSchema);
      expect(total).toBe(3);
    });

    it.each(["text/calendar", "text/*", "application/json;q=0.5, text/calendar"])(
      "answer Accept: %s with all events, in the list's order",
      async (accept) => {
        await useEvents();
        const found = await readCalendar(await send("/api/v1/events", { headers: { Accept: accept } }));
        expect(uidsOf(found)).toEqual(["evening1", "online1", "night1"]);
      },
    );

    it.each(["", "*/*", "text/calendar", "text/html, */*;q=0.1"])(
      "are answered at an address of their own to Accept: %s",
      async (accept) => {
        await useEvents();
        const response = await send("/api/v1/events.ics", { headers: { Accept: accept } });
        expect(response.headers.get("Content-Disposition")).toMatch(/^attachment; filename="\w+\.ics"$/);
        expect(uidsOf(await readCalendar(response))).toHaveLength(3);
      },
    );

    it.each([
      ["?land=DE-HE", ["online1"]],
      ["?attendance=on-site", ["evening1", "night1"]],
      ["?kind=information-programme&kind=dialogue&topic=threats", ["online1"]],
      ["?q=rathaus", ["evening1", "night1"]],
      ["?land=DE-BY", []],
    ])("are narrowed by the filters of the list: %s", async (query, expected) => {
      await useEvents();
      expect(uidsOf(await readCalendar(await send(`/api/v1/events.ics${query}`)))).toEqual(expected);
      expect(uidsOf(await readCalendar(await send(`/api/v1/events${query}`, CALENDAR)))).toEqual(expected);
    });

    it("refuse what they do not know, by name", async () => {
      await useEvents();
      const wrong = await readProblem(await send("/api/v1/events.ics?lnad=DE-HE&texts=fr"), "invalid-parameter");
      expect(wrong.errors?.map(({ pointer }) => pointer)).toEqual(["?lnad", "?texts"]);
      await readProblem(
        await send("/api/v1/events.ics", { headers: { Accept: "application/json" } }),
        "not-acceptable",
      );
    });

    it("are written in the language that is asked for", async () => {
      await useEvents();
      const [german] = await readCalendar(await send("/api/v1/events.ics"));
      const [turkish] = await readCalendar(await send("/api/v1/events.ics?texts=tr"));
      expect(german?.getFirstPropertyValue("summary")).toBe("Runder Tisch");
      expect(turkish?.getFirstPropertyValue("summary")).toBe("Yuvarlak masa");
    });

    it("lead back to the site where its address is known", async () => {
      await useEvents();
      const [without] = await readCalendar(await send("/api/v1/events.ics"));
      expect(without?.getFirstProperty("url")).toBeNull();
      await useEvents({ siteUrl: "https://site.example/" });
      const [withUrl] = await readCalendar(await send("/api/v1/events.ics"));
      expect(withUrl?.getFirstPropertyValue("url")).toBe("https://site.example/events/evening1");
    });

    it("are answered with 304 while nothing has changed, and in full when something has", async () => {
      await useEvents();
      const tag = (await send("/api/v1/events.ics")).headers.get("ETag") ?? "";
      expect(tag).toMatch(/^W\/"/);
      await useEvents({ now: () => new Date("2026-12-01T12:00:00Z") });
      const headers = { "If-None-Match": tag };
      expect((await send("/api/v1/events.ics", { headers })).status).toBe(304);
      await use({ entries: createMemoryEntryStore({ events: events.slice(1) }) });
      expect((await send("/api/v1/events.ics", { headers })).status).toBe(200);
    });

    it("take one event alone", async () => {
      await useEvents();
      expect(uidsOf(await readCalendar(await send("/api/v1/events/online1", CALENDAR)))).toEqual(["online1"]);
      const json = await readJson(await send("/api/v1/events/online1"), z.looseObject({ uid: z.string() }));
      expect(json.uid).toBe("online1");
      await readProblem(await send("/api/v1/events/nothing", CALENDAR), "entry-not-found");
    });

    it("hold no more properties for a hostile text", async () => {
      const text = hostileTexts.join("\r\nATTENDEE:mailto:a@b.example\r\n");
      await use({
        entries: createMemoryEntryStore({
          events: [makeEvent(), makeEvent({ uid: "evening2", summary: { de: text } })],
        }),
      });
      const found = await readCalendar(await send("/api/v1/events.ics"));
      const [usual, hostile] = found.map((event) => event.getAllProperties().map(({ name }) => name));
      expect(found).toHaveLength(2);
      expect(hostile).toEqual(usual);
    });
  });
};
