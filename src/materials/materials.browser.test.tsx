import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Material } from "../../contract/entries/material.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const material = (id: string, de: string, changes: Partial<Material> = {}): Material => ({
  id: id as EntryId,
  title: { de },
  summary: { de: `Kurz: ${de}.` },
  kind: "flyer",
  topics: ["threats"],
  audience: ["boards"],
  publisher: "Clearingstelle (Beispiel)",
  date: "2026-03-14",
  languages: ["de"],
  files: [],
  ...changes,
});

const materials = [
  material("letter", "Drohschreiben", {
    kind: "checklist",
    pages: 1,
    topics: ["threats", "mosque-protection"],
    languages: ["de", "tr", "ar"],
    files: [
      { language: "de", path: "materials/threat-letter/de.html" },
      { language: "tr", path: "materials/threat-letter/tr.html" },
    ],
  }),
  material("chat", "Klassenchat", {
    kind: "film",
    minutes: 7,
    audience: ["youth", "parents"],
    languages: ["de", "gsg"],
  }),
  material("leaf", "Faltblatt ohne Umfang"),
];

const answerMaterials = (): void => {
  const backend = createBackend({ store: createMemoryStore([]), entries: createMemoryEntryStore({ materials }) });
  answerBy(async (request) => backend.fetch(request));
};

const row = (name: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
const address = (path: string): string => `${import.meta.env.BASE_URL}${path}`;

test("a row shows which languages can be opened and which are ordered", async () => {
  answerMaterials();
  await renderApp("/materials");
  await see(page.getByRole("heading", { level: 2, name: "3 Materialien" })).toBeVisible();
  const letter = row("Drohschreiben");
  const turkish = letter.getByRole("link", { name: "Türkisch – „Drohschreiben“ öffnen" });
  await see(turkish).toHaveAttribute("href", address("materials/threat-letter/tr.html"));
  await see(turkish).toHaveAttribute("hreflang", "tr");
  await see(letter.getByText("Arabisch (zu bestellen)")).toBeVisible();
  await see(letter.getByRole("link", { name: "Arabisch" })).not.toBeInTheDocument();
  const languages = letter.getByRole("list", { name: "Sprachen" }).getByRole("listitem").elements();
  expect(languages).toHaveLength(3);
});

test("a row says what it is, how long, and for whom", async () => {
  answerMaterials();
  await renderApp("/materials");
  for (const [name, ...texts] of [
    ["Drohschreiben", "Checkliste", "1 Seite", "Vorstände"],
    ["Klassenchat", "Film", "7 Minuten", "Jugendliche, Eltern"],
  ] as const) {
    for (const text of texts) await see(row(name).getByText(text, { exact: true })).toBeVisible();
  }
});

test("kind and language narrow the list", async () => {
  answerMaterials();
  await renderApp("/materials?kind=film&kind=flyer&language=gsg");
  await see(page.getByRole("heading", { level: 2, name: "1 Material" })).toBeVisible();
  await see(page.getByRole("button", { name: "Filter entfernen: Art: Film" })).toBeVisible();
});

test("a page opens what there is and says where the rest is ordered", async () => {
  answerMaterials();
  await renderApp("/materials/letter?kind=checklist");
  await see(page.getByRole("heading", { level: 1, name: "Drohschreiben" })).toBeVisible();
  const german = page.getByRole("link", { name: "Deutsch öffnen" });
  await see(german).toHaveAttribute("href", address("materials/threat-letter/de.html"));
  await see(page.getByText("Arabisch: Bestellung über die Clearingstelle")).toBeVisible();
  const order = page.getByRole("link", { name: "Bestellung über die Clearingstelle" });
  await see(order).toHaveAttribute("href", "/enquiry?kind=question&about=letter");
  await see(page.getByText("14. März 2026")).toBeVisible();
  await see(page.getByText("Clearingstelle (Beispiel)")).toBeVisible();
  const projects = page.getByRole("link", { name: "Projekte zum gleichen Thema" });
  await see(projects).toHaveAttribute("href", "/projects?topic=threats&topic=mosque-protection");
  const back = page.getByRole("link", { name: "Alle Materialien" });
  await see(back).toHaveAttribute("href", "/materials?kind=checklist");
});

test("a page without files and without a length offers the order alone", async () => {
  answerMaterials();
  await renderApp("/materials/leaf");
  await see(page.getByText("Deutsch: Bestellung über die Clearingstelle")).toBeVisible();
  await see(page.getByRole("link", { name: "öffnen" })).not.toBeInTheDocument();
  await see(page.getByText("Umfang", { exact: true })).not.toBeInTheDocument();
});

test("a material nobody knows leads back to the list", async () => {
  answerMaterials();
  await renderApp("/materials/nothing");
  await see(page.getByRole("heading", { level: 1, name: "Dieses Material gibt es nicht (mehr)" })).toBeVisible();
});
