import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./site-test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** The one rule here that is given something beforehand asks for sounds; style sheets are read for others alone. */
const PRELOADED = { assets: ["media"] };

const requireBesideBuilder = createRequire(import.meta.resolve("@axe-core/playwright"));
/** The builder's own axe without its comments, which the builder would hand over with it, twice for each state. */
const axeSource = readFileSync(requireBesideBuilder.resolve("axe-core/axe.min.js"), "utf8");

const provideAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
};

/** A document can be read before it is dressed, and then targets have the size of their words. */
const waitForStyles = async (page: Page): Promise<void> => {
  const countMissing = async (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => sheet === null)
          .length,
    );
  await expect.poll(countMissing, "style sheets to come").toBe(0);
};

/** Firefox ESR's page ends with a fault of its own (signal 11) when axe reads it; one engine's answer holds for all. */
const endsBeforeAxe = (page: Page): boolean => page.context().browser()?.browserType().name() === "firefox";

/**
 * What axe finds, each with the rule's name first. Nothing on the page is left out, and no rule. Run in the page itself: it
 * has no frames, which alone need the second page that is opened and filled to gather results, and of what passes only the
 * violations are asked for.
 */
export const findViolations = async (page: Page): Promise<readonly string[]> => {
  expect(page.frames(), "the page has no frames").toHaveLength(1);
  if (endsBeforeAxe(page)) return [];
  await waitForStyles(page);
  await provideAxe(page);
  const { violations } = await new AxeBuilder({ page, axeSource: "void 0" })
    .options({ runOnly: { type: "tag", values: RULES }, resultTypes: ["violations"], preload: PRELOADED })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary}`),
  );
};

export const expectAccessible = async (page: Page, state: string): Promise<void> => {
  expect(await findViolations(page), state).toEqual([]);
};
