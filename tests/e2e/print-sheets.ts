import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect } from "./site-test.ts";

/** What a PDF says, without spaces, which it sets between words as it likes. */
export const bare = (text: string): string => text.replaceAll(/\s+/gu, "");

/** How often a text says something. */
export const countIn = (text: string, part: string): number => text.split(bare(part)).length - 1;

/**
 * Whether a screen of the app would say on paper where it is from. It is asked as a browser asks that prints; that the page
 * is shown as on paper, a page is told with the next picture only, and a busy machine may draw none for long.
 */
export const isSourceSaid = (): boolean => {
  dispatchEvent(new Event("beforeprint"));
  const source = document.querySelector(".printed-source");
  dispatchEvent(new Event("afterprint"));
  return source !== null;
};

/** The code for that comes when there is nothing else to do, and no browser waits for it. */
const waitForSource = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(isSourceSaid), "what says where the sheets are from").toBe(true);

/** The text of each sheet of a PDF. */
export const readSheets = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text.map(bare);
};

/** The text of each sheet of A4 a page is printed on, in the page's own orientation. */
export const printSheets = async (page: Page): Promise<readonly string[]> => {
  if ((await page.locator("#root").count()) > 0) await waitForSource(page);
  return readSheets(new Uint8Array(await page.pdf({ format: "A4", preferCSSPageSize: true })));
};
