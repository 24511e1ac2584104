import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

test("the demo shows the desk: somebody asks, a sample coordinator answers", async ({ page }) => {
  await page.goto("/desk");
  await expect(page.getByText("Alle Personen und Einträge sind erfunden.")).toBeVisible();
  await expectAccessible(page, "whom to play");
  const status = await page.evaluate(async () => {
    const response = await fetch("/api/v1/enquiries", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify({
        kind: "question",
        side: "public",
        text: "Wer hilft uns bei einer Drohung?",
        language: "de",
        consentVersion: "2026-11",
        elapsedMs: 9_000,
      }),
    });
    return response.status;
  });
  expect(status).toBe(201);
  await page.getByRole("button", { name: "Koordination Eins" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
  await page.locator(".desk__work tbody a").first().click();
  await page.getByRole("button", { name: "Nehmen" }).click();
  await expect(page.getByText("Das haben Sie genommen.")).toBeVisible();
  await page.getByLabel("Text an die anfragende Person").fill("Die Beratungsstelle der Polizei.");
  await page.getByRole("button", { name: "Antworten und abschließen" }).click();
  // Not by its text alone: that already stands in the field.
  await expect(page.getByRole("heading", { level: 2, name: "Was geantwortet wurde" })).toBeVisible();
  await expect(page.getByText("Die Beratungsstelle der Polizei.")).toBeVisible();
  await page.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(page, "an answered question at 375 px");
  await page.getByRole("navigation", { name: "Schreibtisch" }).getByRole("link", { name: "Einträge" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(page, "the entries at 375 px");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessible(page, "the entries");
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByRole("button", { name: "Koordination Zwei" })).toBeVisible();
});
