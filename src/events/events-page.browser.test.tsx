import { beforeEach, expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import { makeEvent } from "../../tests/contract/make-event.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const evening = (
  uid: string,
  name: string,
  day: string,
  changes: Parameters<typeof makeEvent>[0] = {},
): CalendarEvent =>
  makeEvent({ uid, summary: { de: name }, dtstart: `${day}T18:00`, dtend: `${day}T20:00`, ...changes });

// The tests take place on Monday, 15 June 2026, at noon.
const events = [
  evening("later1", "Später", "2026-07-02", { lands: ["DE-HE"], kind: "training" }),
  evening("today1", "Heute", "2026-06-15"),
  evening("weekly1", "Jede Woche", "2026-06-02", { rrule: "FREQ=WEEKLY;BYDAY=TU" }),
  evening("off1", "Fällt aus", "2026-06-18", { status: "cancelled" }),
  evening("maybe1", "Vielleicht", "2026-08-18", { status: "tentative" }),
  evening("past1", "Vorbei", "2026-05-20"),
  evening("older1", "Länger vorbei", "2026-03-03", { rrule: "FREQ=WEEKLY;COUNT=2" }),
];

beforeEach(() => {
  const backend = createBackend({ store: createMemoryStore([]), entries: createMemoryEntryStore({ events }) });
  answerBy(async (request) => backend.fetch(request));
});

const main = page.getByRole("main");
const names = () =>
  main
    .getByRole("listitem")
    .getByRole("link")
    .elements()
    .map((link) => link.textContent);
const textOf = (element: Locator) => element.element().textContent;
const months = () =>
  main
    .getByRole("heading", { level: 3 })
    .elements()
    .map((heading) => heading.textContent);
const way = (name: string) => page.getByRole("group", { name: "Welche Termine?" }).getByRole("button", { name });
const day = (name: RegExp) => page.getByRole("gridcell").getByRole("button", { name });

test("coming events stand under their months, each once at its next time", async () => {
  await renderApp("/events");
  await see(main.getByRole("heading", { level: 2, name: "5 Veranstaltungen" })).toBeVisible();
  expect(months()).toEqual(["Juni 2026", "Juli 2026", "August 2026"]);
  expect(names()).toEqual(["Heute", "Jede Woche", "Fällt aus", "Später", "Vielleicht"]);
  const weekly = main.getByRole("listitem").filter({ hasText: "Jede Woche" });
  await watch(() => textOf(weekly)).toContain("Dienstag, 16. Juni 2026, 18:00–20:00 Uhr");
  await watch(() => textOf(weekly)).toContain("jeden Dienstag");
  await watch(() => textOf(main.getByRole("listitem").filter({ hasText: "Fällt aus" }))).toContain("abgesagt");
  await watch(() => textOf(main.getByRole("listitem").filter({ hasText: "Vielleicht" }))).toContain("geplant");
});

test("past events come the latest first, a series that goes on with its last time, and the address says so", async () => {
  await renderApp("/events?land=DE-NW");
  await way("Vergangene").click();
  await see(main.getByRole("heading", { level: 2, name: "3 Veranstaltungen" })).toBeVisible();
  expect(names()).toEqual(["Jede Woche", "Vorbei", "Länger vorbei"]);
  const weekly = main.getByRole("listitem").filter({ hasText: "Jede Woche" });
  await watch(() => textOf(weekly)).toContain("Dienstag, 9. Juni 2026");
  expect(location.search).toBe("?land=DE-NW&time=past");
  await way("Kommende").click();
  await watch(() => location.search).toBe("?land=DE-NW");
});

test("the values of a filter count what is shown, not what is past", async () => {
  await renderApp("/events");
  await page.getByRole("button", { name: "Art" }).click();
  await see(page.getByRole("checkbox", { name: "Ausbildung 1 Veranstaltung" })).toBeVisible();
  await see(page.getByRole("checkbox", { name: "Dialogveranstaltung 4 Veranstaltungen" })).toBeVisible();
});

test("a month shows every time an event takes place, and a chosen day its own", async () => {
  await renderApp("/events");
  await way("Monatsansicht").click();
  await see(page.getByRole("grid", { name: "Juni 2026" })).toBeVisible();
  await see(main.getByRole("heading", { level: 2, name: "3 Veranstaltungen" })).toBeVisible();
  expect(names().filter((name) => name === "Jede Woche")).toHaveLength(5);
  await see(day(/Montag, 15\. Juni 2026, 1 Termin/)).toHaveAttribute("aria-current", "date");
  await day(/Donnerstag, 18\. Juni 2026, 1 Termin/).click();
  await watch(names).toEqual(["Fällt aus"]);
  expect(location.search).toBe("?view=month&month=2026-06&day=2026-06-18");
  await page.getByRole("button", { name: "Ganzen Monat zeigen" }).click();
  await watch(() => names().length).toBe(7);
});

test("the arrow keys lead from day to day and out of the month, and one day alone is on the way of the tab key", async () => {
  await renderApp("/events?view=month&month=2026-06");
  await see(page.getByRole("grid")).toBeVisible();
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>("[data-day][tabindex='0']")].map((each) => each.dataset["day"]);
  expect(stops()).toEqual(["2026-06-15"]);
  document.querySelector<HTMLElement>("[data-day='2026-06-15']")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowDown}");
  await watch(() => document.activeElement?.getAttribute("data-day")).toBe("2026-06-23");
  expect(stops()).toEqual(["2026-06-23"]);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await see(page.getByRole("grid", { name: "Juli 2026" })).toBeVisible();
  await watch(() => document.activeElement?.getAttribute("data-day")).toBe("2026-07-07");
  expect(location.search).toBe("?view=month&month=2026-07");
  await userEvent.keyboard("{Enter}");
  await watch(() => location.search).toBe("?view=month&month=2026-07&day=2026-07-07");
  await watch(() => textOf(page.getByRole("gridcell", { selected: true }))).toContain("7Dienstag, 7. Juli 2026");
});

test("a month without events stays a month one can leave", async () => {
  await renderApp("/events?view=month&month=2025-02&land=DE-HE");
  await see(page.getByText("In diesem Monat gibt es keine Termine.")).toBeVisible();
  await page.getByRole("button", { name: "Aktueller Monat" }).click();
  await see(page.getByRole("grid", { name: "Juni 2026" })).toBeVisible();
});

test("what the address says and nobody knows is named, and goes when the note is closed", async () => {
  await renderApp("/events?view=week&land=DE-XX&month=2026-13&time=past");
  await see(page.getByText("view=week")).toBeVisible();
  await see(page.getByText("month=2026-13")).toBeVisible();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await watch(() => location.search).toBe("?time=past");
});

test("what was found becomes a calendar file, and an address to subscribe to", async () => {
  const files: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    void (file as Blob).text().then((text) => files.push(text));
    return "blob:nothing";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  await renderApp("/events?land=DE-HE");
  await see(main.getByRole("heading", { level: 2, name: "1 Veranstaltung" })).toBeVisible();
  await page.getByRole("button", { name: "Kalenderdatei (.ics)" }).click();
  await watch(() => files.length).toBe(1);
  expect(files[0]).toContain("UID:later1@");
  expect(files[0]?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(files[0]).toContain(`URL:${location.origin}/events/later1`);
  await page.getByRole("button", { name: "Als Kalender abonnieren" }).click();
  await see(page.getByRole("textbox", { name: "Adresse des Kalenders" })).toHaveValue(
    `${location.origin}/api/v1/events.ics?land=DE-HE`,
  );
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await page.getByRole("button", { name: "Adresse kopieren" }).click();
  await watch(() => write.mock.calls).toEqual([[`${location.origin}/api/v1/events.ics?land=DE-HE`]]);
});
