import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Project } from "../../contract/entries/project.ts";
import { makeLandProfiles } from "../../mocks/sample/land-profiles.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const project = (nth: number): Project => ({
  id: `project-${nth}` as EntryId,
  title: { de: `Runder Tisch ${nth}` },
  summary: { de: "Reden miteinander." },
  status: "running",
  period: { start: "2026-01-01" },
  lands: [nth === 7 ? "DE-BY" : "DE-NW"],
  geometry: null,
  topics: ["threats"],
  languages: ["de"],
  formats: ["round-table"],
  targetGroups: ["boards"],
  goals: [],
  steps: [],
  effort: { de: "Zwei Abende." },
  partners: [],
  materials: [],
  results: [],
  transferable: { de: "Überall." },
  contact: contactId("nwkmi1"),
});

const event: CalendarEvent = {
  uid: "evening" as EntryId,
  summary: { de: "Informationsabend Einbruchschutz" },
  description: { de: "Für Vorstände." },
  dtstart: "2026-06-20T18:00",
  dtend: "2026-06-20T20:00",
  kind: "information-programme",
  status: "confirmed",
  attendance: ["online"],
  lands: ["DE-NW"],
  organizer: contactId("nwkmi1"),
  topics: ["security-advice"],
  audience: ["boards"],
  languages: ["de"],
  registration: { isRequired: false },
  sequence: 0,
  lastModified: "2026-06-01T08:00:00Z",
};

const createSample = () =>
  createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore({
      lands: makeLandProfiles(),
      projects: Array.from({ length: 7 }, (_, nth) => project(nth + 1)),
      events: [event],
    }),
    now: () => SAMPLE_NOW,
  });

const answerSample = (): void => {
  const backend = createSample();
  answerBy(async (request) => backend.fetch(request));
};

test("a documented name is confirmed, a general term is not, and a gap is said as one", async () => {
  answerSample();
  await renderApp("/lands/DE-NW");
  await see(page.getByRole("heading", { level: 1, name: "Nordrhein-Westfalen" })).toBeVisible();
  const roles = page.getByRole("main").getByRole("listitem");
  const textOf = (name: string) => roles.filter({ hasText: name }).first().element().textContent;
  await see(page.getByText("KMI", { exact: true })).toBeVisible();
  expect(textOf("Kontaktbeamte muslimische Institutionen")).toMatch(/^KMI Bezeichnung bestätigt/);
  expect(textOf("Kriminalpolizeiliche Beratungsstelle")).toContain("Bezeichnung nicht bestätigt");
  await see(page.getByText("Zu klären: Gibt es einen runden Tisch", { exact: false })).toBeVisible();
});

test("the figures lead to exactly what they count", async () => {
  answerSample();
  await renderApp("/lands/DE-NW");
  const figure = page.getByRole("main").getByRole("definition").first().getByRole("link");
  await see(figure).toBeVisible();
  const count = Number(figure.element().textContent);
  expect(count).toBeGreaterThan(0);
  await figure.click();
  await watch(() => location.search).toBe("?side=security-authority&land=DE-NW");
  await see(
    page.getByRole("heading", { level: 2, name: count === 1 ? "1 Kontakt" : `${count} Kontakte` }),
  ).toBeVisible();
});

test("five projects and the coming events of the Land are named, and all of them are one link away", async () => {
  answerSample();
  await renderApp("/lands/DE-NW");
  await see(page.getByRole("link", { name: "Runder Tisch 5" })).toBeVisible();
  expect(page.getByRole("link", { name: "Runder Tisch 6" }).query()).toBeNull();
  await see(page.getByRole("link", { name: "Alle 6 Projekte ansehen" })).toHaveAttribute(
    "href",
    "/projects?land=DE-NW",
  );
  await see(page.getByRole("link", { name: "Informationsabend Einbruchschutz" })).toHaveAttribute(
    "href",
    "/events/evening",
  );
  await see(page.getByText("20. Juni 2026")).toBeVisible();
});

test("one Land leads to the next, and the last to the first", async () => {
  answerSample();
  await renderApp("/lands/DE-TH");
  await page.getByRole("link", { name: "Nächstes Land: Baden-Württemberg" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Baden-Württemberg" })).toHaveFocus();
  expect(location.pathname).toBe("/lands/DE-BW");
});

test.each(["/lands/DE-XX", "/lands/de-nw", "/lands/DE-NW/x"])("%s leads back to all Länder", async (address) => {
  answerSample();
  await renderApp(address);
  await see(page.getByRole("heading", { level: 1, name: "Dieses Land gibt es nicht" })).toBeVisible();
  await page.getByRole("link", { name: "Alle Länder" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Länderprofile" })).toBeVisible();
  expect(page.getByRole("main").getByRole("listitem").nth(15).element().textContent).toContain("Thüringen");
});

test("a part that fails costs this part, and can be asked again", async () => {
  const backend = createSample();
  let isDown = true;
  answerBy(async (request) =>
    isDown && new URL(request.url).pathname.endsWith("/overview")
      ? new Response("{}", { status: 404 })
      : backend.fetch(request),
  );
  await renderApp("/lands/DE-NW");
  await see(page.getByText("Dieser Teil konnte nicht geladen werden.", { exact: false })).toBeVisible();
  await see(page.getByText("Kontaktbeamte muslimische Institutionen", { exact: false }).first()).toBeVisible();
  isDown = false;
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(page.getByText("Seit über 12 Monaten nicht bestätigt")).toBeVisible();
});

test("a Land nobody has written about yet is said to be so, without a way to try again", async () => {
  const backend = createSample();
  answerBy(async (request) =>
    new URL(request.url).pathname.endsWith("/lands/DE-NW")
      ? new Response("{}", { status: 404 })
      : backend.fetch(request),
  );
  await renderApp("/lands/DE-NW");
  await see(page.getByText("Zu diesem Land ist noch nichts eingetragen.")).toBeVisible();
  expect(page.getByRole("button", { name: "Erneut versuchen" }).query()).toBeNull();
});
