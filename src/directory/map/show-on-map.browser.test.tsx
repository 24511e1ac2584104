import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(async () => {
  answerBy(answerWithMany(300));
  await page.viewport(375, 812);
});

/** All of one town, near enough to be told apart. */
const IN_MUNICH = "z=12&lat=48.137&lon=11.576";
const map = page.getByRole("region", { name: "Karte" });
const single = map.getByRole("button", { name: /, München$/ }).first();
const mapBar = page.getByRole("button", { name: "Karte", exact: true });
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");
const details = page.getByRole("complementary", { name: "Kontakt" });
const heading = details.getByRole("heading", { level: 2 });
const next = details.getByRole("link", { name: /^Nächster Kontakt: / });
const asked = (): string => location.search.replace(/&(?:z|lat|lon|map)=[^&]*/gu, "");
const readName = (): string => heading.element().textContent;
const readNumber = (text: string | null | undefined): number => Number.parseInt(text ?? "", 10);
/** Whether the mark of whoever is told of is seen above what is told. */
const isMarkInSight = (): boolean => {
  const canvas = document.querySelector(".map__canvas")?.getBoundingClientRect();
  const mark = document.querySelector(".mark--selected, .mark--highlighted")?.getBoundingClientRect();
  if (canvas === undefined || mark === undefined) return false;
  const isAcross = mark.left >= canvas.left && mark.right <= canvas.right;
  return isAcross && mark.top >= canvas.top && mark.bottom <= canvas.bottom;
};

test("next goes through those found, says which of how many, and keeps question and map", async () => {
  await renderApp(`/?land=DE-BY&${IN_MUNICH}`);
  await see(rows.first()).toBeVisible();
  const count = readNumber(document.querySelector("#list-head")?.textContent);
  await mapBar.click();
  await single.click();
  await see(heading).toBeVisible();
  await watch(() => location.search).toContain("z=12");
  const place = details.getByText(/^\d+ von \d+$/u);
  const first = readNumber(place.element().textContent);
  expect(place.element().textContent).toBe(`${first} von ${count}`);
  const steps = history.length;
  for (const nth of [first + 1, first + 2, first + 3]) {
    const { pathname } = location;
    await next.click();
    await watch(() => location.pathname).not.toBe(pathname);
    await see(place).toHaveTextContent(`${nth} von ${count}`);
    await watch(isMarkInSight).toBe(true);
    expect(asked()).toBe("?land=DE-BY");
    expect(new URLSearchParams(location.search).get("z")).toBe("12");
  }
  expect(history.length).toBe(steps);
});

test("where the list is narrowed to a part of the map, next stays in it", async () => {
  await renderApp(`/?${IN_MUNICH}&bbox=11.4,48.05,11.75,48.25`);
  await mapBar.click();
  await single.click();
  await see(details.getByText(/^\d+ von \d+$/u)).toBeVisible();
  while (next.query() !== null) {
    const { pathname } = location;
    await next.click();
    await watch(() => location.pathname).not.toBe(pathname);
    await watch(isMarkInSight).toBe(true);
    expect(asked()).toBe("?bbox=11.4%2C48.05%2C11.75%2C48.25");
  }
  const [nth, count] = (details.getByText(/^\d+ von \d+$/u).element().textContent ?? "").split(" von ");
  expect(nth).toBe(count);
});

/** Two ways back from the map: the browser's, and the sheet's own. */
const WAYS_BACK = {
  "the browser": () => history.back(),
  "the sheet": async () => page.getByRole("button", { name: "Zurück", exact: true }).click(),
} as const;

test.each(Object.entries(WAYS_BACK))("from a row shown on the map %s leads back to that row", async (_, goBack) => {
  await renderApp("/?land=DE-BY");
  await see(rows.nth(5)).toBeInTheDocument();
  (rows.nth(5).element() as HTMLElement).focus();
  const { scrollY: place } = globalThis;
  const row = document.activeElement?.id;
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await see(heading).toBeVisible();
  await watch(isMarkInSight).toBe(true);
  await goBack();
  await watch(() => document.activeElement?.id).toBe(row);
  await see(map).not.toBeInTheDocument();
  expect(location.pathname + location.search).toBe("/?land=DE-BY");
  await watch(() => scrollY).toBe(place);
});

test.each(Object.entries(WAYS_BACK))("from details shown on the map %s leads back to them", async (_, goBack) => {
  await renderApp("/?land=DE-BY");
  await rows.nth(1).click();
  const show = page.getByRole("button", { name: "auf der Karte zeigen" });
  await see(show).toBeVisible();
  await see(details.getByRole("heading", { level: 3 }).first()).toBeVisible();
  scrollTo(0, 60);
  const name = readName();
  const address = location.href;
  await show.click();
  await watch(isMarkInSight).toBe(true);
  await next.click();
  await watch(() => location.pathname).not.toBe(new URL(address).pathname);
  await goBack();
  await watch(() => document.activeElement?.textContent).toBe("auf der Karte zeigen");
  await see(map).not.toBeInTheDocument();
  expect(location.href).toBe(address);
  expect(readName()).toBe(name);
  await watch(() => scrollY).toBe(60);
});

test("from all that were found the browser leads back to the list, and the keyboard to what was pressed", async () => {
  await renderApp(`/?land=DE-BY&${IN_MUNICH}`);
  const show = page.getByRole("button", { name: /^Auf der Karte zeigen: \d/ });
  const name = (await show.findElement()).getAttribute("aria-label");
  await show.click();
  await see(map).toBeVisible();
  history.back();
  await see(map).not.toBeInTheDocument();
  await watch(() => document.activeElement?.getAttribute("aria-label")).toBe(name);
  expect(location.search).toBe(`?land=DE-BY&${IN_MUNICH}`);
});

test("what is pressed on the map leads on with it, and back to where it was asked for", async () => {
  await renderApp("/?land=DE-BY");
  await page.getByRole("button", { name: /^Auf der Karte zeigen: \d/ }).click();
  const ring = map.getByRole("button", { name: / Kontakte um / }).first();
  await ring.click();
  await watch(() => location.search).toContain("z=");
  await see(map).toBeVisible();
  history.back();
  await watch(() => location.search).not.toContain("z=");
  await see(map).toBeVisible();
  history.back();
  await see(rows.first()).toBeVisible();
  await see(map).not.toBeInTheDocument();
});

/** The list of those at one place, on the map. */
const list = page.getByRole("dialog", { name: /^Kontakte an einem Ort: / });
/** Where whoever is looked for is found: a mark of their own, or their line in the list of those at their place. */
const findShown = (name: string): "mark" | "line" | null => {
  const line = document.querySelector("dialog [aria-current]");
  if (line !== null) return line.textContent.includes(name) && line === document.activeElement ? "line" : null;
  const mark = document.querySelector(".mark--selected, .mark--highlighted");
  return mark !== null && !mark.classList.contains("mark--cluster") && isMarkInSight() ? "mark" : null;
};

test.each([1280, 375])(
  "whoever is shown on the map stands alone, or in the list of their place, at %i pixels",
  async (width) => {
    await page.viewport(width, 812);
    await renderApp("/?land=DE-SH&q=Kiel");
    await see(rows.first()).toBeVisible();
    // A pointer that rests on a row points out its mark.
    await page.getByRole("banner").hover();
    const found: (string | null)[] = [];
    for (const id of rows.elements().map((row) => row.id)) {
      const row = document.querySelector<HTMLElement>(`#${id}`);
      row?.focus();
      await userEvent.tab();
      const name = document.activeElement?.getAttribute("aria-label")?.replace("Auf der Karte zeigen: ", "");
      if (!document.activeElement?.classList.contains("show-on-map") || name === undefined) continue;
      await userEvent.keyboard("{Enter}");
      await watch(() => findShown(name)).not.toBeNull();
      found.push(findShown(name));
      if (findShown(name) === "line") {
        await userEvent.keyboard("{Escape}");
        await see(list).not.toBeInTheDocument();
        await watch(() => document.activeElement).not.toBe(document.body);
      }
      if (width === 375) history.back();
      await see(rows.first()).toBeVisible();
    }
    expect(found).toContain("mark");
    expect(found).toContain("line");
  },
);

test("on a small screen the list of a ring is there as a whole, with the ring above it, and Escape leads back", async () => {
  await page.viewport(375, 667);
  await renderApp("/?z=13&lat=54.33529&lon=10.14239");
  await mapBar.click();
  const ring = map.getByRole("button", { name: / Kontakte um Kiel/ });
  await ring.click();
  await see(list).toBeVisible();
  const sheet = list.element().getBoundingClientRect();
  expect(sheet.bottom).toBeLessThanOrEqual(innerHeight);
  expect(sheet.height).toBeGreaterThan(250);
  expect(ring.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(sheet.top);
  expect(document.activeElement?.closest("dialog")).toBe(list.element());
  const first = document.activeElement?.getBoundingClientRect().top ?? 0;
  const head = list.getByRole("button", { name: "Schließen" }).element().getBoundingClientRect().bottom;
  expect(first).toBeGreaterThanOrEqual(head - 1);
  await userEvent.keyboard("{Escape}");
  await see(list).not.toBeInTheDocument();
  await watch(() => document.activeElement?.getAttribute("aria-label")).toMatch(/ Kontakte um Kiel/);
});
