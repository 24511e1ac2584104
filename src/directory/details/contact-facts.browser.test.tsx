import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../../tests/render-part.tsx";
import { MandateCard } from "./contact-facts.tsx";

const texts = {
  recorded: { de: "Es wird nichts aufgeschrieben." },
  complaints: { de: "Beschwerden nimmt die Beschwerdestelle entgegen." },
};

test("a mandate says what the office may do, what it must, what it notes and where to complain", async () => {
  await renderPart(<MandateCard mandate={{ task: "prevention", mustReportOffences: true, ...texts }} />);
  const card = page.getByRole("heading", { name: "Gut zu wissen vor dem Gespräch" });
  await expect.element(card).toBeVisible();
  await expect.element(page.getByText("Diese Stelle berät und beugt vor; sie ermittelt nicht.")).toBeVisible();
  await expect
    .element(page.getByText("Wird eine Straftat bekannt, muss die Polizei ermitteln. Das gilt auch für diese Stelle."))
    .toBeVisible();
  await expect.element(page.getByText(texts.recorded.de)).toBeVisible();
  await expect.element(page.getByText(texts.complaints.de)).toBeVisible();
});

test("an office without the duty to report says that, too", async () => {
  await renderPart(<MandateCard mandate={{ task: "administration", mustReportOffences: false, ...texts }} />);
  await expect.element(page.getByText("nicht anzeigen", { exact: false })).toBeVisible();
});
