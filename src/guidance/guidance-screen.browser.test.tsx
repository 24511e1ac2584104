import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { makeGuidance } from "../../mocks/sample/guidance.ts";
import { createSampleRun } from "../../mocks/sample/sample-run.ts";
import { SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const guidance = makeGuidance(createSampleRun(20_080_626, SAMPLE_NOW));

const answerGuidance = (): void => {
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore({ guidance }),
    now: () => SAMPLE_NOW,
  });
  answerBy(async (request) => backend.fetch(request));
};

const section = (name: string) =>
  page.getByRole("heading", { level: 2, name }).element().closest("section") as HTMLElement;

test("the paths with danger come first, and a word of any of them finds it", async () => {
  answerGuidance();
  await renderApp("/guidance");
  await see(page.getByRole("heading", { level: 2, name: "8 Anleitungen" })).toBeVisible();
  const first = page.getByRole("main").getByRole("listitem").first();
  expect(first.element().textContent).toMatch(/^Drohbrief oder Drohanruf.*Bei Gefahr zuerst 110/);
  await page.getByRole("searchbox", { name: "Was ist passiert?" }).fill("Ramad");
  // Its own word, and the subject it stands for.
  await see(page.getByRole("heading", { level: 2, name: "3 Anleitungen" })).toBeVisible();
  await see(page.getByRole("main").getByRole("link", { name: /Ramadan/ })).toBeVisible();
  await page.getByRole("searchbox", { name: "Was ist passiert?" }).fill("Totengebet mit 1.000");
  await see(page.getByRole("heading", { level: 2, name: "1 Anleitung" })).toBeVisible();
});

test("a slash behind the address says nothing", async () => {
  answerGuidance();
  await renderApp("/guidance/threat-letter/");
  await see(page.getByRole("heading", { level: 1, name: "Drohbrief oder Drohanruf" })).toBeVisible();
});

test("a path says first whom to call, then its steps in order", async () => {
  answerGuidance();
  await renderApp("/guidance/threat-letter");
  await see(page.getByRole("heading", { level: 1, name: "Drohbrief oder Drohanruf" })).toBeVisible();
  const line = page.getByText("Gefahr jetzt?", { exact: true }).first();
  await see(line).toBeVisible();
  const steps = [...section("Schritt für Schritt").querySelectorAll("ol > li")].map((step) => step.textContent);
  expect(steps).toHaveLength(6);
  expect(steps[1]).toContain("Brief behalten, wenig anfassen");
  await see(page.getByRole("link", { name: "110" }).first()).toHaveAttribute("href", "tel:110");
});

test("who helps is one press from the top of a small screen, and every emergency number is there to be pressed", async () => {
  answerGuidance();
  await page.viewport(375, 812);
  await renderApp("/guidance/worry-about-youth");
  const way = page.getByRole("link", { name: "Wer hilft an Ihrem Ort?" });
  await see(way).toBeInViewport();
  await way.click();
  await see(page.getByRole("heading", { level: 2, name: "Wer hilft an Ihrem Ort?" })).toBeInViewport();
  const steps = section("Schritt für Schritt");
  const named = [...steps.textContent.matchAll(/\b11[02]\b/gu)].map(([number]) => `tel:${number}`);
  const pressed = [...steps.querySelectorAll("a[href^='tel:11']")].map((link) => link.getAttribute("href"));
  expect(named.length).toBeGreaterThan(2);
  expect(pressed).toEqual(named);
});

test("without a place the Clearing Point is named; a place names who is responsible and why", async () => {
  answerGuidance();
  await renderApp("/guidance/mosque-damage");
  await see(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg", { exact: false })).toBeVisible();
  await page.getByRole("combobox", { name: "Postleitzahl oder Ort" }).fill("Bottrop");
  await page.getByRole("option", { name: "Bottrop" }).click();
  await watch(() => location.search).toBe("?place=05512000");
  const answer = page.getByRole("article");
  await see(answer.getByRole("heading", { name: "KMI" })).toBeVisible();
  await see(answer.getByText("zuständig für Bottrop")).toBeVisible();
  await see(answer.getByText("Thema Schutz von Moscheen gehört zu den Aufgaben")).toBeVisible();
  // Its phone is not public, and nobody after it has one that is: there is a way all the same.
  await see(answer.getByText("Rückruf über die Clearingstelle")).toBeVisible();
  await see(answer.getByText("Frankenstraße 210, 90461 Nürnberg", { exact: false })).toBeVisible();
});

test("the place goes along to another path", async () => {
  answerGuidance();
  await renderApp("/guidance/mosque-damage?place=05512000");
  await page.getByRole("link", { name: "Hass im Netz" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Hass im Netz" })).toBeVisible();
  expect(location.search).toBe("?place=05512000");
  await see(page.getByRole("combobox", { name: "Postleitzahl oder Ort" })).toHaveValue("Bottrop");
});

test.each(["x", "99999999"])("a place that there is none of, %s, is named and can be dropped", async (place) => {
  answerGuidance();
  await renderApp(`/guidance/mosque-damage?topic=mosque-protection&place=${place}`);
  await see(page.getByText(`place=${place}`)).toBeVisible();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await watch(() => location.search).toBe("?topic=mosque-protection");
  await see(page.getByText(`place=${place}`)).not.toBeInTheDocument();
});

test.each(["/guidance/no-such-path", "/guidance/a/b"])("%s leads back to all paths", async (address) => {
  answerGuidance();
  await renderApp(address);
  await see(page.getByRole("heading", { level: 1, name: "Diese Anleitung gibt es nicht (mehr)" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Alle Anleitungen" }).last().click();
  await see(page.getByRole("heading", { level: 2, name: "8 Anleitungen" })).toBeVisible();
});
