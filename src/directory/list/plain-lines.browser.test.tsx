import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend } from "../../../tests/render-app.tsx";

vi.mock("./windowed-lines.tsx", () => {
  throw new Error("The code that draws long lists cannot be had.");
});

const { answerBy } = useBackend();

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const more = list.getByRole("button", { name: "Weitere zeigen" });

test("without the code that draws long lists every contact is reached bit by bit, and the keyboard goes on in it", async () => {
  answerBy(answerWithMany(120));
  await renderApp();
  await see(more).toBeVisible();
  const last = list.getByRole("listitem").elements().length;
  await more.click();
  await see(list.getByRole("listitem").nth(last)).toBeVisible();
  expect(list.getByRole("listitem").nth(last).element().contains(document.activeElement)).toBe(true);
  while (more.query() !== null) await more.click();
  await see(list.getByRole("link").last()).toMatchTextContent(/^Clearingstelle/);
});
