import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryEntryStore } from "../../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { makeEvent } from "../../../tests/contract/make-event.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

/** The page of an event, on Monday, 15 June 2026, at noon. */
const open = async (changes: Parameters<typeof makeEvent>[0], query = "") => {
  const entries = createMemoryEntryStore({ events: [makeEvent(changes)] });
  const backend = createBackend({ store: createMemoryStore(sampleContacts), entries });
  answerBy(async (request) => backend.fetch(request));
  await renderApp(`/events/evening1${query}`);
  await see(page.getByRole("heading", { level: 1, name: "Runder Tisch" })).toBeVisible();
};

const main = page.getByRole("main");

test("an event says when, where, for whom, and leads to who holds it", async () => {
  await open({}, "?land=DE-NW&time=past");
  await see(main.getByText("Dienstag, 16. Juni 2026, 18:00–20:00 Uhr")).toBeVisible();
  await see(main.getByText("Rathaus, Saal 2")).toBeVisible();
  await see(main.getByText("Sprachen: Deutsch und Türkisch")).toBeVisible();
  await see(main.getByRole("link", { name: "Nordrhein-Westfalen" })).toHaveAttribute("href", "/lands/DE-NW");
  await see(main.getByText("Eine Anmeldung ist nicht nötig.")).toBeVisible();
  await see(main.getByRole("listitem").filter({ hasText: "Kontaktbeamtin" }).getByRole("link")).toHaveAttribute(
    "href",
    "/contacts/nwkmi1",
  );
  await see(main.getByRole("link", { name: "Alle Termine" })).toHaveAttribute("href", "/events?land=DE-NW&time=past");
});

test("a repeated event says how, until when, and lists its next dates", async () => {
  await open({ rrule: "FREQ=MONTHLY;BYDAY=3TU;COUNT=4", dtstart: "2026-05-19T18:00", dtend: "2026-05-19T20:00" });
  await see(main.getByText("Nächster Termin")).toBeVisible();
  await see(main.getByText("jeden dritten Dienstag im Monat")).toBeVisible();
  await see(main.getByText("(insgesamt 4 Termine)")).toBeVisible();
  const dates = Array.from(document.querySelectorAll("main time"), (time) => time.textContent);
  expect(dates).toEqual([
    "Dienstag, 16. Juni 2026, 18:00–20:00 Uhr",
    "Dienstag, 21. Juli 2026, 18:00–20:00 Uhr",
    "Dienstag, 18. August 2026, 18:00–20:00 Uhr",
  ]);
});

test("a cancelled event says so first, asks for no registration and promises no next date", async () => {
  await open({ status: "cancelled", rrule: "FREQ=WEEKLY", registration: { isRequired: true, until: "2026-06-16" } });
  await see(main.getByText("Abgesagt.")).toBeVisible();
  await see(main.getByRole("heading", { name: "Fragen" })).toBeVisible();
  await see(main.getByText("Nächster Termin")).not.toBeInTheDocument();
  await see(main.getByText("Anmelden oder nachfragen")).not.toBeInTheDocument();
});

test.each([
  ["2026-06-15", "Bitte melden Sie sich bis 15. Juni 2026 an.", "Anmelden oder nachfragen"],
  [
    "2026-06-14",
    "Die Anmeldefrist ist am 14. Juni 2026 abgelaufen. Fragen Sie, ob noch Plätze frei sind.",
    "Eine Frage dazu stellen",
  ],
])("registration until %s says: %s", async (until, sentence, action) => {
  await open({ registration: { isRequired: true, until } });
  await see(main.getByText(sentence)).toBeVisible();
  await see(main.getByRole("link", { name: action })).toHaveAttribute("href", "/enquiry?kind=question&about=evening1");
});

test("an event online names whose time it is", async () => {
  await open({ attendance: ["online"], location: undefined });
  await see(main.getByText("Uhrzeit in Deutschland")).toBeVisible();
  await see(main.getByText("Online. Wie man teilnimmt, sagt die veranstaltende Stelle.")).toBeVisible();
});

test("an event that has ended says so", async () => {
  await open({ dtstart: "2026-06-15T09:00", dtend: "2026-06-15T11:30" });
  await see(main.getByText("Diese Veranstaltung ist vorbei.")).toBeVisible();
});

test("an address that leads to no event leads back to the list", async () => {
  await renderApp("/events/no/such?land=DE-HE");
  await see(page.getByRole("heading", { name: "Diesen Termin gibt es nicht (mehr)" })).toBeVisible();
  await see(main.getByRole("link", { name: "Alle Termine" }).first()).toHaveAttribute("href", "/events?land=DE-HE");
});
