import type { Page } from "@playwright/test";
import { MOST_INTERACTIONS } from "../most-interactions.ts";
import { createVisitor, onDirectory, readFirstNames } from "./directory-screen.ts";
import { expect } from "./site-test.ts";

type Wish = { readonly side: "mosques" | "police"; readonly seeks: string; readonly land: string };

/** The main job: whoever looks for a side and types what it is about reaches a telephone number in three interactions. */
export const reachBySearching = async (page: Page, { side, seeks, land }: Wish): Promise<void> => {
  const screen = onDirectory(page);
  const visitor = createVisitor();
  await page.goto("/");
  await visitor.press(screen[side]);
  await visitor.type(screen.search, seeks);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(screen.list.getByRole("heading", { level: 3 }).first()).toContainText(land);
  const [name = ""] = await readFirstNames(page);
  await visitor.press(screen.rows.first());
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(screen.phone.first()).toBeInViewport();
  await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
  expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPhrase);
};
