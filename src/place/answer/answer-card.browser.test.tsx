import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { StoredContact } from "../../../backend/contacts/stored-contact.ts";
import { contactId, sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { answerWith, renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const publicTask = { kind: "public-task" } as const;
const card = page.getByRole("article");
const call = card.getByRole("link", { name: /^Anrufen:/ });

/** The sample with other fields of some contacts. */
const change = (fields: Readonly<Record<string, Partial<StoredContact>>>): void =>
  answerBy(answerWith(sampleContacts.map((contact) => ({ ...contact, ...fields[contact.id] }))));

const phoneOf = (number: string): Pick<StoredContact, "phones"> => ({
  phones: { value: [{ number }], audience: "public", basis: publicTask },
});
const hoursUntil = (closesAt: string): Pick<StoredContact, "schedules"> => ({
  schedules: {
    value: [{ freq: "WEEKLY", byday: ["MO", "TH"], opensAt: "09:00", closesAt }],
    audience: "public",
    basis: publicTask,
  },
});

// The sample's day is a Monday, at noon.
const POLICE_OF_BOTTROP = "/?place=05512000&side=security-authority";

test("the function comes first, then the office, then its number and until when somebody answers", async () => {
  change({ nwkmi1: { ...phoneOf("+493023125001"), ...hoursUntil("15:30") } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByRole("heading", { level: 2, name: "KMI" })).toBeVisible();
  await see(card.getByText("Polizeipräsidium Musterruhr").first()).toBeVisible();
  await see(call).toHaveAttribute("href", "tel:+493023125001");
  await see(card.getByText("jetzt erreichbar bis 15:30")).toBeVisible();
  await see(card.getByText("zuständig für Bottrop")).toBeVisible();
});

test("outside its hours it says when somebody answers next", async () => {
  change({ nwkmi1: { ...phoneOf("+493023125001"), ...hoursUntil("12:00") } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText("wieder Donnerstag ab 09:00")).toBeVisible();
});

test("without a public number it names the next one that has one, 110 and the way to be called back", async () => {
  change({ nwlan1: phoneOf("+493023125009") });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText(/^Telefon nicht öffentlich/)).toBeVisible();
  await see(card.getByRole("link", { name: "110" }).first()).toHaveAttribute("href", "tel:110");
  await see(card.getByRole("link", { name: "Rückruf über die Clearingstelle" })).toBeVisible();
  await see(card.getByText(/^Die nächste Stelle mit Telefon: Ansprechperson für Muslime/)).toBeVisible();
  await see(call).toHaveAttribute("href", "tel:+493023125009");
});

test("where there is nobody but a Clearing Point without a number, its address is given, and no call back by itself", async () => {
  // The one of the sample has none.
  const only = sampleContacts.filter(({ side }) => side === "clearing-point");
  answerBy(answerWith(only));
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText(/Frankenstraße 210/u)).toBeVisible();
  await see(card.getByText("In Gefahr: Notruf 110.")).toBeVisible();
  await see(card.getByRole("link", { name: "Frage stellen" })).toBeVisible();
  expect(card.element().textContent).not.toMatch(/nicht öffentlich|Rückruf/u);
});

test("every step passed over is named with its reason, and can be asked all the same", async () => {
  await renderApp(`${POLICE_OF_BOTTROP}&topic=complaints`);
  await see(card.getByRole("heading", { level: 2, name: "Ansprechperson für Muslime" })).toBeVisible();
  const passed = card.getByText(/örtlich zuständig, nennt dieses Thema nicht – trotzdem fragen/).first();
  await see(passed).toBeVisible();
  await see(passed.getByRole("link", { name: /KMI/ })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/contacts\/nwkmi1\?/),
  );
  await card.getByText("Alle Stufen vom Ort bis zur Clearingstelle").click();
  await see(card.getByText(/^Land Nordrhein-Westfalen · hier ist die Antwort/)).toBeVisible();
  await see(card.getByText("Bund · niemand eingetragen")).toBeVisible();
});

test("a deputy is named by function, with whom it stands in for", async () => {
  const deputy = { value: contactId("nwlan1"), audience: "public", basis: publicTask } as const;
  change({ nwkmi1: { state: "vacant", deputy } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByRole("heading", { level: 2, name: "Ansprechperson für Muslime" })).toBeVisible();
  await see(card.getByText(/^Vertretung für Kontaktbeamtin.*\(KMI\).*\(unbesetzt\)/)).toBeVisible();
});

test("a function that is being handed over says so", async () => {
  change({ nwkmi1: { state: "handover" } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText("Übergabe läuft").first()).toBeVisible();
});

test("who is not there and has no deputy is passed over with what it is", async () => {
  change({ nwkmi1: { state: "paused" } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText(/ruht, ohne Vertretung/).first()).toBeVisible();
});

test("a quarter's chain begins with the municipality that answers for it", async () => {
  await renderApp("/?place=11000000-neukoelln&side=security-authority");
  await see(card.getByText("Neukölln gehört zu Berlin").first()).toBeVisible();
  await card.getByText("Alle Stufen vom Ort bis zur Clearingstelle").click();
  await see(card.getByText(/^Berlin · /).first()).toBeVisible();
});

test("an office that does not speak the language says so", async () => {
  await renderApp(`${POLICE_OF_BOTTROP}&language=ku`);
  await see(card.getByText(/^Spricht nicht: Kurdisch/)).toBeVisible();
});

test("while nobody has said whom they look for, each side has a short card", async () => {
  await renderApp("/?place=05512000");
  await see(card.first().getByRole("heading", { level: 2, name: "KMI" })).toBeVisible();
  await see(card.last().getByRole("heading", { level: 2, name: "Dialogbeauftragte" })).toBeVisible();
  expect(card.elements()).toHaveLength(2);
});
