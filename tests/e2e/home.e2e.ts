import { onDirectory, openDirectory, readFirstNames } from "./directory-screen.ts";
import { onEnquiry, QUESTION } from "./enquiry-screen.ts";
import { expect, test } from "./site-test.ts";

/** No worker answers for anybody: everything here comes over the wire. */
test.afterEach(async ({ page }) => {
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const { who, side, seeks, land } of [
  { who: "a police officer", side: "mosques", seeks: "NRW Schutz von Moscheen", land: "Nordrhein-Westfalen" },
  { who: "a mosque association", side: "police", seeks: "Frankfurt Main Drohungen", land: "Hessen" },
] as const) {
  test(`${who} reaches a telephone number`, async ({ page }) => {
    const screen = onDirectory(page);
    await page.goto("/");
    await screen[side].click();
    await screen.search.fill(seeks);
    await expect(page).toHaveURL(/[?&]q=/);
    await expect(screen.list.getByRole("heading", { level: 3 }).first()).toContainText(land);
    const [name = ""] = await readFirstNames(page);
    await screen.rows.first().click();
    await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
    await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
  });
}

/** The letter to one address about one enquiry; empty while it has not come. Others are written to meanwhile, too. */
const readLetter = async (baseURL: string | undefined, address: string, reference: string): Promise<string> => {
  const { port } = new URL(baseURL ?? "");
  const response = await fetch(`http://127.0.0.1:${Number(port) + 1}/`);
  const letters = (await response.json()) as readonly { readonly to: readonly string[]; readonly text: string }[];
  return letters.find(({ to, text }) => to.includes(address) && text.includes(reference))?.text ?? "";
};

test("a question goes from writing to its answer, by mail and by links", async ({ page, baseURL }) => {
  await page.goto("/enquiry?kind=question");
  const screen = onEnquiry(page);
  await screen.text("Ihre Frage").fill(QUESTION);
  await screen.text(/^E-Mail oder Telefon/).fill("frage@verein.example");
  await screen.radio(/aus einer muslimischen Organisation/).check();
  await screen.consent.check();
  await screen.check.click();
  await screen.send.click();
  await expect(screen.heading).toHaveText("Ihre Anfrage ist angekommen");
  const reference = (await screen.reference.textContent()) ?? "";
  const status = (await screen.status.getAttribute("href")) ?? "";
  expect(reference).not.toBe("");
  const findLink = async (): Promise<string | undefined> => {
    const letter = await readLetter(baseURL, "clearingstelle@clearingstelle.example", reference);
    return /\/enquiry\/received#[\w-]{32}/.exec(letter)?.[0];
  };
  await expect.poll(findLink, "the letter to the Clearing Point").toBeDefined();
  const link = (await findLink()) ?? "";

  await page.goto(link);
  await expect(page.getByText(QUESTION)).toBeVisible();
  await screen.main.getByRole("button", { name: "Antworten" }).click();
  await screen.main.getByRole("textbox").first().fill("Die Beratungsstelle der Polizei kommt zu Ihnen.");
  await screen.main.getByRole("button", { name: "Antworten" }).last().click();
  await expect.poll(() => readLetter(baseURL, "frage@verein.example", reference), "the letter back").not.toBe("");

  await page.goto(status);
  await expect(page.getByText("Die Beratungsstelle der Polizei kommt zu Ihnen.")).toBeVisible();
});

test("every other list has its entries, and a deep link its page", async ({ page }) => {
  for (const path of ["/projects", "/experts", "/events", "/materials", "/guidance", "/overview"]) {
    await page.goto(path);
    await expect(page.locator("main").getByRole("heading", { level: 1 })).toBeVisible();
  }
  await openDirectory(page, "side=police");
});
