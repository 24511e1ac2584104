import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const count = page.getByRole("heading", { level: 2, name: /Kontakte$/ });
/** What the browser would lay out at this moment. */
const drawn = () => [...document.querySelectorAll(".contact-list > :not(.screen-only) .contact-row")];

test("all rows are there as soon as the browser says that it prints, and go when it has", async () => {
  answerBy(answerWithMany(300));
  await renderApp();
  await see(list.getByRole("listitem").nth(3)).toBeVisible();
  expect(drawn()).toHaveLength(0);
  dispatchEvent(new Event("beforeprint"));
  // Besides the contacts counted the Clearing Point.
  expect(drawn()).toHaveLength(Number.parseInt(count.element().textContent, 10) + 1);
  dispatchEvent(new Event("afterprint"));
  expect(drawn()).toHaveLength(0);
});

test("on paper stands the day it was printed, not the day the page was opened", async () => {
  await renderApp();
  await see(list.getByRole("listitem").first()).toBeVisible();
  vi.setSystemTime(new Date("2031-02-03T10:00:00Z"));
  // The line's code comes when the browser has nothing else to do.
  const print = (): string => {
    dispatchEvent(new Event("beforeprint"));
    const printed = document.body.textContent;
    dispatchEvent(new Event("afterprint"));
    return printed;
  };
  await watch(print).toContain("Gedruckt: 3. Februar 2031, 11:00");
  expect(print()).toContain(location.href);
  expect(document.body.textContent).not.toContain("Gedruckt");
});
