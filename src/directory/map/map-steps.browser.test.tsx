import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  answerWithMany,
  nextFrame,
  renderApp,
  see,
  seeAllColumns,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const map = page.getByRole("region", { name: "Karte" });

const pressRing = async (): Promise<void> => {
  const before = location.search;
  const [ring] = [...document.querySelectorAll<HTMLElement>(".mark--cluster")].toSorted(
    (one, other) => Number(other.textContent) - Number(one.textContent),
  );
  ring?.focus();
  ring?.click();
  await watch(() => location.search).not.toBe(before);
};

test("going back undoes the rings pressed one by one, and moving the map is nothing to undo", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-NW");
  await see(map.getByRole("button", { name: / Kontakte um / }).first()).toBeVisible();
  await pressRing();
  const first = location.search;
  await map.getByRole("button", { name: "Karte verkleinern" }).click();
  await watch(() => location.search).not.toBe(first);
  const moved = location.search;
  await pressRing();
  history.back();
  await watch(() => location.search).toBe(moved);
  await watch(() => document.activeElement?.classList.contains("mark")).toBe(true);
  history.back();
  await watch(() => location.search).toBe("?land=DE-NW");
});

test("going back while the map is still zooming leads back, and stays there", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-NW");
  await see(map.getByRole("button", { name: / Kontakte um / }).first()).toBeVisible();
  const pane = map.element().querySelector(".leaflet-map-pane");
  await pressRing();
  // In the page itself: a click from outside can take as long as the zooming.
  (map.getByRole("button", { name: "Karte verkleinern" }).element() as HTMLButtonElement).click();
  await nextFrame();
  expect(pane?.classList.contains("leaflet-zoom-anim")).toBe(true);
  history.back();
  await watch(() => location.search).toBe("?land=DE-NW");
  const steps = history.length;
  // Past the end of what was begun, and past the pause after which a movement is told.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect([location.search, history.length, pane?.classList.contains("leaflet-zoom-anim")]).toEqual([
    "?land=DE-NW",
    steps,
    false,
  ]);
});

test("Escape undoes a ring as going back does", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-NW");
  await see(map.getByRole("button", { name: / Kontakte um / }).first()).toBeVisible();
  await pressRing();
  await watch(() => document.activeElement?.classList.contains("mark")).toBe(true);
  await userEvent.keyboard("{Escape}");
  await watch(() => location.search).toBe("?land=DE-NW");
  await watch(() => document.activeElement?.classList.contains("mark")).toBe(true);
});
