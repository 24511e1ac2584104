import { describe, test } from "vitest";
import { page } from "vitest/browser";
import { button, field, pick, consent, goOn, createListener } from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const listen = (...meddle: Parameters<typeof createListener>) => {
  const { answer, sent } = createListener(...meddle);
  answerBy(answer);
  return sent;
};

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
    await see(page.getByText(/^Ohne: Alle sehen nur den Ort/)).toBeVisible();
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
