import type { CDPSession, Page } from "playwright";
import { percentile } from "./statistics.ts";

/** A town with a letter missing, words of an organisation, a postcode. */
const TYPED = ["Reklinghausen", "Moschee Köln", "45964"];
/**
 * Some frames, and far from the 120 ms after which the field filters the list: only what a letter itself costs is counted,
 * on a busy machine, too.
 */
const LETTER_MS = 50;
/** Until the list has been filtered, too. */
const UNTIL_QUIET_MS = 390;

/** What the main thread has done since the page began: milliseconds of work, layouts, recalculations of style. */
export type Done = { readonly work: number; readonly layouts: number; readonly styles: number };

export const readDone = async (session: CDPSession): Promise<Done> => {
  const { metrics } = await session.send("Performance.getMetrics");
  const valueOf = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    work: 1000 * valueOf("TaskDuration"),
    layouts: valueOf("LayoutCount"),
    styles: valueOf("RecalcStyleCount"),
  };
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
      const { work: before } = await readDone(session);
      await page.keyboard.type(letter);
      await page.waitForTimeout(LETTER_MS);
      work.push((await readDone(session)).work - before);
      await page.waitForTimeout(UNTIL_QUIET_MS);
    }
    await page.fill(field, "");
    await page.waitForTimeout(UNTIL_QUIET_MS);
  }
  return { keystroke: percentile(work, 0.5), worstKeystroke: Math.max(...work) };
};
