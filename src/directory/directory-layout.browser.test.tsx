import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerWithMany, nextFrame, renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const rows = list.getByRole("link");
const details = page.getByRole("complementary", { name: "Kontakt" });
const map = page.getByRole("region", { name: "Karte" });
const filterButton = page.getByRole("button", { name: /^Filter(?: \(\d+\))?$/ });
const boxOf = (row: Element): DOMRect => (row.closest(".contact-row") ?? row).getBoundingClientRect();

/** Below what stays in sight above the list, so that a press does not have to move it first. */
const isClearOfHeads = (row: Element): boolean => boxOf(row).top > 200;

/** How many rows are clear of the heads, once none of them moves: they are measured, and set anew, after being drawn. */
const countCalmRows = () => {
  let before = "";
  return async (): Promise<number> => {
    await nextFrame();
    const tops = rows.elements().map((row) => boxOf(row).top);
    const isCalm = tops.join() === before;
    before = tops.join();
    return isCalm ? rows.elements().filter(isClearOfHeads).length : 0;
  };
};

test("on a phone the answer stands in the upper part, how to reach it in sight, and the emergency number below", async () => {
  await page.viewport(375, 812);
  await renderApp("/?side=muslim-organization&place=05512000&language=tr");
  const answer = page.getByRole("article");
  await see(answer.getByRole("link", { name: "Alle Angaben" })).toBeVisible();
  const foot = page.getByRole("complementary", { name: "Notruf" });
  await see(foot.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  const edge = foot.element().getBoundingClientRect().top;
  expect(answer.getByRole("heading").element().getBoundingClientRect().top).toBeLessThanOrEqual(240);
  expect(answer.getByRole("link").first().element().getBoundingClientRect().bottom).toBeLessThanOrEqual(edge);
  const pill = page.getByRole("button", { name: "Karte", exact: true }).element().getBoundingClientRect();
  expect(pill.bottom).toBeLessThanOrEqual(edge);
});

test("one button holds the filters; its sheet says what they leave and takes them back", async () => {
  await page.viewport(375, 812);
  await renderApp("/?side=security-authority&land=DE-NW&language=tr");
  await see(filterButton).toHaveTextContent("Filter (1)");
  await filterButton.click();
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await sheet.getByRole("checkbox", { name: /^Hessen/ }).click();
  const count = document.querySelector("#list-head")?.textContent ?? "";
  const show = sheet.getByRole("button", { name: `${count} zeigen` });
  await see(show).toBeInViewport({ ratio: 1 });
  await sheet.getByRole("button", { name: "Zurücksetzen" }).click();
  await watch(() => location.search).toBe("?side=security-authority&language=tr");
  await sheet.getByRole("button", { name: /Kontakte zeigen$/ }).click();
  await see(sheet).not.toBeInTheDocument();
  await see(filterButton).toHaveFocus();
  await see(filterButton).toHaveTextContent("Filter");
});

test("a contact takes the list's place up to 1440 pixels, and leads back to where the list was", async () => {
  await renderApp("/");
  await see(rows.first()).toBeVisible();
  for (const width of [375, 1280]) {
    await page.viewport(width, 800);
    scrollTo(0, 3000);
    await watch(countCalmRows()).toBeGreaterThan(3);
    const row = rows.elements().find(isClearOfHeads);
    if (row === undefined) throw new Error("no row is clear of the heads");
    // By its id: two contacts of an organisation have one name.
    const drawn = (): Element => document.getElementById(row.id) ?? document.body;
    // When it is pressed: what comes later than the list may have moved it since.
    let top = NaN;
    const note = (): void => {
      top = boxOf(row).top;
    };
    addEventListener("pointerdown", note, { once: true, capture: true });
    await page.elementLocator(row).click();
    await see(details.getByRole("heading", { level: 2 })).toBeInViewport();
    await see(list).not.toBeInTheDocument();
    await see(page.getByRole("heading", { level: 1 })).toBeInTheDocument();
    expect(scrollY).toBe(0);
    expect(details.element().getBoundingClientRect().width).toBe(Math.min(560, document.body.clientWidth));
    await details.getByRole("button", { name: "Zur Liste" }).click();
    await watch(() => document.activeElement?.id).toBe(row.id);
    await watch(() => Math.abs(boxOf(drawn()).top - top)).toBeLessThan(10);
  }
  await page.viewport(1440, 900);
  await rows.first().click();
  await see(details.getByRole("heading", { level: 2 })).toBeVisible();
  await see(list).toBeVisible();
  expect(details.element().getBoundingClientRect().width).toBeCloseTo(560, -1);
  await see(details.getByRole("button", { name: "Link kopieren" })).toBeVisible();
  expect(document.querySelectorAll("button")).toSatisfy(
    (buttons: NodeListOf<HTMLElement>) =>
      [...buttons].filter(({ innerText }) => innerText === "Link kopieren").length === 1,
  );
});

test("the details opened from the answer lead back to the answer, by their button and by the browser", async () => {
  await page.viewport(375, 667);
  await renderApp("/?place=05512000");
  const open = page.getByRole("article").getByRole("link", { name: "Alle Angaben" }).first();
  for (const goBack of [
    async () => details.getByRole("button", { name: "Zur Liste" }).click(),
    async () => Promise.resolve(history.back()),
  ]) {
    await see(open).toBeVisible();
    const before = scrollY;
    await open.click();
    await see(details.getByRole("heading", { level: 2 })).toBeInViewport();
    await goBack();
    await see(open).toHaveFocus();
    for (let frame = 0; frame < 30; frame += 1) await nextFrame();
    expect(scrollY).toBe(before);
    await see(open).toHaveFocus();
  }
});

test("the page itself scrolls by the keys, and the map stays in sight", async () => {
  await renderApp("/");
  await see(rows.first()).toBeVisible();
  await see(map).toBeVisible();
  window.focus();
  await userEvent.keyboard("{PageDown}");
  await watch(() => scrollY).toBeGreaterThan(300);
  expect(map.element().getBoundingClientRect().top).toBeLessThan(80);
  // Rows are measured when they come into view, and the page grows under the first press.
  await watch(async () => {
    await userEvent.keyboard("{End}");
    await nextFrame();
    return rows.last().element().textContent;
  }).toBe("Clearingstelle Prävention und Kooperation");
  await see(page.getByRole("contentinfo")).toBeInViewport();
});

test("with a keyboard over half the screen the pointed-at suggestion is in sight", async () => {
  await page.viewport(375, 330);
  await renderApp("/");
  const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
  await field.fill("Ber");
  // The places come after what the contacts suggest.
  const options = page.getByRole("main").getByRole("option");
  await watch(() => options.elements().length).toBeGreaterThan(6);
  const { length } = options.elements();
  for (let nth = 0; nth < length; nth++) {
    await userEvent.keyboard("{ArrowDown}");
    const box = page.getByRole("main").getByRole("option", { selected: true }).element().getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  }
});

test("however wide the screen, no line of the sentence begins with the dot between both sides", async () => {
  await renderApp("/");
  const police = page.getByRole("button", { name: "Gesucht: die Polizei" });
  await see(police).toBeVisible();
  const dot = document.evaluate("//main//span[normalize-space()='·']", document, null, 9).singleNodeValue as Element;
  for (let width = 320; width < 500; width += 3) {
    await page.viewport(width, 800);
    const [before, own] = [police.element().getBoundingClientRect(), dot.getBoundingClientRect()];
    expect(Math.abs(before.bottom - own.bottom), `at ${width} pixels`).toBeLessThan(before.height / 2);
  }
});
