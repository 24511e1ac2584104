import type { CDPSession, Page } from "playwright";
import { percentile } from "./statistics.ts";

/** A town with a letter missing, words of an organisation, a postcode. */
const TYPED = ["Reklinghausen", "Moschee Köln", "45964"];
/** Shorter than the pause after which the field filters the list: only what a letter itself costs is counted. */
const LETTER_MS = 90;
/** Until the list has been filtered, too. */
const UNTIL_QUIET_MS = 350;

/** Milliseconds the main thread has worked since the page began. */
export const readWork = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
};

/** What a letter typed into the search field costs the main thread, suggestions drawn: the median, and the worst. */
export const measureKeystrokes = async (
  page: Page,
  session: CDPSession,
  field: string,
): Promise<{ keystroke: number; worstKeystroke: number }> => {
  const work: number[] = [];
  await page.focus(field);
  for (const text of TYPED) {
    for (const letter of text) {
      const before = await readWork(session);
      await page.keyboard.type(letter);
      await page.waitForTimeout(LETTER_MS);
      work.push((await readWork(session)) - before);
      await page.waitForTimeout(UNTIL_QUIET_MS);
    }
    await page.fill(field, "");
    await page.waitForTimeout(UNTIL_QUIET_MS);
  }
  return { keystroke: percentile(work, 0.5), worstKeystroke: Math.max(...work) };
};
