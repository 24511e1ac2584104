import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryEntryStore } from "../../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { hideContact } from "../../../tests/contract/replace-contact.ts";
import { makeProject } from "../../../tests/contract/sample-projects.ts";
import {
  answerWith,
  renderApp,
  sampleAnswer,
  see,
  seeAllColumns,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";
import { applyScenario } from "../../../mocks/scenarios.ts";

const { answerBy } = useBackend();

const details = page.getByRole("complementary", { name: "Kontakt" });
const say = (text: string | RegExp) => see(details.getByText(text)).toBeVisible();

test("an authority says when it is there, what it may do and whom it serves", async () => {
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("heading", { level: 2, name: "Polizeipräsidium Musterruhr" })).toBeVisible();
  await say("Montag und Donnerstag");
  await say("09:00–12:00");
  await say("Name und Anliegen, ein Jahr lang.");
  await say("Regierungsbezirk Münster und Bottrop");
  await see(details.getByRole("link", { name: "E-Mail kmi@polizei.example" })).toHaveAttribute(
    "href",
    "mailto:kmi@polizei.example",
  );
  await say("Beispielstraße 110, Bottrop");
  await say(/^Zuletzt bestätigt am 1\. März 2026 \(Clearingstelle\)\./);
});

test("with a place the details say why this contact is responsible for it, and without one they do not", async () => {
  const { unmount } = await renderApp("/contacts/nwkmi1?place=05512000");
  await say("Für Bottrop:");
  const reason = details.getByText(/^zuständig für Bottrop/);
  await see(reason).toBeVisible();
  const top = (element: Element): number => element.getBoundingClientRect().top;
  await see(details.getByRole("link", { name: /^E-Mail/ })).toBeVisible();
  expect(top(reason.element())).toBeLessThan(top(details.getByRole("link", { name: /^E-Mail/ }).element()));
  await unmount();
  await renderApp("/contacts/nwkmi1");
  await say("Montag und Donnerstag");
  expect(details.getByText(/^zuständig für/).query()).toBeNull();
});

test("what is not known of a contact has no empty line", async () => {
  const store = createMemoryStore(
    sampleContacts.map((each) => (each.id === "nwkmi1" ? { ...each, languages: [], topics: [] } : each)),
  );
  const backend = createBackend({ store, now: () => SAMPLE_NOW });
  answerBy(async (request) => backend.fetch(request));
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("term").filter({ hasText: "Ebene" })).toBeVisible();
  await see(details.getByRole("term").filter({ hasText: /Sprachen|Themen/ })).not.toBeInTheDocument();
});

test("what is hidden while the page is open is gone from it within five minutes", async () => {
  const store = createMemoryStore(sampleContacts);
  const backend = createBackend({ store, now: () => SAMPLE_NOW });
  answerBy(async (request) => backend.fetch(request));
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: SAMPLE_NOW });
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("link", { name: "E-Mail kmi@polizei.example" })).toBeVisible();
  await hideContact(store, contactId("nwkmi1"));
  vi.advanceTimersByTime(300_000);
  await see(details.getByRole("heading", { name: "Diesen Kontakt gibt es nicht (mehr)" })).toBeVisible();
  await watch(() => document.body.textContent).not.toContain("Polizeipräsidium Musterruhr");
});

test("what the public may not see is not there", async () => {
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("heading", { level: 2 })).toBeVisible();
  await say("Beispielstraße 110, Bottrop");
  expect(details.getByRole("link", { name: "Telefon" }).query()).toBeNull();
});

test("a contact without public channels leads to the Clearing Point", async () => {
  await renderApp("/contacts/nwmos1");
  await say(/^Telefon und E-Mail sind hier nicht öffentlich\. Die Clearingstelle stellt die Verbindung her/);
});

test("a contact that takes no introductions is offered none, and it is said what to do instead", async () => {
  answerBy(
    answerWith(
      sampleContacts.map((contact) =>
        contact.id === "nwmos1" || contact.id === "nwkmi1" ? { ...contact, takesIntroductions: false } : contact,
      ),
    ),
  );
  const { unmount } = await renderApp("/contacts/nwmos1?topic=youth");
  await say(/^Telefon und E-Mail sind hier nicht öffentlich, und eine Vermittlung ist zurzeit nicht möglich/);
  await see(details.getByRole("link", { name: "Schreiben Die Clearingstelle fragen" })).toHaveAttribute(
    "href",
    "/enquiry?kind=question&about=nwmos1&topic=youth",
  );
  expect(details.getByText("Kontakt vermitteln").query()).toBeNull();
  await unmount();
  await renderApp("/contacts/nwkmi1");
  await say(/^Eine Vermittlung zu diesem Kontakt ist zurzeit nicht möglich/);
});

test("a vacant post nobody stands in for is offered no introduction", async () => {
  answerBy(
    answerWith(sampleContacts.map((contact) => (contact.id === "nwmos1" ? { ...contact, state: "vacant" } : contact))),
  );
  await renderApp("/contacts/nwmos1");
  await see(details.getByRole("link", { name: "Schreiben Die Clearingstelle fragen" })).toBeVisible();
});

test("a vacant post leads to its deputy", async () => {
  await renderApp("/contacts/bymos2?land=DE-BY");
  await say(/^Zurzeit bitte an die Vertretung wenden:/);
  await say("unbesetzt");
  await details
    .getByText(/^Zurzeit bitte an die Vertretung/)
    .getByRole("link")
    .click();
  await see(details.getByRole("heading", { level: 2, name: "Ärztegemeinde München" })).toBeVisible();
  expect(location.pathname + location.search).toBe("/contacts/bymos1?land=DE-BY");
});

test("an association says in its own words what visitors should know", async () => {
  const visiting = {
    languages: ["tr", "de"],
    avoid: { de: "Freitags zwischen 12 und 14 Uhr." },
    askFor: { de: "Nach Frau Beispiel fragen.", ar: "اسألوا عن السيدة مثال." },
  } as const;
  answerBy(
    answerWith(
      sampleContacts.map((contact) =>
        contact.id === "nwmos1"
          ? {
              ...contact,
              visiting: {
                value: { ...visiting, languages: [...visiting.languages] },
                audience: "public",
                basis: { kind: "public-task" },
              },
            }
          : contact,
      ),
    ),
  );
  await renderApp("/contacts/nwmos1");
  await see(details.getByRole("heading", { name: "Vor einem Besuch" })).toBeVisible();
  await say("Türkisch und Deutsch");
  await say("Freitags zwischen 12 und 14 Uhr.");
  await say("Nach Frau Beispiel fragen.");
});

test("an entry only submitted says so", async () => {
  await renderApp("/contacts/nwmos2");
  await say(/^Dieser Eintrag wurde eingereicht und ist noch nicht bestätigt\./);
});

test("the other side of the same area is a press away", async () => {
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("heading", { name: "Muslimische Organisationen im selben Gebiet" })).toBeVisible();
  await details.getByRole("link", { name: "Moscheegemeinde Bottrop" }).click();
  await see(details.getByRole("heading", { name: "Sicherheitsbehörden für dasselbe Gebiet" })).toBeVisible();
  await see(details.getByRole("link", { name: "Polizeipräsidium Musterruhr" })).toBeVisible();
});

test("details that fail leave the list usable and come at the next try", async () => {
  await seeAllColumns();
  const failing = applyScenario(sampleAnswer, "500", { delayMs: 0 });
  answerBy(async (request) => (request.url.includes("/contacts/") ? failing(request) : sampleAnswer(request)));
  await renderApp("/contacts/nwkmi1");
  const alert = details.getByRole("alert");
  await see(alert.getByText("Die Angaben zu diesem Kontakt konnten nicht geladen werden")).toBeVisible();
  await see(details.getByRole("heading", { level: 2, name: "Polizeipräsidium Musterruhr" })).toBeVisible();
  expect(document.title).toMatch(/^Nicht geladen: Polizeipräsidium Musterruhr – /);
  await page.getByRole("button", { name: "Gesucht: eine Moschee" }).click();
  await see(page.getByRole("heading", { level: 2, name: "4 Kontakte" })).toBeVisible();
  const { promise, resolve } = Promise.withResolvers<null>();
  answerBy(async (request) => {
    await promise;
    return sampleAnswer(request);
  });
  await details.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(details.getByRole("button", { name: "Wird versucht …" })).toHaveFocus();
  resolve(null);
  await say("Beispielstraße 110, Bottrop");
  expect(document.title).toMatch(/^Polizeipräsidium Musterruhr – /);
  expect(alert.query()).toBeNull();
  await see(details).toHaveFocus();
});

test("back from the details the keyboard is on the row, or on the count where there is none", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-NW");
  const row = page
    .getByRole("region", { name: "Liste der Kontakte" })
    .getByRole("link", { name: /Polizeipräsidium Musterruhr$/ });
  await row.click();
  await see(details).toHaveFocus();
  history.back();
  await see(row).toHaveFocus();
  await row.click();
  await see(details).toHaveFocus();
  await page.getByRole("button", { name: "Filter entfernen: Nordrhein-Westfalen" }).click();
  await see(page.getByRole("heading", { level: 2, name: /Kontakte$/ })).toHaveFocus();
});

test("a contact closed that the filters leave out leads to the count", async () => {
  await renderApp("/contacts/nwkmi1?land=DE-BY");
  await see(details).toHaveFocus();
  await details.getByRole("button", { name: "Zur Liste" }).click();
  await see(page.getByRole("heading", { level: 2, name: /Kontakte?$/ }).first()).toHaveFocus();
});

test("a contact the backend no longer has is not found in the title either", async () => {
  answerBy(async (request) =>
    request.url.includes("/contacts/") ? new Response("{}", { status: 404 }) : sampleAnswer(request),
  );
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("heading", { level: 2, name: "Diesen Kontakt gibt es nicht (mehr)" })).toBeVisible();
  expect(document.title).toMatch(/^Kontakt nicht gefunden – /);
});

test("the projects a contact takes part in are named and lead to their pages", async () => {
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore({
      projects: [
        makeProject("doors", { title: { de: "Türen üben" }, partners: [contactId("nwkmi1")] }),
        makeProject("others", { title: { de: "Ohne sie" }, partners: [contactId("bymos1")] }),
      ],
    }),
    now: () => SAMPLE_NOW,
  });
  answerBy(async (request) => backend.fetch(request));
  await renderApp("/contacts/nwkmi1");
  await see(details.getByRole("heading", { level: 3, name: "Beteiligt an" })).toBeVisible();
  await see(details.getByRole("link", { name: "Türen üben" })).toHaveAttribute("href", "/projects/doors");
  expect(details.getByRole("link", { name: "Ohne sie" }).query()).toBeNull();
});

test("an association that does not give its town is shown without one, in its head and in what it serves", async () => {
  const serves = details.getByRole("definition");
  const { unmount } = await renderApp("/contacts/nwmos2?land=DE-NW");
  await see(serves.getByText("Bottrop")).toBeVisible();
  await unmount();
  await renderApp("/contacts/bymos1?land=DE-BY");
  // The office of the same area comes last, and may name its own town: it stands outside what is asked here.
  await see(details.getByRole("link", { name: "Landeskriminalamt Musterbayern" })).toBeVisible();
  await see(serves.getByText("Bayern")).toBeVisible();
  expect(serves.getByText("München").query()).toBeNull();
  const head = details.element().querySelector("header")?.textContent ?? "";
  expect(head).toContain("Bayern");
  expect(head.replace("Ärztegemeinde München", "")).not.toContain("München");
});

test("the details have the keyboard from the moment they are there", async () => {
  await renderApp();
  const row = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link").first();
  await see(row).toBeVisible();
  // They come at once where their code has come.
  await row.click();
  await see(details).toBeVisible();
  await page.getByRole("button", { name: "Zur Liste" }).click();
  await see(details).not.toBeInTheDocument();
  const focused: (string | undefined)[] = [];
  const observer = new MutationObserver(() => {
    if (document.querySelector("#contact-panel") !== null) focused.push(document.activeElement?.id);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await row.click();
  await see(details).toBeVisible();
  observer.disconnect();
  expect(focused[0]).toBe("contact-panel");
});

test("the way to the number leads over nothing but the way back and the map", async () => {
  await renderApp("/contacts/nwkmi1");
  const phone = details.getByRole("link", { name: /^(Telefon|E-Mail)/ }).first();
  await see(phone).toBeVisible();
  const stops = [...document.querySelectorAll<HTMLElement>("#contact-panel :is(a[href], button)")];
  expect(stops.indexOf(phone.element() as HTMLElement)).toBeLessThanOrEqual(2);
  await see(details.getByRole("button", { name: "Link kopieren" })).toBeVisible();
  await see(details.getByRole("button", { name: "Drucken" })).toBeVisible();
});
