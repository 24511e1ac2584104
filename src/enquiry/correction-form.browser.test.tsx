import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { makeProject } from "../../tests/contract/sample-projects.ts";
import { sampleEntries } from "../../tests/contract/sample-entries.ts";
import { arrive, button, field, passTime, pick, consent, goOn, listenBy, sendNow } from "../../tests/enquiry-form.ts";
import { answerWith, renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const listen = listenBy(answerBy);

describe("a correction", () => {
  test("shows field by field what changes, and what everyone would see", async () => {
    listen();
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await button("Straße und Hausnummer ändern").click();
    const street = field("Straße und Hausnummer: richtig ist");
    await see(street).toHaveFocus();
    await see(street).toHaveValue("Beispielstraße 110");
    await street.fill("");
    await button("Themen ändern").click();
    await page.getByRole("checkbox", { name: "Sport, Begegnung" }).click();
    await button("E-Mail ändern").click();
    await button("E-Mail: nicht ändern").click();
    await see(button("E-Mail ändern")).toHaveFocus();
    await pick(/von der Polizei/);
    await consent();
    await goOn();
    const changes = page.getByRole("deletion");
    await see(changes.first()).toHaveTextContent("Beispielstraße 110");
    await watch(() =>
      page
        .getByRole("insertion")
        .elements()
        .map((each) => each.textContent),
    ).toEqual(["entfällt", "Schutz von Moscheen · Sport, Begegnung"]);
    await see(page.getByRole("heading", { level: 2, name: "So sehen es dann alle" })).toBeVisible();
    await see(page.getByText(/^Ohne Straße und Hausnummer: Alle sehen nur den Ort/)).toBeVisible();
  });

  test("can ask that the whole entry be removed: nothing else is changed then", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await button("E-Mail ändern").click();
    await field("E-Mail: richtig ist").fill("neu@polizei.example");
    await page.getByRole("checkbox", { name: "Der ganze Eintrag soll gelöscht werden" }).click();
    await see(page.getByRole("heading", { level: 1, name: "Eintrag löschen lassen" })).toBeVisible();
    await see(field("E-Mail: richtig ist")).not.toBeInTheDocument();
    await pick(/von der Polizei/);
    await consent();
    passTime();
    await goOn();
    await see(page.getByText("Der ganze Eintrag soll gelöscht werden")).toBeVisible();
    await sendNow();
    await arrive();
    expect(sent[0]?.body).toMatchObject({ kind: "correction", wish: "removal", changes: [] });
  });

  test("says beside its fields what they do not take, and shows channels as they are written here", async () => {
    listen();
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    for (const [name, value] of [
      ["E-Mail", "ungültig"],
      ["Telefon", "keine nummer"],
      ["Webseite", "javascript:alert(1)"],
    ] as const) {
      // One field after the other.
      await button(`${name} ändern`).click();
      await field(`${name}: richtig ist`).fill(value);
    }
    await pick(/von der Polizei/);
    await consent();
    await goOn();
    await see(page.getByRole("alert").getByRole("heading")).toHaveTextContent("Bitte prüfen Sie noch 3 Angaben");
    await see(field("E-Mail: richtig ist")).toHaveAccessibleDescription(/E-Mail-Adresse wie/);
    await see(field("Webseite: richtig ist")).toHaveAttribute("aria-invalid", "true");
    await field("E-Mail: richtig ist").fill("neu@polizei.example");
    await field("Telefon: richtig ist").fill("٠٨٩ ٩٩٩٩٨٩١٠");
    await field("Webseite: richtig ist").fill("www.polizei.example");
    await goOn();
    await watch(() =>
      page
        .getByRole("insertion")
        .elements()
        .map((each) => each.textContent.replace(/[\u2066-\u2069]/g, "")),
    ).toEqual(["neu@polizei.example", "089 99998910", "https://www.polizei.example"]);
  });

  test("of a project begins at its fields, and is stored", async () => {
    const backend = createBackend({
      store: createMemoryStore([]),
      entries: createMemoryEntryStore(sampleEntries),
      now: () => SAMPLE_NOW,
    });
    const bodies: unknown[] = [];
    answerBy(async (request) => {
      if (request.method === "POST") bodies.push(await request.clone().json());
      return backend.fetch(request);
    });
    await renderApp("/enquiry?kind=correction&about=doors");
    await button("Titel ändern").click();
    await see(field("Titel: richtig ist")).toHaveValue("Türen üben");
    await field("Titel: richtig ist").fill("Türen gemeinsam üben");
    await button("Beginn ändern").click();
    await see(page.getByLabelText("Beginn: richtig ist")).toHaveValue("2026-01-15");
    await pick(/interessiert/);
    await consent();
    passTime();
    await goOn();
    await sendNow();
    await arrive();
    expect(bodies).toEqual([
      expect.objectContaining({
        about: { kind: "project", id: "doors" },
        changes: [{ field: "name", from: ["Türen üben"], to: ["Türen gemeinsam üben"] }],
      }),
    ]);
  });

  test("of a project leaves out contacts and adds them by their names", async () => {
    const project = makeProject("doors", { title: { de: "Türen üben" }, partners: [contactId("nwkmi1")] });
    const backend = createBackend({
      store: createMemoryStore(sampleContacts),
      entries: createMemoryEntryStore({ ...sampleEntries, projects: [project] }),
      now: () => SAMPLE_NOW,
    });
    const bodies: unknown[] = [];
    answerBy(async (request) => {
      if (request.method === "POST") bodies.push(await request.clone().json());
      return backend.fetch(request);
    });
    await renderApp("/enquiry?kind=correction&about=doors");
    await button("Beteiligte Kontakte ändern").click();
    await page
      .getByRole("checkbox", { name: /Polizei/ })
      .first()
      .click();
    await field("Beteiligte Kontakte: richtig ist: weitere suchen").fill("Moscheegemeinde Bottrop");
    await page
      .getByRole("button", { name: /hinzufügen$/ })
      .first()
      .click();
    await see(field("Beteiligte Kontakte: richtig ist: weitere suchen")).toHaveFocus();
    await pick(/interessiert/);
    await consent();
    passTime();
    await goOn();
    await see(page.getByRole("insertion").getByText(/Moscheegemeinde Bottrop/)).toBeVisible();
    await sendNow();
    await arrive();
    expect(bodies).toEqual([
      expect.objectContaining({
        changes: [{ field: "partners", from: ["nwkmi1"], to: [expect.stringMatching(/^nwmos/)] }],
      }),
    ]);
  });

  test("of what has changed meanwhile says so, and shows what there is now", async () => {
    const changed = sampleContacts.map((contact) =>
      contact.id === "nwkmi1"
        ? { ...contact, email: { value: "neuer@polizei.example", audience: "public", basis: { kind: "public-task" } } }
        : contact,
    ) as typeof sampleContacts;
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await button("E-Mail ändern").click();
    await field("E-Mail: richtig ist").fill("neu@polizei.example");
    await pick(/interessiert/);
    await consent();
    passTime();
    await goOn();
    answerBy(answerWith(changed));
    await sendNow();
    await see(page.getByRole("alert").getByText(/Das hat sich inzwischen geändert/)).toBeVisible();
    await see(page.getByText(/neuer@polizei\.example/)).toBeVisible();
    await goOn();
    await sendNow();
    await arrive();
  });

  test("of nothing leads back to the values", async () => {
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await pick(/von der Polizei/);
    await consent();
    await goOn();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /mindestens eine Angabe/ })
      .click();
    await see(page.getByRole("heading", { level: 2, name: "Was alle sehen" })).toHaveFocus();
  });
});
