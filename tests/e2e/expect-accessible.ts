import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./site-test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * Nothing on the page is left out, and no rule. Run in the page itself: it has no frames, which alone need the second
 * page that is opened and filled to gather results, and of what passes only the violations are asked for.
 */
export const expectAccessible = async (page: Page, state: string): Promise<void> => {
  expect(page.frames(), "the page has no frames").toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: RULES }, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary}`),
  );
  expect(found, state).toEqual([]);
};
