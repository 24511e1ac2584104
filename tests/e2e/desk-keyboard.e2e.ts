import type { Page } from "@playwright/test";
import { expect, test } from "./site-test.ts";

const THINGS = 50;
const MOST_PRESSES = 6;

/** How something is brought to its end: answered in words, with a yes, by a second yes, or by the contact it lies with. */
type Ending = "words" | "yes" | "second" | "link";
type Seeded = { readonly reference: string; readonly text: string; readonly ending: Ending };

/** Fifty things of every kind, as their senders send them. */
const seed = (page: Page): Promise<readonly Seeded[]> =>
  page.evaluate(
    async ([things]) => {
      const read = async (path: string): Promise<unknown> => (await fetch(`/api/v1/${path}`)).json();
      const contacts: { id: string; email: string }[] = [];
      const { contacts: all } = (await read("contacts?side=security-authority&limit=100")) as {
        contacts: { id: string }[];
      };
      for (const { id } of all) {
        const { email } = (await read(`contacts/${id}`)) as { email?: string };
        if (email !== undefined) contacts.push({ id, email });
        if (contacts.length === things / 5) break;
      }
      const asked = (await read("contacts?side=muslim-organization&limit=1")) as { contacts: { id: string }[] };
      const changing = (fields: Readonly<Record<string, string>>) =>
        Object.entries(fields).map(([field, to]) => ({ field, from: [], to: [to] }));
      const online = { attendance: "online" };
      const suggested = [
        ["event", { eventKind: "dialogue", begins: "2027-09-01T18:00", ends: "2027-09-01T20:00", ...online }],
        ["project", { projectStatus: "running", start: "2026-01-01" }],
        ["expert", { expertFormats: "talk", ...online }],
        ["material", { materialKind: "flyer", languages: "de", publisher: "Polizei Bottrop", published: "2026-05-01" }],
      ] as const;
      const make = (number: number): [Ending, object] => {
        const sent = { side: "public", text: `Anliegen Nummer ${number}.` };
        const { id = "", email = "" } = contacts[Math.floor(number / 6)] ?? {};
        const [suggestedKind, fields] = suggested[Math.floor(number / 6) % suggested.length] ?? suggested[0];
        const kinds: [Ending, object][] = [
          ["words", { ...sent, kind: "question" }],
          ["words", { ...sent, kind: "barrier", page: "/lands" }],
          ["words", { ...sent, kind: "expert-request", topic: "youth", format: "talk", land: "DE-NW" }],
          [
            "link",
            {
              ...sent,
              kind: "introduction",
              side: "security-authority",
              contact: asked.contacts[0]?.id,
              topic: "youth",
              preferredLanguage: "de",
              replyAddress: "wache@polizei.example",
            },
          ],
          [
            "yes",
            {
              ...sent,
              kind: "correction",
              about: { kind: "contact", id },
              changes: [{ field: "email", from: [email], to: [`neu${number}@polizei.example`] }],
            },
          ],
          [
            "second",
            {
              ...sent,
              kind: "suggestion",
              suggestedKind,
              name: `Vorschlag ${number}`,
              land: "DE-NW",
              topic: "youth",
              changes: changing(fields),
            },
          ],
        ];
        return kinds[number % kinds.length] ?? ["words", {}];
      };
      const seeded: Seeded[] = [];
      for (let number = 0; number < things; number += 1) {
        const [ending, enquiry] = make(number);
        const response = await fetch("/api/v1/enquiries", {
          method: "POST",
          headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
          body: JSON.stringify({ language: "de", consentVersion: "2026-11", elapsedMs: 9_000, ...enquiry }),
        });
        if (response.status !== 201) throw new Error(`${number}: ${await response.text()}`);
        const { reference } = (await response.json()) as { reference: string };
        seeded.push({ reference, text: `Anliegen Nummer ${number}.`, ending });
      }
      return seeded;
    },
    [THINGS] as const,
  );

/** From its row in the list to its end, by keyboard alone; how many keys were pressed. What is written is not counted. */
const bringToEnd = async (page: Page, { reference, text, ending }: Seeded): Promise<number> => {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await page.locator(`.desk__work a[href$="${reference}"]`).focus();
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  if (ending !== "link") await expect(page.getByText(text).first()).toBeVisible();
  await press("Tab");
  await expect(page.getByRole("button", { name: "Nehmen", exact: true })).toBeFocused();
  await press("Enter");
  await expect(page.getByText("Das haben Sie genommen.")).toBeVisible();
  switch (ending) {
    case "words":
      await expect(page.getByLabel("Text an die anfragende Person")).toBeFocused();
      await page.keyboard.insertText("Das haben wir weitergegeben.");
      await press("Tab");
      await press("Enter");
      await expect(page.getByText("Das ist abgeschlossen.")).toBeFocused();
      break;
    case "yes":
      await expect(page.getByLabel("Text an die anfragende Person")).toBeFocused();
      await press("Tab");
      await expect(page.getByRole("button", { name: "Annehmen und eintragen" })).toBeFocused();
      await press("Enter");
      await expect(page.getByText("Das ist abgeschlossen.")).toBeFocused();
      break;
    case "second":
      await expect(page.getByLabel("Text an die anfragende Person")).toBeFocused();
      await press("Tab");
      await expect(page.getByRole("button", { name: "Zustimmen, dann zweite Person" })).toBeFocused();
      await press("Enter");
      await expect(page.getByText("Sie haben zugestimmt.")).toBeVisible();
      break;
    case "link":
      await expect(page.getByRole("button", { name: "Link neu senden" })).toBeFocused();
      await press("Enter");
      await expect(page.getByText("Ein neuer Link geht mit der nächsten E-Mail an den Kontakt")).toBeVisible();
  }
  return presses;
};

test("fifty things of every kind are taken, understood and closed by keyboard, each with six presses at most", async ({
  page,
}) => {
  await page.goto("/desk");
  await expect(page.getByRole("button", { name: "Koordination Eins" })).toBeVisible();
  const seeded = await seed(page);
  await page.getByRole("button", { name: "Koordination Eins" }).click();
  const list = page.getByRole("heading", { level: 1, name: "Arbeitsliste" });
  await expect(list).toBeVisible();
  for (const thing of seeded) {
    const presses = await bringToEnd(page, thing);
    expect(presses, `${thing.text} ${thing.ending}`).toBeLessThanOrEqual(MOST_PRESSES);
    await page.getByRole("link", { name: "Zur Arbeitsliste" }).click();
    await expect(list).toBeVisible();
  }
  const left = seeded.filter(({ ending }) => ending === "second" || ending === "link");
  for (const { reference, ending } of seeded) {
    const isLeft = ending === "second" || ending === "link";
    await expect(page.locator(`.desk__work a[href$="${reference}"]`)).toHaveCount(isLeft ? 1 : 0);
  }
  expect(new Set(left.map(({ ending }) => ending)).size).toBe(2);
});
