import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { createMemoryEntryStore } from "../../../backend/entries/entry-store.ts";
import { generateContacts } from "../../../mocks/sample/generate-contacts.ts";
import { makeGuidance } from "../../../mocks/sample/guidance.ts";
import { createSampleRun } from "../../../mocks/sample/sample-run.ts";
import { SAMPLE_NOW } from "../../../tests/contract/sample-contacts.ts";
import { sampleEntries } from "../../../tests/contract/sample-entries.ts";
import { enterInto, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const backend = createBackend({
  store: createMemoryStore(generateContacts({ seed: 20_080_626, count: 400, today: SAMPLE_NOW })),
  entries: createMemoryEntryStore({
    ...sampleEntries,
    guidance: makeGuidance(createSampleRun(20_080_626, SAMPLE_NOW)),
  }),
  now: () => SAMPLE_NOW,
});
beforeEach(() => answerBy(async (request) => backend.fetch(request)));

const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const elsewhere = page.getByRole("list", { name: "Auch dazu" });
const linkTo = (name: string | RegExp) => elsewhere.getByRole("link", { name });
const options = page.getByRole("listbox").getByRole("option");

const enter = (typed: string) => enterInto(field, typed);

test("what happened is a topic of contacts, and its path is named with its title beside what else there is", async () => {
  await renderApp();
  await enter("Drohbrief Checkliste");
  await see(linkTo("Was tun? Drohbrief oder Drohanruf")).toHaveAttribute("href", "/guidance/threat-letter");
  await see(linkTo("Materialien (1)")).toHaveAttribute("href", expect.stringMatching(/^\/materials\?q=Drohbrief/u));
});

test.each([
  ["Enter", async () => enter("Drohbrief")],
  [
    "its suggestion",
    async () => {
      await field.fill("Drohbrief");
      await page.getByRole("option", { name: /Drohungen/u }).click();
    },
  ],
] as const)("one word for a topic and a path finds both, and the material, by %s", async (_, choose) => {
  await renderApp();
  await choose();
  await watch(() => new URLSearchParams(location.search).get("topic")).toBe("threats");
  await see(linkTo("Was tun? Drohbrief oder Drohanruf")).toHaveAttribute("href", "/guidance/threat-letter");
  await see(linkTo(/^Materialien \(/u)).toHaveAttribute("href", "/materials?q=Drohbrief");
});

test("what no contact answers to, but a path does, leads there", async () => {
  await renderApp();
  await enter("Hakenkreuz");
  await watch(() => location.pathname).toBe("/guidance/mosque-damage");
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("with a place beside it the place is asked for, and the path stands there", async () => {
  await renderApp();
  await enter("Hakenkreuz Bottrop");
  await watch(() => new URLSearchParams(location.search).get("place")).toBe("05512000");
  await see(linkTo(/^Was tun\?/u)).toHaveAttribute("href", "/guidance/mosque-damage");
});

test("it goes with the question: neither the step back nor the new beginning keeps it", async () => {
  await renderApp();
  await enter("Drohbrief Bottrop");
  await see(linkTo(/^Was tun\?/u)).toBeVisible();
  await page.getByRole("button", { name: "Alles zurücksetzen" }).click();
  await watch(() => location.search).toBe("");
  await see(linkTo(/^Was tun\?/u)).not.toBeInTheDocument();
});

test("after eight suggestions the others are one press away", async () => {
  await renderApp();
  await field.fill("Neu");
  const more = page.getByRole("option", { name: "Mehr Vorschläge" });
  await see(more).toBeVisible();
  expect(options.elements()).toHaveLength(9);
  await more.click();
  await see(more).not.toBeInTheDocument();
  expect(options.elements().length).toBeGreaterThan(9);
});
