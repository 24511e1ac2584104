import type { Page, Request } from "@playwright/test";
import type { NextText } from "../../mocks/fill-texts.ts";
import { hostileLinks } from "../../mocks/sample/hostile-links.ts";
import { hostileTexts } from "../../mocks/sample/hostile-texts.ts";
import { expect } from "./site-test.ts";

/** Stands behind the texts: where it is shown, they have all been shown. */
export const END = "(Ende der Texte)";
export const LONGEST_SHORT = 200;
const shortTexts = hostileTexts.filter(({ length }) => length < LONGEST_SHORT);
/** An element that one of them opened would be there however the others go on. */
const ALL_TEXTS = [...shortTexts, END].join(" ");
/** The same places, filled with nothing that could do anything. */
const HARMLESS_TEXT = `Ein Text ${END}`;
const HARMLESS_LINKS = ["https://good.example/", "a@b.example", "+4930123456"];

export type Texts = { readonly all: string; readonly single: readonly string[]; readonly links: readonly string[] };
export const HOSTILE: Texts = { all: ALL_TEXTS, single: shortTexts, links: hostileLinks };
export const HARMLESS: Texts = { all: HARMLESS_TEXT, single: ["Ein Text"], links: HARMLESS_LINKS };

/** Everything at once where there is room for it, else one text after the other, and one link after the other. */
export const createNextText = ({ all, single, links }: Texts): NextText => {
  let turn = 0;
  return ({ isFree, accepts }) => {
    turn += 1;
    const rotated = (texts: readonly string[]) => [...texts.slice(turn % texts.length), ...texts];
    return isFree && accepts(all) ? all : rotated(isFree ? single : links).find(accepts);
  };
};

type Noted = { markup: Set<string> };

/** Has the page note every kind of element, attribute and protocol of an address it ever has, however late or shortly. */
export const noteMarkup = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const addresses = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "srcset", "poster"]);
    const markup = new Set<string>();
    Object.assign(globalThis, { markup } satisfies Noted);
    const noteAttribute = (element: Element, name: string): void => {
      const protocol = addresses.has(name)
        ? `=${/^[a-z][\w+.-]*:/iu.exec(element.getAttribute(name) ?? "")?.[0].toLowerCase() ?? ""}`
        : "";
      markup.add(`${element.localName} ${name}${protocol}`);
    };
    const note = (node: Node): void => {
      if (!(node instanceof Element)) return;
      for (const element of [node, ...node.querySelectorAll("*")]) {
        markup.add(element.localName);
        for (const name of element.getAttributeNames()) noteAttribute(element, name);
      }
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes, attributeName } of records) {
        if (attributeName !== null && target instanceof Element) noteAttribute(target, attributeName);
        for (const node of addedNodes) note(node);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });

export const readMarkup = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(globalThis as unknown as Noted).markup]);

/** Waits until the page asks for nothing more, and has drawn what it was given. */
export const createSettle = (page: Page): (() => Promise<void>) => {
  const asked = new Set<Request>();
  page.on("request", (request) => asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  const isStill = async (): Promise<boolean> => {
    // A page that draws nothing may have no idle moment for a minute.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
    return asked.size === 0;
  };
  return () => expect.poll(isStill).toBe(true);
};

/** Goes on within the page, which keeps what it has loaded. */
export const goOn = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);

/** What an intruder would do, to see that it is seen: whether it was run, and what it left in the page. */
export const intrude = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const parsed = document.createRange();
    document.body.append(parsed.createContextualFragment("<img src=x onerror=alert(document.domain)>"));
  });
  return readMarkup(page);
};
