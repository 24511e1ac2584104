import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const count = page.getByRole("heading", { level: 2, name: /Kontakte$/ });

test("a line of a long list says its place, and of how many", async () => {
  answerBy(answerWithMany(400));
  await renderApp();
  await see(list.getByRole("listitem").nth(3)).toBeVisible();
  const lines = list.getByRole("listitem").elements();
  expect(lines.length).toBeLessThan(100);
  expect(lines.map((line) => line.getAttribute("aria-posinset"))).toEqual(lines.map((_, nth) => String(nth + 1)));
  const [all, ...others] = new Set(lines.map((line) => line.getAttribute("aria-setsize")));
  const contacts = Number.parseInt(count.element().textContent, 10);
  expect(contacts).toBeGreaterThan(100);
  // Besides them the Clearing Point and the heads of the groups.
  expect(Number(all)).toBeGreaterThan(contacts + 2);
  expect(others).toEqual([]);
});

test("another question shows its answer from the beginning", async () => {
  answerBy(answerWithMany(400));
  await renderApp();
  await see(list.getByRole("listitem").nth(3)).toBeVisible();
  scrollTo({ top: 5000 });
  await see(list.getByRole("listitem").first()).not.toHaveAttribute("aria-posinset", "1");
  history.pushState(null, "", "/?side=muslim-organization");
  dispatchEvent(new PopStateEvent("popstate"));
  await see(count).toBeVisible();
  await watch(() => list.getByRole("listitem").first().element().getAttribute("aria-posinset")).toBe("1");
});

/** An engine that finds every row 0 pixels high until the test says otherwise, as WebKit does while styles are on their way. */
const measureNothing = (): { readonly measure: () => void } => {
  const Usual = globalThis.ResizeObserver;
  let isBlind = true;
  const flatten = (entry: ResizeObserverEntry): ResizeObserverEntry =>
    entry.target.firstElementChild?.role === "listitem"
      ? {
          target: entry.target,
          contentRect: new DOMRect(),
          borderBoxSize: [],
          contentBoxSize: [],
          devicePixelContentBoxSize: [],
        }
      : entry;
  globalThis.ResizeObserver = class extends Usual {
    constructor(tell: ResizeObserverCallback) {
      super((entries, observer) => tell(isBlind ? entries.map(flatten) : entries, observer));
    }
  };
  onTestFinished(() => {
    globalThis.ResizeObserver = Usual;
  });
  return {
    measure: () => {
      isBlind = false;
    },
  };
};

test("rows the engine measures too early are there as soon as it measures them", async () => {
  answerBy(answerWithMany(400));
  const { measure } = measureNothing();
  await renderApp();
  // The first lines are lost: what is drawn stands where they should.
  await watch(() => list.getByRole("listitem").elements()[0]?.getAttribute("aria-posinset") ?? "1").not.toBe("1");
  measure();
  await watch(() => list.getByRole("listitem").elements()[0]?.getAttribute("aria-posinset")).toBe("1");
  await see(list.getByRole("listitem").first()).toBeVisible();
});

test("the arrow keys lead from row to row, over the heads of groups and far down the list, and back", async () => {
  answerBy(answerWithMany(400));
  await renderApp();
  const rows = list.getByRole("link");
  await see(rows.first()).toBeVisible();
  (rows.first().element() as HTMLElement).focus();
  const first = document.activeElement?.id;
  const readPlace = (): number =>
    Number(document.activeElement?.closest('[role="listitem"]')?.getAttribute("aria-posinset"));
  const begun = readPlace();
  for (let step = 1; step <= 30; step += 1) {
    const before = readPlace();
    await userEvent.keyboard("{ArrowDown}");
    await watch(readPlace).toBeGreaterThan(before);
  }
  expect(readPlace()).toBeGreaterThanOrEqual(begun + 30);
  const { top, bottom } = document.activeElement?.closest(".contact-row")?.getBoundingClientRect() ?? new DOMRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  for (let step = 30; step > 0; step -= 1) {
    const before = readPlace();
    await userEvent.keyboard("{ArrowUp}");
    await watch(readPlace).toBeLessThan(before);
  }
  expect(document.activeElement?.id).toBe(first);
});
