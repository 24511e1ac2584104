import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
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

const map = () => page.getByRole("region", { name: "Karte" });

test("list and map show the same projects, those of a whole Land as a number in it", async () => {
  answerProjects();
  await renderApp("/projects");
  await see(page.getByRole("heading", { level: 2, name: "3 Projekte" })).toBeVisible();
  await see(page.getByRole("button", { name: "Türen üben, Bottrop, läuft" })).toBeVisible();
  await see(page.getByRole("button", { name: "Proben in München, München, läuft" })).toBeVisible();
  const plate = map().getByRole("button", { name: "NW 1: 1 Projekt für ganz Nordrhein-Westfalen oder ohne Ort" });
  await see(plate).toHaveTextContent("NW 1");
  await plate.click();
  await see(page.getByRole("heading", { level: 1, name: "Landesweiter Austausch" })).toHaveFocus();
});

test("the number in a Land opens the list of its projects, and Escape leads back", async () => {
  const second = { ...wide, id: entryId("wide-2"), title: { de: "Zweiter Austausch" }, status: "idea" } as const;
  answerProjects({ projects: [...projects, second] });
  await renderApp("/projects");
  const plate = map().getByRole("button", { name: "NW 2: 2 Projekte für ganz Nordrhein-Westfalen oder ohne Ort" });
  await see(plate).toHaveTextContent("NW 2");
  await plate.click();
  const list = page.getByRole("dialog", { name: "NW 2: 2 Projekte für ganz Nordrhein-Westfalen oder ohne Ort" });
  await see(list.getByRole("button", { name: "Landesweiter Austausch läuft" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await see(plate).toHaveFocus();
  await plate.click();
  await list.getByRole("button", { name: "Zweiter Austausch Idee" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Zweiter Austausch" })).toBeVisible();
});

test("a mark and a ring tell how projects stand in shapes and in words", async () => {
  const near = (id: string, status: Project["status"]) => makeProject(id, { status, title: { de: `Vorhaben ${id}` } });
  answerProjects({
    projects: [near("one", "running"), near("two", "idea"), near("three", "ended"), ...projects.slice(2)],
  });
  await renderApp("/projects");
  const ring = map().getByRole("button", {
    name: "3 Projekte an einem Ort: Bottrop (Idee: 1, läuft: 1, abgeschlossen: 1)",
  });
  await see(ring).toBeVisible();
  expect(ring.element().querySelectorAll("path")).toHaveLength(3);
  await see(map().getByRole("button", { name: "Proben in München, München, läuft" })).toBeVisible();
  for (const status of ["läuft", "Idee", "abgeschlossen"])
    await see(map().getByText(status, { exact: true })).toBeVisible();
});

/** How far all of Germany is drawn apart, or what of it is asked for. */
const zoomOfMap = (): number => document.querySelector(".map-land")?.getBoundingClientRect().width ?? 0;

test("the map goes where the filter leads, also after somebody has moved it", async () => {
  answerProjects();
  await renderApp("/projects");
  await see(page.getByRole("button", { name: "Proben in München, München, läuft" })).toBeVisible();
  await watch(zoomOfMap).toBeGreaterThan(0);
  const whole = zoomOfMap();
  await page.getByRole("button", { name: "Karte verkleinern" }).click();
  await watch(zoomOfMap).toBeLessThan(whole);
  await page.getByRole("searchbox").fill("Proben");
  await watch(zoomOfMap).toBeGreaterThan(2 * whole);
  await see(page.getByRole("button", { name: "Proben in München, München, läuft" })).toBeInViewport();
});

test("a filter narrows list and map alike", async () => {
  answerProjects();
  await renderApp("/projects?group=youth");
  await see(page.getByRole("button", { name: "Proben in München, München, läuft" })).toBeVisible();
  await see(page.getByRole("button", { name: "Türen üben, Bottrop, läuft" })).not.toBeInTheDocument();
});

test("a mark opens its project, and the way back keeps the filters", async () => {
  answerProjects();
  await renderApp("/projects?land=DE-BY");
  await page.getByRole("button", { name: "Proben in München, München, läuft" }).click();
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
  const several = page.getByRole("button", { name: "2 Projekte an einem Ort: Bottrop (läuft: 2)" });
  await see(several).toBeVisible();
  (several.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  const chooser = page.getByRole("dialog", { name: "Projekte an einem Ort: Bottrop" });
  await see(chooser.getByRole("button", { name: "Türen üben läuft" })).toBeVisible();
  await chooser.getByRole("button", { name: "Noch ein Abend läuft" }).click();
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
  const chains = page.getByRole("link", { name: /^Alle (?:Zuständigen|passenden Organisationen) im/ });
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

test("where there is little room the map takes the list's place, from its top, in the address, and gives it back", async () => {
  const elsewhere = Array.from({ length: 20 }, (_, nth) =>
    makeProject(`more-${nth}`, { geometry: pointAt(13.4, 52.5), lands: ["DE-BE"] }),
  );
  answerProjects({ projects: [...projects, ...elsewhere] });
  await page.viewport(375, 812);
  await renderApp("/projects");
  await see(main().getByRole("link", { name: "Türen üben" })).toBeVisible();
  scrollTo(0, 900);
  await watch(() => scrollY).toBeGreaterThan(0);
  const before = Math.round(scrollY);
  // Pressed where it is: the driver would scroll to what it presses.
  (page.getByRole("button", { name: "Karte", exact: true }).element() as HTMLElement).click();
  await watch(() => document.querySelector(".map__canvas")?.getBoundingClientRect().top ?? -1).toBeGreaterThan(0);
  await see(page.getByRole("button", { name: "Türen üben, Bottrop, läuft" })).toBeVisible();
  await see(page.getByRole("link", { name: "Türen üben" })).not.toBeInTheDocument();
  expect(location.search).toBe("?map=1");
  await page.getByRole("button", { name: "Liste", exact: true }).click();
  await see(main().getByRole("link", { name: "Türen üben" })).toBeVisible();
  await watch(() => Math.round(scrollY)).toBe(before);
});

test("an emergency number in a project's summary can be pressed, in the list and on its own page", async () => {
  answerProjects({ projects: [makeProject("call", { summary: { de: "Wann ruft man 110 und wann die 112?" } })] });
  await renderApp("/projects");
  await see(main().getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  await see(main().getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await main().getByRole("heading", { level: 3 }).getByRole("link").click();
  await see(main().getByRole("heading", { level: 1 })).toHaveFocus();
  await see(main().getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
});
