import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createVisitor, seeWayInView } from "../../tests/count-interactions.ts";
import { MOST_INTERACTIONS } from "../../tests/most-interactions.ts";
import { directory } from "../../tests/on-directory.ts";
import { answerWithMany, renderAppWithPlaces, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(1_000)));

const { search: field, placeGap, gap, choice, suggested, rows, details } = directory;
const WIDE = [1280, 800] as const;
const NARROW = [375, 812] as const;
const directions = [
  { who: "a mosque association", side: "police" },
  { who: "a police officer", side: "mosques" },
] as const;

describe.each([WIDE, NARROW])("%d pixels wide", (width, height) => {
  test.each(directions)(
    "$who reaches a contact of a place by side and place in three interactions",
    async ({ side }) => {
      await page.viewport(width, height);
      const visitor = createVisitor();
      await renderAppWithPlaces();
      await visitor.press(directory[side]);
      await visitor.type(field, "Reklinghausen");
      await see(suggested("Orte").first()).toBeVisible();
      await visitor.chooseFirst();
      await see(placeGap).toHaveTextContent("Ort: Recklinghausen");
      await seeWayInView();
      expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPlace);
      // The list below begins with whom the card names, and leads to a number in one more.
      await visitor.press(rows.first());
      const phone = details.getByRole("link", { name: /Telefon/ }).first();
      await see(phone).toBeInViewport();
      expect(phone.element().getAttribute("href")).toMatch(/^tel:\+49\d+$/);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
    },
  );
});

describe("at 375 pixels", () => {
  beforeEach(async () => page.viewport(...NARROW));

  test("a place alone leads to the contact in three interactions", async () => {
    const visitor = createVisitor();
    await renderAppWithPlaces();
    await visitor.enter(field, "Recklinghausen");
    await see(placeGap).toHaveTextContent("Ort: Recklinghausen");
    await seeWayInView();
    expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPlace);
  });

  test.each(
    (["police", "mosques"] as const).flatMap((side) => [
      { side, asked: "topic", name: "Thema", value: "Schutz von Moscheen" },
      { side, asked: "language", name: "Sprache", value: "Türkisch" },
    ]),
  )("a place, a side and a $asked lead to it in five: $side", async ({ side, name, value }) => {
    const visitor = createVisitor();
    await renderAppWithPlaces();
    await visitor.press(directory[side]);
    await visitor.press(gap(name));
    await visitor.press(choice(value));
    await visitor.enter(field, "Recklinghausen");
    await watch(() => page.getByRole("article").elements().length).toBe(1);
    await seeWayInView();
    expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
  });
});
