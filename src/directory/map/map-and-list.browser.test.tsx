import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerWithMany, renderApp, see, seeAllColumns, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const MOVED = "/?z=9&lat=48.137&lon=11.576";
/** What the heading says is counted. */
const readHeading = (): string => document.querySelector("#list-head")?.textContent ?? "";
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");

test("a map that was moved says how many it does not show, and shows them", async () => {
  await seeAllColumns();
  await renderApp(MOVED);
  await see(page.getByText(/^\d+ Kontakte liegen außerhalb:/)).toBeVisible();
  await page.getByRole("button", { name: "zeigen", exact: true }).click();
  await watch(() => location.search).toBe("");
  await see(page.getByText(/liegen außerhalb/)).not.toBeInTheDocument();
});

test("choosing a contact in the list moves the map there and takes its place from the address", async () => {
  await seeAllColumns();
  await renderApp(MOVED);
  await see(rows.first()).toBeVisible();
  await rows.first().click();
  await watch(() => location.pathname).toMatch(/^\/contacts\//);
  expect(location.search).toBe("");
  const selected = page.getByRole("region", { name: "Karte" }).getByRole("button", { name: /./ });
  await watch(() => selected.elements().filter((mark) => mark.getAttribute("aria-current") === "true").length).toBe(1);
});

const map = page.getByRole("region", { name: "Karte" });
/** All of one town, near enough to be told apart; the list holds everybody. */
const IN_MUNICH = "/?z=12&lat=48.137&lon=11.576";
const single = map.getByRole("button", { name: /, München$/ }).first();
/** Whether the row of whoever is chosen is in sight as a whole. */
const isRowInSight = (): boolean => {
  const row = rows.elements().find((each) => each.getAttribute("aria-current") === "true");
  const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return top >= 0 && bottom <= innerHeight;
};

test("pressing a mark brings its row into sight, however far down the list it stands", async () => {
  await seeAllColumns();
  await renderApp(IN_MUNICH);
  await see(single).toBeVisible();
  await single.click();
  await watch(isRowInSight).toBe(true);
});

test("pressing a mark brings its row into sight in a list of pages", async () => {
  await seeAllColumns();
  await renderApp(IN_MUNICH);
  await page.getByRole("button", { name: "Seitenweise" }).click();
  await see(page.getByText(/^Seite 1 von/)).toBeVisible();
  await single.click();
  await watch(isRowInSight).toBe(true);
});

test("a link to a contact opens with its row in sight and its mark on the map", async () => {
  await seeAllColumns();
  const sender = await renderApp("/?land=DE-TH");
  await see(rows.last()).toBeVisible();
  const path = rows.last().element().getAttribute("href")?.split("?")[0] ?? "";
  expect(path).toMatch(/^\/contacts\//);
  await sender.unmount();
  await renderApp(path);
  await watch(isRowInSight).toBe(true);
  await watch(isCurrentMarkInSight).toBe(true);
});

test("where the details take the list's place, its row is in sight and has the keyboard when they close", async () => {
  await renderApp(IN_MUNICH);
  await single.click();
  const details = page.getByRole("complementary", { name: "Kontakt" });
  const heading = details.getByRole("heading", { level: 2 });
  await see(heading).toBeVisible();
  const name = heading.element().textContent;
  await page.getByRole("button", { name: "Zur Liste" }).click();
  await watch(() => document.activeElement?.textContent).toContain(name);
});

/** Opens by keyboard whoever stands alone on the map of a Land, and gives their id. */
const openMark = async (): Promise<string | undefined> => {
  await renderApp("/?land=DE-NW");
  const findMark = () => document.querySelector<HTMLElement>(".mark:not(.mark--cluster)");
  await watch(findMark).not.toBeNull();
  findMark()?.focus();
  await userEvent.keyboard("{Enter}");
  await watch(() => document.activeElement?.id).toBe("contact-panel");
  return location.pathname.split("/").at(-1);
};

test("a row far down the list, never drawn before, has the keyboard when the details opened on the map lead to the list", async () => {
  const id = await openMark();
  (page.getByRole("button", { name: "Zur Liste" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await watch(() => document.activeElement?.id).toBe(`contact-${id}`);
});

test("Escape leads from the details back to the mark they were opened at", async () => {
  await openMark();
  const name = page.getByRole("complementary", { name: "Kontakt" }).getByRole("heading", { level: 2 }).element();
  const wanted = name.textContent.replaceAll("\u00a0", " ");
  await userEvent.keyboard("{Escape}");
  await see(page.getByRole("complementary", { name: "Kontakt" })).not.toBeInTheDocument();
  await watch(() => document.activeElement?.getAttribute("aria-label")).toContain(wanted);
  // The rows come back some frames later, and take nothing from it.
  await see(rows.first()).toBeVisible();
  expect(document.activeElement?.hasAttribute("data-mark")).toBe(true);
});

test("the legend says how many of those found have no place on the map", async () => {
  await seeAllColumns();
  await renderApp();
  await watch(readHeading).toMatch(/^\d+ Kontakte$/);
  await see(map.getByText(/^\d+ ohne Ort auf der Karte$/)).toBeVisible();
});

test("on a phone whoever is chosen on the map is told below it, with the ways to the next and back", async () => {
  await page.viewport(375, 812);
  await renderApp(IN_MUNICH);
  await page.getByRole("button", { name: "Karte", exact: true }).click();
  await single.click();
  const details = page.getByRole("complementary", { name: "Kontakt" });
  const heading = details.getByRole("heading", { level: 2 });
  await see(heading).toBeVisible();
  await see(map).toBeInViewport();
  const name = heading.element().textContent;
  await details.getByRole("link", { name: /^Nächster Kontakt: / }).click();
  await watch(() => heading.element().textContent).not.toBe(name);
  await details.getByRole("link", { name: /^Voriger Kontakt: / }).click();
  await watch(() => heading.element().textContent).toBe(name);
  await details.getByRole("button", { name: "Zur Karte" }).click();
  await see(details).not.toBeInTheDocument();
  await see(map).toBeInViewport();
});

/** The mark of whoever is chosen, as far as the map shows it. */
const currentMarks = (): readonly DOMRect[] =>
  map
    .getByRole("button", { name: /./ })
    .elements()
    .filter((mark) => mark.getAttribute("aria-current") === "true")
    .map((mark) => mark.getBoundingClientRect());
const isCurrentMarkInSight = (): boolean => {
  const canvas = document.querySelector(".map__canvas")?.getBoundingClientRect();
  const [mark] = currentMarks();
  if (canvas === undefined || mark === undefined) return false;
  const isAcross = mark.left >= canvas.left && mark.right <= canvas.right;
  return isAcross && mark.top >= Math.max(0, canvas.top) && mark.bottom <= Math.min(innerHeight, canvas.bottom);
};
const widthOfLand = (): number => document.querySelector(".map-land--selected")?.getBoundingClientRect().width ?? 0;
const showRow = page.getByRole("button", { name: /^Auf der Karte zeigen: \D/ });

test("a row has its place on the map one key further, without being opened", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-BY");
  const SHOW = "Auf der Karte zeigen: ";
  const labelsIn = (within: ParentNode): readonly string[] =>
    [...within.querySelectorAll("[aria-label]")].map((each) => each.getAttribute("aria-label") ?? "");
  const isOnMap = (name: string): boolean => labelsIn(map.element()).some((label) => label.startsWith(name));
  /** Of whom the map shows no mark yet: it lies in a ring. Who names only the Land is shown by all of it. */
  const inRings = (): readonly Element[] =>
    rows.elements().filter((each) => {
      const item = each.closest(".contact-row");
      const shown = item === null ? undefined : labelsIn(item).find((label) => label.startsWith(SHOW));
      return (
        shown !== undefined &&
        !isOnMap(shown.slice(SHOW.length)) &&
        !/nur\sLand\sangegeben/u.test(item?.textContent ?? "")
      );
    });
  await watch(widthOfLand).toBeGreaterThan(0);
  await watch(() => document.querySelectorAll(".map .mark").length).toBeGreaterThan(3);
  await watch(() => inRings().length).toBeGreaterThan(0);
  const row = page.elementLocator(inRings()[0] ?? document.body);
  (row.element() as HTMLElement).focus();
  await userEvent.tab();
  const name = document.activeElement?.getAttribute("aria-label") ?? "";
  expect(name).toMatch(/^Auf der Karte zeigen: /);
  expect(row.element().textContent.replaceAll("\u00a0", " ")).toContain(name.replace("Auf der Karte zeigen: ", ""));
  const whole = widthOfLand();
  await userEvent.keyboard("{Enter}");
  await watch(widthOfLand).toBeGreaterThan(3 * whole);
  // Its mark, or itself in the list of those at one place.
  const isShown = (): boolean => {
    const listed = [...map.element().querySelectorAll('[aria-current="true"]')].find((each) =>
      each.textContent.replaceAll("\u00a0", " ").includes(name.slice(SHOW.length)),
    );
    const box = (listed ?? map.element().querySelector(".mark--highlighted"))?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  };
  await watch(isShown).toBe(true);
  expect(location.pathname + location.search).toBe("/?land=DE-BY");
});

test.each([1440, 375])(
  "the pin of a row covers no word of it, however long its lines are, at %i pixels",
  async (width) => {
    await page.viewport(width, 812);
    await renderApp("/?land=DE-BY");
    await see(showRow.first()).toBeInTheDocument();
    for (const pin of showRow.elements()) {
      const row = pin.closest(".contact-row");
      const text = row?.querySelector(".contact-row__text")?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, bottom } = pin.getBoundingClientRect();
      expect(right <= text.left || left >= text.right).toBe(true);
      expect(bottom).toBeLessThanOrEqual(row?.getBoundingClientRect().bottom ?? -1);
    }
  },
);

test("on a phone a row's place opens the map with its mark in sight, and who it is below", async () => {
  await page.viewport(375, 812);
  await renderApp("/?land=DE-BY");
  await see(rows.first()).toBeVisible();
  (showRow.first().element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await see(page.getByRole("complementary", { name: "Kontakt" }).getByRole("heading", { level: 2 })).toBeVisible();
  await watch(isCurrentMarkInSight).toBe(true);
});

test("all that was found is shown on the map, as near as it lies", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-NW&q=Bottrop");
  await watch(widthOfLand).toBeGreaterThan(0);
  const whole = widthOfLand();
  await map.getByRole("button", { name: "alle Gefundenen zeigen" }).click();
  await watch(widthOfLand).toBeGreaterThan(1.2 * whole);
  await see(page.getByText(/liegen? außerhalb/)).not.toBeInTheDocument();
  expect(location.search).toBe("?land=DE-NW&q=Bottrop");
});

test("on a phone all that was found opens the map, wherever it had been moved", async () => {
  await page.viewport(375, 812);
  await renderApp(`${MOVED}&land=DE-NW`);
  await page.getByRole("button", { name: /^Auf der Karte zeigen: \d/ }).click();
  await see(map).toBeInViewport();
  await watch(() => location.search).toBe("?land=DE-NW&map=1");
  await see(page.getByText(/liegen? außerhalb/)).not.toBeInTheDocument();
});

test.each([1280, 375])("what the map does not show is told beside it, over no mark, at %i pixels", async (width) => {
  await page.viewport(width, 812);
  await renderApp(MOVED);
  if (width === 375) await page.getByRole("button", { name: "Karte", exact: true }).click();
  const line = page.getByText(/^\d+ Kontakte liegen außerhalb:/);
  await see(line).toBeVisible();
  const canvas = document.querySelector(".map__canvas")?.getBoundingClientRect();
  expect(line.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(canvas?.bottom ?? Infinity);
});

test("a contact of the list is shown on the map of a phone", async () => {
  await page.viewport(375, 812);
  await renderApp("/?land=DE-BY");
  await rows.nth(1).click();
  await page.getByRole("button", { name: "auf der Karte zeigen" }).click();
  await watch(isCurrentMarkInSight).toBe(true);
});

/** Presses the ring of most, which lie at several places, and waits until the address tells of it. */
test.each(["/?land=DE-BY", "/projects"])("at %s the second link of the page leads to the map", async (address) => {
  await seeAllColumns();
  await renderApp(address);
  await see(map.getByRole("button", { name: "Karte vergrößern" })).toBeVisible();
  const link = page.getByRole("link", { name: "Zur Karte springen" });
  expect([...document.querySelectorAll("a")].indexOf(link.element() as HTMLAnchorElement)).toBe(1);
  expect(document.querySelector(link.element().getAttribute("href") ?? "")?.contains(map.element())).toBe(true);
});

test("where a map has no room beside the list, or is none, no link leads there", async () => {
  await page.viewport(375, 812);
  const link = page.getByRole("link", { name: "Zur Karte springen" });
  const shown = await renderApp("/?land=DE-BY");
  await see(rows.first()).toBeVisible();
  expect(link.query()).toBeNull();
  await shown.unmount();
  await seeAllColumns();
  await renderApp("/events");
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(link.query()).toBeNull();
});

test("on a phone what brings the map stands before the list for the keyboard", async () => {
  await page.viewport(375, 812);
  await renderApp("/?land=DE-BY");
  await see(rows.first()).toBeVisible();
  const button = page.getByRole("button", { name: "Karte", exact: true }).element();
  expect(button.compareDocumentPosition(rows.first().element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("on a phone details opened on the map leave the keyboard at their mark", async () => {
  await page.viewport(375, 812);
  await renderApp(IN_MUNICH);
  await page.getByRole("button", { name: "Karte", exact: true }).click();
  await single.click();
  const details = page.getByRole("complementary", { name: "Kontakt" });
  await see(details.getByRole("heading", { level: 2 })).toBeVisible();
  const name = details.getByRole("heading", { level: 2 }).element().textContent.replaceAll("\u00a0", " ");
  await userEvent.keyboard("{Escape}");
  await watch(() => document.activeElement?.getAttribute("aria-label")).toContain(name);
});
