import type { Page } from "@playwright/test";
import { onDirectory } from "./directory-screen.ts";
import { expect } from "./site-test.ts";

export const failure = (page: Page) => page.getByRole("alert");

/** What stays on screen whatever fails: the form, another way to the Clearing Point, the emergency line. */
export const expectWaysOut = async (page: Page): Promise<void> => {
  await expect(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
  await expect(page.getByText("Notruf 110").first()).toBeVisible();
  await expect(onDirectory(page).search).toBeEnabled();
};
