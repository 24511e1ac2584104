import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { Material } from "../../contract/entries/material.ts";
import type { Project } from "../../contract/entries/project.ts";
import { contactId, pointAt, SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { entryId, makeProject } from "../../tests/contract/sample-projects.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const material: Material = {
  id: entryId("emergency-plan"),
  title: { de: "Notfallplan" },
  summary: { de: "Eine Seite." },
  kind: "checklist",
  topics: ["threats"],
  audience: ["boards"],
  publisher: "Clearingstelle",
  date: "2026-01-01",
  languages: ["de", "tr"],
  files: [],
};

const evening: CalendarEvent = {
  uid: entryId("evening"),
  summary: { de: "Abend der offenen Tür" },
  description: { de: "Für alle." },
  dtstart: "2026-06-20T18:00",
  dtend: "2026-06-20T20:00",
  kind: "dialogue",
  status: "confirmed",
  attendance: ["online"],
  lands: ["DE-NW"],
  organizer: contactId("nwkmi1"),
  topics: ["threats"],
  audience: ["boards"],
  languages: ["de"],
  registration: { isRequired: false },
  project: entryId("doors"),
  sequence: 0,
  lastModified: "2026-06-01T08:00:00Z",
};

const { municipality: _town, ...wide } = makeProject("wide", {
  title: { de: "Landesweiter Austausch" },
  geometry: null,
  formats: ["exchange-of-experience"],
});
const projects: readonly Project[] = [
  makeProject("doors", {
    title: { de: "Türen üben" },
    partners: [contactId("nwkmi1"), contactId("nwmos1"), contactId("unknown1")],
    materials: [material.id],
    contact: contactId("nwkmi1"),
  }),
  wide,
  makeProject("munich", {
    title: { de: "Proben in München" },
    lands: ["DE-BY"],
    municipality: { key: "09162000", name: "München" },
    geometry: pointAt(11.5755, 48.1374),
    targetGroups: ["youth"],
  }),
];

const answerProjects = (
  entries: Parameters<typeof createMemoryEntryStore>[0] = { projects, materials: [material] },
) => {
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore(entries),
    now: () => SAMPLE_NOW,
  });
  answerBy(async (request) => backend.fetch(request));
};

const main = () => page.getByRole("main");
const section = (name: string) => main().getByRole("heading", { level: 2, name });

test("list and map show the same projects, but for those of a whole Land", async () => {
  answerProjects();
  await renderApp("/projects");
  await see(page.getByRole("heading", { level: 2, name: "3 Projekte" })).toBeVisible();
  await see(page.getByRole("button", { name: "Türen üben, Bottrop" })).toBeVisible();
  await see(page.getByRole("button", { name: "Proben in München, München" })).toBeVisible();
  await see(page.getByText("1 Projekt gilt für ein ganzes Land und steht nur in der Liste.")).toBeVisible();
  await see(main().getByRole("link", { name: "Landesweiter Austausch" })).toBeVisible();
});

test("a filter narrows list and map alike", async () => {
  answerProjects();
  await renderApp("/projects?group=youth");
  await see(page.getByRole("button", { name: "Proben in München, München" })).toBeVisible();
  await see(page.getByRole("button", { name: "Türen üben, Bottrop" })).not.toBeInTheDocument();
});

test("a mark opens its project, and the way back keeps the filters", async () => {
  answerProjects();
  await renderApp("/projects?land=DE-BY");
  await page.getByRole("button", { name: "Proben in München, München" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Proben in München" })).toHaveFocus();
  await page.getByRole("link", { name: "Alle Projekte" }).click();
  await see(page.getByRole("heading", { level: 2, name: "1 Projekt" })).toBeVisible();
  expect(location.search).toBe("?land=DE-BY");
});

test("back from a project, by its link or by the browser, the keyboard is on the row that was opened", async () => {
  answerProjects();
  await renderApp("/projects");
  const row = main().getByRole("link", { name: "Proben in München" });
  const detail = page.getByRole("heading", { level: 1, name: "Proben in München" });
  await row.click();
  await see(detail).toHaveFocus();
  history.back();
  await see(row).toHaveFocus();
  await row.click();
  await see(detail).toHaveFocus();
  await page.getByRole("link", { name: "Alle Projekte" }).click();
  await see(row).toHaveFocus();
});

test("projects of one town are chosen from a list, by keyboard too", async () => {
  answerProjects({ projects: [...projects, makeProject("again", { title: { de: "Noch ein Abend" } })] });
  await renderApp("/projects?land=DE-NW");
  const several = page.getByRole("button", { name: "2 Projekte um Bottrop" });
  await see(several).toBeVisible();
  (several.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  const chooser = page.getByRole("dialog", { name: "Projekte an einem Ort: Bottrop" });
  await see(chooser.getByRole("button", { name: "Türen üben" })).toBeVisible();
  await chooser.getByRole("button", { name: "Noch ein Abend" }).click();
  await watch(() => location.pathname).toBe("/projects/again");
});

test("a project names who takes part, and how many are not public", async () => {
  answerProjects();
  await renderApp("/projects/doors");
  await see(section("Beteiligte")).toBeVisible();
  const partner = main()
    .getByRole("link", { name: /Polizei/ })
    .first();
  await see(partner).toHaveAttribute("href", "/contacts/nwkmi1");
  await see(page.getByText("1 beteiligter Kontakt steht nicht im öffentlichen Verzeichnis.")).toBeVisible();
});

test("materials are named and lead to their pages", async () => {
  answerProjects();
  await renderApp("/projects/doors");
  await see(main().getByRole("link", { name: "Notfallplan" })).toHaveAttribute("href", "/materials/emergency-plan");
  await see(main().getByText("Checkliste")).toBeVisible();
});

test("events of the project and lists on its topics are one link away", async () => {
  answerProjects({ projects, events: [evening] });
  await renderApp("/projects/doors");
  await see(section("Termine des Projekts")).toBeVisible();
  await see(main().getByRole("link", { name: "Abend der offenen Tür" })).toHaveAttribute("href", "/events/evening");
  await see(main().getByRole("link", { name: "Fachleute zum gleichen Thema" })).toHaveAttribute(
    "href",
    "/experts?topic=threats",
  );
});

test("a project without events has no heading for them", async () => {
  answerProjects({ projects, events: [evening] });
  await renderApp("/projects/munich");
  await see(main().getByRole("link", { name: "Termine zum gleichen Thema" })).toBeVisible();
  expect(section("Termine des Projekts").query()).toBeNull();
});

test("without results and materials the page says so", async () => {
  answerProjects();
  await renderApp("/projects/munich");
  await see(page.getByText("Noch keine: Das Projekt läuft.")).toBeVisible();
  await see(page.getByText("Zu diesem Projekt sind noch keine Materialien eingetragen.")).toBeVisible();
});

test("similar projects elsewhere say what makes them similar", async () => {
  answerProjects();
  await renderApp("/projects/doors");
  await see(main().getByRole("link", { name: "Proben in München" })).toBeVisible();
  await see(page.getByText("gleiches Thema und gleiche Form")).toBeVisible();
  await see(main().getByRole("link", { name: "Landesweiter Austausch" })).not.toBeInTheDocument();
});

test("one's own Land has its counterparts, stands in the address and can be given back", async () => {
  answerProjects();
  await renderApp("/projects/doors");
  await page.getByRole("combobox", { name: "Mein Land" }).selectOptions("Bayern");
  await watch(() => location.search).toBe("?adapt=DE-BY");
  await see(page.getByRole("heading", { level: 3, name: "Sicherheitsbehörde" })).toBeVisible();
  await see(page.getByRole("heading", { level: 3, name: "Muslimische Organisation" })).toBeVisible();
  const chains = page.getByRole("link", { name: "Alle Zuständigen im Verzeichnis" });
  await see(chains.first()).toHaveAttribute("href", "/?side=security-authority&land=DE-BY&topic=threats");
  await see(chains.last()).toHaveAttribute("href", "/?side=muslim-organization&land=DE-BY&topic=threats");
  await page.getByRole("combobox", { name: "Mein Land" }).selectOptions("bitte wählen");
  await watch(() => location.search).toBe("");
});

test("a Land in the address that there is none of chooses nothing, and is named", async () => {
  answerProjects();
  await renderApp("/projects/doors?land=DE-NW&adapt=DE-XX");
  await see(page.getByRole("combobox", { name: "Mein Land" })).toHaveValue("");
  await see(page.getByText("adapt=DE-XX")).toBeVisible();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Türen üben" })).toHaveFocus();
  await see(page.getByText("adapt=DE-XX")).not.toBeInTheDocument();
  expect(location.search).toBe("?land=DE-NW");
});

test("questions go to the Clearing Point with the project named", async () => {
  answerProjects();
  await renderApp("/projects/doors");
  await see(main().getByRole("link", { name: "Die Clearingstelle nach diesem Projekt fragen" })).toHaveAttribute(
    "href",
    "/enquiry?kind=question&about=doors",
  );
});

test("a project that is not there leads back to all of them", async () => {
  answerProjects();
  await renderApp("/projects/nowhere?land=DE-NW");
  await see(page.getByRole("heading", { level: 1, name: "Dieses Projekt gibt es nicht (mehr)" })).toBeVisible();
  await see(main().getByRole("link", { name: "Alle Projekte" }).last()).toHaveAttribute("href", "/projects?land=DE-NW");
});

test("when the contacts cannot be loaded, the rest of the project stays and they can be asked for again", async () => {
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore({ projects, materials: [material] }),
    now: () => SAMPLE_NOW,
  });
  let isDown = true;
  answerBy(async (request) =>
    isDown && request.url.endsWith("/directory") ? new Response("{}", { status: 404 }) : backend.fetch(request),
  );
  await renderApp("/projects/doors");
  await see(page.getByRole("heading", { name: "Die Kontakte konnten nicht geladen werden" }).first()).toBeVisible();
  await see(page.getByText("Üben.")).toBeVisible();
  isDown = false;
  await page.getByRole("button", { name: "Erneut versuchen" }).first().click();
  await see(page.getByText("1 beteiligter Kontakt steht nicht im öffentlichen Verzeichnis.")).toBeVisible();
});

test("where there is little room the map takes the list's place and gives it back", async () => {
  answerProjects();
  await page.viewport(375, 812);
  await renderApp("/projects");
  await see(main().getByRole("link", { name: "Türen üben" })).toBeVisible();
  await page.getByRole("button", { name: "Karte", exact: true }).click();
  await see(page.getByRole("button", { name: "Türen üben, Bottrop" })).toBeVisible();
  await see(page.getByRole("link", { name: "Türen üben" })).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Liste", exact: true }).click();
  await see(main().getByRole("link", { name: "Türen üben" })).toBeVisible();
});
