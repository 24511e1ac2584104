import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const inPages = page.getByRole("button", { name: "Seitenweise" });
const turn = (name: string) => page.getByRole("button", { name });

test("in pages every line is really there, fifty at a time", async () => {
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  await see(page.getByText(/^Seite 1 von \d+$/)).toBeVisible();
  expect(list.getByRole("listitem").elements()).toHaveLength(50);
  await see(turn("Vorige Seite")).toHaveAttribute("aria-disabled", "true");
});

test("turning a page shows other contacts and takes the focus to its beginning", async () => {
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  const first = list.getByRole("link").first();
  await see(first).toBeVisible();
  const name = first.element().textContent;
  await turn("Nächste Seite").click();
  await see(page.getByText(/^Seite 2 von \d+$/)).toHaveFocus();
  await see(list.getByRole("link", { name, exact: true })).not.toBeInTheDocument();
  await turn("Vorige Seite").click();
  await see(list.getByRole("link").first()).toHaveTextContent(name);
});

test("the last page ends with the Clearing Point and leads no further", async () => {
  await renderApp();
  await inPages.click();
  await see(page.getByText("Seite 1 von 1")).toBeVisible();
  await see(turn("Nächste Seite")).toHaveAttribute("aria-disabled", "true");
  await see(list.getByRole("link").last()).toHaveTextContent("Clearingstelle");
});

test("who wants pages finds them on the next visit", async () => {
  await renderApp();
  await inPages.click();
  await see(page.getByText("Seite 1 von 1")).toBeVisible();
  const { unmount } = await renderApp();
  await see(inPages.last()).toHaveAttribute("aria-pressed", "true");
  await unmount();
});
