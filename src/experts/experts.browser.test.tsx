import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";
import type { AnswerRequest } from "../../mocks/scenarios.ts";

const { answerBy } = useBackend();

const expert = (id: string, de: string, changes: Partial<Expert> = {}): Expert => ({
  id: id as EntryId,
  field: { de },
  side: "independent",
  topics: ["threats"],
  languages: ["de"],
  formats: ["talk"],
  lands: ["DE-NW"],
  attendance: ["on-site"],
  profile: { de: `Erfahrung: ${de}.` },
  ...changes,
});

const experts = [
  expert("letters", "Drohschreiben", {
    side: "security-authority",
    topics: ["threats", "mosque-protection"],
    languages: ["de", "tr"],
    formats: ["talk", "workshop"],
    lands: [...LAND_CODES],
    attendance: ["on-site", "online"],
  }),
  expert("locks", "Schlösser und Türen", {
    side: "muslim-organization",
    topics: ["security-advice", "mosque-protection"],
    lands: ["DE-HE", "DE-NW"],
  }),
  expert("calls", "Drohanrufe", { lands: ["DE-BW", "DE-BY", "DE-BE", "DE-HE"] }),
  expert("pitch", "Sportturniere", { topics: ["sport"] }),
];

const moderators = [
  expert("police", "Sicherheitsgespräche", { side: "security-authority", formats: ["moderation"] }),
  expert("neutral", "Streitfälle", { formats: ["moderation"] }),
];

const backend = createBackend({ store: createMemoryStore([]), entries: createMemoryEntryStore({ experts }) });
const answer: AnswerRequest = async (request) => backend.fetch(request);

const main = () => page.getByRole("main");
const row = (name: string) => main().getByRole("listitem").filter({ hasText: name }).first();

test("a row says what is known, from where, and how far one comes", async () => {
  answerBy(answer);
  await renderApp("/experts");
  await see(page.getByRole("heading", { level: 2, name: "4 Fachleute" })).toBeVisible();
  for (const text of [
    "Erfahrung: Drohschreiben.",
    "Sicherheitsbehörde",
    "bundesweit",
    "vor Ort, online",
    "Deutsch, Türkisch",
    "Vortrag, Workshop",
  ]) {
    await see(row("Drohschreiben").getByText(text, { exact: true })).toBeVisible();
  }
  await see(row("Schlösser").getByText("Hessen, Nordrhein-Westfalen")).toBeVisible();
  await see(row("Drohanrufe").getByText("4 Länder")).toBeVisible();
  await see(row("Sportturniere").getByText("unabhängig")).toBeVisible();
});

test("the origin and the format narrow the list", async () => {
  answerBy(answer);
  await renderApp("/experts?origin=security-authority&format=workshop");
  await see(page.getByRole("heading", { level: 2, name: "1 Fachperson" })).toBeVisible();
  await see(page.getByRole("button", { name: "Filter entfernen: Herkunft: Sicherheitsbehörde" })).toBeVisible();
  await see(page.getByRole("button", { name: "Filter entfernen: Format: Workshop" })).toBeVisible();
});

test("a request carries the expert, and the topic and language the list was narrowed to", async () => {
  answerBy(answer);
  await renderApp("/experts?topic=mosque-protection&language=tr");
  await page.getByRole("link", { name: "Drohschreiben" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Drohschreiben" })).toBeVisible();
  const request = page.getByRole("link", { name: "Anfragen", exact: true });
  await see(request).toHaveAttribute(
    "href",
    "/enquiry?kind=expert-request&about=letters&topic=mosque-protection&language=tr",
  );
  const back = page.getByRole("link", { name: "Alle Fachleute" });
  await see(back).toHaveAttribute("href", "/experts?topic=mosque-protection&language=tr");
});

test("a page names others on the same topics, and leads to lists on them", async () => {
  answerBy(answer);
  await renderApp("/experts/letters");
  const related = page.getByRole("heading", { name: "Weitere Fachleute zum Thema" });
  await see(related).toBeVisible();
  expect(document.querySelectorAll(".related-experts > li")).toHaveLength(2);
  await see(page.getByRole("link", { name: "Sportturniere" })).not.toBeInTheDocument();
  for (const [name, list] of [
    ["Projekte", "projects"],
    ["Termine", "events"],
    ["Materialien", "materials"],
  ]) {
    const link = main().getByRole("link", { name: `${name} zum gleichen Thema` });
    await see(link).toHaveAttribute("href", `/${list}?topic=threats&topic=mosque-protection`);
  }
  await page.getByRole("link", { name: "Drohanrufe" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Drohanrufe" })).toHaveFocus();
  await see(page.getByText("Baden-Württemberg, Bayern, Berlin, Hessen")).toBeVisible();
  await watch(() => document.title).toContain("Drohanrufe");
});

test("a page stands without the list of the others", async () => {
  answerBy(async (request) =>
    new URL(request.url).pathname.endsWith("/experts") ? new Response("{}", { status: 404 }) : answer(request),
  );
  await renderApp("/experts/letters");
  await see(page.getByRole("link", { name: "Anfragen", exact: true })).toBeVisible();
  await see(page.getByRole("heading", { name: "Weitere Fachleute zum Thema" })).not.toBeInTheDocument();
});

test("an expert nobody knows leads back to the list with its filters", async () => {
  answerBy(answer);
  await renderApp("/experts/nobody?land=DE-HE");
  await see(page.getByRole("heading", { level: 1, name: "Dieses Angebot gibt es nicht (mehr)" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Alle Fachleute" }).last().click();
  await see(page.getByRole("heading", { level: 2, name: "3 Fachleute" })).toBeVisible();
});

test("moderators who belong to neither side come first", async () => {
  const store = createMemoryEntryStore({ experts: [...experts, ...moderators] });
  const withModerators = createBackend({ store: createMemoryStore([]), entries: store });
  answerBy(async (request) => withModerators.fetch(request));
  await renderApp("/experts");
  await see(main().getByRole("heading", { level: 3 }).first()).toHaveTextContent("Streitfälle");
});

test("what is not known of an expert has no empty line", async () => {
  const known = createBackend({
    store: createMemoryStore([]),
    entries: createMemoryEntryStore({ experts: [expert("letters", "Drohschreiben", { languages: [], topics: [] })] }),
  });
  answerBy(async (request) => known.fetch(request));
  await renderApp("/experts/letters");
  await see(page.getByRole("term").filter({ hasText: "Teilnahme" })).toBeVisible();
  await see(page.getByRole("term").filter({ hasText: /Sprachen|Themen/ })).not.toBeInTheDocument();
});
