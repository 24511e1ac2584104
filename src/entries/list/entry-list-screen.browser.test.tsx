import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryEntryStore } from "../../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import type { EntryId } from "../../../contract/entries/entry-id.ts";
import { expertSchema, type Expert } from "../../../contract/entries/expert.ts";
import { expertFilterRules } from "../../../contract/entries/expert-filter-rules.ts";
import { see, useBackend, watch } from "../../../tests/render-app.tsx";
import { renderPart } from "../../../tests/render-part.tsx";
import { EntryListScreen } from "./entry-list-screen.tsx";
import { Localized } from "../../i18n/localized.tsx";
import { useFacetTexts } from "../use-facet-texts.ts";

const { answerBy } = useBackend();

const expert = (id: string, field: string, changes: Partial<Expert> = {}): Expert => ({
  id: id as EntryId,
  field: { de: field },
  side: "independent",
  topics: ["threats"],
  languages: ["de"],
  formats: ["talk"],
  lands: ["DE-NW"],
  attendance: ["on-site"],
  profile: { de: "Erfahrung mit Gemeinden." },
  ...changes,
});

const experts = [
  expert("locks", "Schlösser und Türen", { topics: ["security-advice"] }),
  expert("threats", "Drohschreiben", { lands: ["DE-NW", "DE-HE"], languages: ["de", "tr"] }),
  expert("online", "Übergriffe im Netz", { lands: ["DE-HE"], attendance: ["online"] }),
];

const Screen = () => {
  const { t } = useLingui();
  const texts = useFacetTexts();
  return (
    <EntryListScreen
      list="experts"
      filterRules={expertFilterRules}
      rowSchema={expertSchema}
      title="Fachleute"
      intro="Wer hilft."
      facetTexts={texts}
      searchLabel="Stichwort"
      countText={(count) => t`${plural(count, { one: "# Person", other: "# Personen" })}`}
    >
      {(found) => (
        <ul>
          {found.map(({ id, field }) => (
            <li key={id}>
              <Localized text={field} />
            </li>
          ))}
        </ul>
      )}
    </EntryListScreen>
  );
};

const renderScreen = async (address: string) => {
  history.replaceState(null, "", address);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: "always" } } });
  return renderPart(
    <QueryClientProvider client={client}>
      <Screen />
    </QueryClientProvider>,
  );
};

const answerExperts = (): void => {
  const backend = createBackend({
    store: createMemoryStore([]),
    entries: createMemoryEntryStore({ experts }),
  });
  answerBy(async (request) => backend.fetch(request));
};

const names = () =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .elements()
    .map((item) => item.textContent);

test("the address decides what is listed, and its chips take it away", async () => {
  answerExperts();
  await renderScreen("/experts?land=DE-HE&view=list");
  await see(page.getByRole("heading", { level: 2, name: "2 Personen" })).toBeVisible();
  await page.getByRole("button", { name: "Filter entfernen: Land: Hessen" }).click();
  await see(page.getByRole("heading", { level: 2, name: "3 Personen" })).toBeVisible();
  expect(location.search).toBe("?view=list");
});

test("what is missing is suggested with what the list was narrowed to, also where nothing is found", async () => {
  answerExperts();
  const first = await renderScreen("/experts?land=DE-HE&topic=threats");
  const suggest = page.getByRole("link", { name: "Fachperson vorschlagen" });
  const href = "/enquiry?kind=suggestion&suggestedKind=expert&land=DE-HE&topic=threats";
  await see(suggest.first()).toHaveAttribute("href", href);
  await first.unmount();
  await renderScreen("/experts?land=DE-HE&q=zzz");
  await see(page.getByText(/^Zu dieser Auswahl gibt es nichts/)).toBeVisible();
  await watch(() => suggest.elements().length).toBe(2);
});

test("a value chosen stands in the address and says what it leaves", async () => {
  answerExperts();
  await renderScreen("/experts");
  await page.getByRole("button", { name: "Sprache" }).click();
  await page.getByRole("checkbox", { name: "Türkisch · Türkçe 1 Person" }).click();
  await watch(() => location.search).toBe("?language=tr");
  await watch(names).toContain("Drohschreiben");
});

test("words are found without their dots, and the address follows", async () => {
  answerExperts();
  await renderScreen("/experts");
  await page.getByRole("searchbox", { name: "Stichwort" }).fill("ubergriffe");
  await watch(() => location.search).toBe("?q=ubergriffe");
  await see(page.getByText("Übergriffe im Netz")).toBeVisible();
});

test("nothing found names the filters to drop and what each would give", async () => {
  answerExperts();
  await renderScreen("/experts?land=DE-BY&language=tr");
  await page.getByRole("button", { name: "Ohne „Land: Bayern“ · 1 Person" }).click();
  await watch(() => location.search).toBe("?language=tr");
});

test.each([
  ["another language", "/experts?topic=security-advice&language=tr", "Deutsch statt Türkisch · 1 Person"],
  ["all but one of the words", "/experts?q=Türkisch+Schlösser", "Ohne „Türkisch“ · 1 Person"],
])("nothing found names first what is nearest to the question: %s", async (_, address, name) => {
  answerExperts();
  await renderScreen(address);
  const ways = page.getByRole("button", { name: / · \d+ Person/u });
  await see(ways.first()).toHaveAccessibleName(name);
  await ways.first().click();
  await see(page.getByText("Schlösser und Türen")).toBeVisible();
});

/** Before it has come, the keyboard goes on at the heading of the screen. */
const count = page.getByRole("heading", { level: 2, name: /^\d+ Person/ });
const chip = (label: string) => page.getByRole("button", { name: `Filter entfernen: ${label}` });

test("a filter removed by keyboard leads to the one beside it, the last one to what was found", async () => {
  answerExperts();
  await renderScreen("/experts?land=DE-HE&topic=threats&language=tr");
  await see(count).toBeVisible();
  await chip("Thema: Drohungen, Notfallplan").click();
  await see(chip("Sprache: Türkisch")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await see(chip("Land: Hessen")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await see(page.getByRole("heading", { level: 2, name: "3 Personen" })).toHaveFocus();
});

test.each([
  ["/experts?land=DE-HE&q=netz", "Alles zurücksetzen"],
  ["/experts?land=DE-BY&language=tr", "Ohne „Land: Bayern“ · 1 Person"],
  ["/experts?land=DE-BY&language=ar", "Alle Filter zurücksetzen"],
])("at %s the keyboard goes on at what was found after %s", async (address, name) => {
  answerExperts();
  await renderScreen(address);
  await see(count).toBeVisible();
  await page.getByRole("button", { name }).click();
  await see(count).toHaveFocus();
});

test("a text that is cleared leaves the keyboard in its field", async () => {
  answerExperts();
  await renderScreen("/experts?q=netz");
  await page.getByRole("button", { name: "Suchtext löschen" }).click();
  await see(page.getByRole("searchbox", { name: "Stichwort" })).toHaveFocus();
});

test("what the address says and nobody knows is named", async () => {
  answerExperts();
  await renderScreen("/experts?land=DE-XX");
  await see(page.getByText("land=DE-XX")).toBeVisible();
  await see(page.getByRole("heading", { level: 2, name: "3 Personen" })).toBeVisible();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await see(page.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("one broken entry costs one entry, and the screen says so", async () => {
  answerBy(async () => Response.json({ total: 2, entries: [experts[0], { id: "x" }] }));
  await renderScreen("/experts");
  await see(page.getByText("1 Eintrag war nicht lesbar und fehlt hier.")).toBeVisible();
  await see(page.getByText("Schlösser und Türen")).toBeVisible();
});

test("a failing backend is named, and asked again on request", async () => {
  let isDown = true;
  answerBy(async () =>
    isDown ? new Response("{}", { status: 500 }) : Response.json({ total: 1, entries: [experts[0]] }),
  );
  await renderScreen("/experts");
  await see(page.getByRole("heading", { name: "Diese Liste konnte nicht geladen werden" })).toBeVisible();
  isDown = false;
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(page.getByText("Schlösser und Türen")).toBeVisible();
});
