import { describe, expect, test } from "vitest";
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
  await see(card.getByText("gerade nicht erreichbar, wieder Donnerstag ab 09:00")).toBeVisible();
});

describe("without a public number", () => {
  const substitute = card.getByRole("group", { name: /^Die nächste Stelle mit Telefon: Ansprechperson für Muslime/ });

  test("it says 110 and the way to be called back, and the button calls the next one that has a number", async () => {
    change({ nwlan1: phoneOf("+493023125009") });
    await renderApp(POLICE_OF_BOTTROP);
    await see(card.getByText(/^Telefon nicht öffentlich/)).toBeVisible();
    await see(card.getByRole("link", { name: "110" }).first()).toHaveAttribute("href", "tel:110");
    await see(card.getByRole("link", { name: "Rückruf über die Clearingstelle" })).toBeVisible();
    await see(substitute.getByRole("link", { name: /^Anrufen:/ })).toHaveAttribute("href", "tel:+493023125009");
    await see(call).toHaveClass("answer__call");
  });

  test("all that is said of either stands with its name: hours and languages of the next one, whatever else of the first", async () => {
    change({
      nwkmi1: { languages: ["de", "ar"] },
      nwlan1: { ...phoneOf("+493023125009"), ...hoursUntil("15:30"), languages: ["de", "tr"] },
    });
    await renderApp(`${POLICE_OF_BOTTROP}&language=ku`);
    await see(substitute.getByText("jetzt erreichbar bis 15:30")).toBeVisible();
    await see(substitute.getByText("spricht Deutsch und Türkisch")).toBeVisible();
    const facts = card.getByText("spricht Deutsch und Arabisch");
    const speaker = card.getByText(/^Spricht nicht: Kurdisch/);
    await see(speaker).toBeVisible();
    const reasons = card.getByText("zuständig für Bottrop");
    // Of the first: before the other is named, or behind its own name.
    const isBefore = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const why = card.getByText("Warum KMI?");
    const order = [facts, speaker, substitute, why, reasons].map((each) => each.element());
    order.slice(1).forEach((each, nth) => expect(isBefore(order[nth] ?? each, each)).toBe(true));
    expect(substitute.element().textContent).not.toMatch(/Arabisch|Kurdisch|Bottrop|E-Mail/u);
  });

  test("beside the other side's card its number is as large as that one's", async () => {
    change({ nwlan1: phoneOf("+493023125009"), nwmos1: phoneOf("+493023125010") });
    await renderApp("/?place=05512000");
    await expect.poll(() => call.elements().length).toBe(2);
    const heights = call.elements().map((each) => each.getBoundingClientRect().height);
    expect(heights[0]).toBe(heights[1]);
  });
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
  const passed = card.getByText(/für den Ort eingetragen, nennt dieses Thema nicht – trotzdem fragen/).first();
  await see(passed).toBeVisible();
  await see(passed.getByRole("link", { name: /KMI/ })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/contacts\/nwkmi1\?/),
  );
  await card.getByText("Alle Stufen vom Ort bis zur Clearingstelle").click();
  await see(card.getByText(/^Land Nordrhein-Westfalen\s· hier ist die Antwort/)).toBeVisible();
  await see(card.getByText("Bund · niemand eingetragen")).toBeVisible();
});

test("who is there for a part of the town is named with the part", async () => {
  change({ nwkmi1: { serviceAreas: [{ code: "05512000", name: "Bottrop-Süd" }] } });
  await renderApp(POLICE_OF_BOTTROP);
  await see(card.getByText("zuständig für Bottrop-Süd")).toBeVisible();
});

const ORGANIZATIONS_OF_BOTTROP = "/?place=05512000&side=muslim-organization";

test.each([
  ["de", "da für Bottrop", /zuständig/iu, "Für wen und wofür da", "Dialogbeauftragte"],
  ["en", "serves Bottrop", /responsib/iu, "Whom and what it is there for", "Dialogue officer"],
  ["tr", "hizmet bölgesi: Bottrop", /sorumlu/iu, "Kime ve hangi konularda hizmet verir", "Diyalog sorumlusu"],
  ["ar", "منطقة الخدمة: Bottrop", /مختص|مسؤول|الاختصاص/u, "لمن وفي أي المواضيع تقدم خدمتها", "مسؤول الحوار"],
])(
  "in %s an organisation is there for a place, and nowhere responsible for it",
  async (language, reason, responsible, duties, officer) => {
    await renderApp(ORGANIZATIONS_OF_BOTTROP);
    await see(card).toBeVisible();
    await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOptions(language);
    await see(card.getByText(reason).first()).toBeVisible();
    const list = page.getByRole("listitem").filter({ hasText: reason });
    await see(list.first()).toBeVisible();
    const text = page.getByRole("main").element().textContent;
    // Sentences and names come in the language together.
    expect(text).toContain(officer);
    // An officer's title may have the word in it: it says what somebody is, and not for whom.
    expect(text.replaceAll(officer, "")).not.toMatch(responsible);
    await list.last().getByRole("link").first().click();
    const panel = page.getByRole("complementary").first();
    await see(panel.getByText(reason).first()).toBeVisible();
    await see(panel.getByRole("heading", { name: duties })).toBeVisible();
  },
);

test("110 is said to whoever looks for the police, and not to the police who looks for a community", async () => {
  change({ nwmos1: phoneOf("+493023125010") });
  await renderApp(ORGANIZATIONS_OF_BOTTROP);
  await see(call).toBeVisible();
  expect(card.element().textContent).not.toMatch(/110/u);
});

test("nor where the community's number is not public", async () => {
  await renderApp(ORGANIZATIONS_OF_BOTTROP);
  await see(card.getByText(/^Telefon nicht öffentlich/)).toBeVisible();
  expect(card.element().textContent).not.toMatch(/110/u);
});

test("who is there for another matter only is not offered for a topic they do not name", async () => {
  change({ nwkmi1: { role: "recruitment-adviser" } });
  await renderApp(`${POLICE_OF_BOTTROP}&topic=complaints`);
  await see(card.getByText(/nur für ein bestimmtes Anliegen da/).first()).toBeVisible();
  expect(card.element().textContent).not.toMatch(/trotzdem fragen/u);
  await card.getByText("Alle Stufen vom Ort bis zur Clearingstelle").click();
  await see(card.getByText("Bottrop · 1 passt nicht")).toBeVisible();
});

test("where a Kreis has contacts in its towns only, it says that nobody is there for all of it", async () => {
  change({ nwmos1: { serviceAreas: [{ code: "05562004", name: "Castrop-Rauxel" }] } });
  await renderApp("/?place=05562032&side=muslim-organization");
  await card.getByText("Alle Stufen vom Ort bis zur Clearingstelle").click();
  await see(card.getByText(/\s· niemand für den ganzen Kreis$/u).first()).toBeVisible();
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
  await see(card.getByText(/^Berlin\s· /).first()).toBeVisible();
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
