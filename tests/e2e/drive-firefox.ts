import type { Browser, Locator, Page } from "@playwright/test";

/** What Playwright sends at the start of every context, and Firefox does not know; all else it asks for is answered. */
const UNKNOWN_TO_FIREFOX = new Set(["emulation.setMediaFeaturesOverride"]);

type Session = { send: (method: string, parameters?: unknown) => Promise<unknown> };
type BidiBrowser = { readonly _browserSession: Session };
type Connected = { readonly _connection: { readonly toImpl: (browser: Browser) => BidiBrowser } };

/**
 * Lets Playwright drive the Firefox of the system over WebDriver BiDi. It asks for emulated media features, which
 * Firefox answers with an error, before a test has asked for anything: without this no context would open. Reaches into
 * Playwright, whose version is pinned.
 */
const answerUnknown = (browser: Browser): void => {
  const { _connection: connection } = browser as unknown as Connected;
  const { _browserSession: session } = connection.toImpl(browser);
  const send = session.send.bind(session);
  session.send = (method, parameters) =>
    UNKNOWN_TO_FIREFOX.has(method) ? Promise.resolve({}) : send(method, parameters);
};

/** What has no letters to type: dates, numbers with arrows, choices. */
const TYPED = /^(text|search|email|tel|url|textarea)$/;

/** What its keyboard has keys for, and somebody may have typed: ten thousand letters are put in at once. */
const ON_KEYS = /^[ -~]{0,500}$/;

/** As a browser does it: the value first, then the word that it is another, to whoever has read the one before. */
const setAsTyped = (field: Element, text: string): void => {
  const own = Reflect.getOwnPropertyDescriptor(Reflect.getPrototypeOf(field) ?? {}, "value");
  own?.set?.call(field, text);
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
};

/**
 * Lets Playwright fill in a field as somebody would: letter by letter. Over WebDriver BiDi it sets the value itself and
 * sends an event of its own, which no browser would send, and which React takes for nothing new; letters of other alphabets, too.
 */
const typeInsteadOfFilling = (page: Page): void => {
  const locators = Object.getPrototypeOf(page.locator("html")) as Pick<Locator, "fill">;
  const { fill } = locators;
  locators.fill = async function fillByTyping(this: Locator, text: string, ...options): Promise<void> {
    const kind = await this.evaluate((field) => ("type" in field ? String(field.type) : ""));
    if (!TYPED.test(kind)) return fill.call(this, text, ...options);
    await this.focus();
    await this.selectText();
    await this.press("Delete");
    return ON_KEYS.test(text) ? this.pressSequentially(text) : this.evaluate(setAsTyped, text);
  };
};

type Keyboard = Page["keyboard"];

/** As a browser does it: what is written comes where the field is written in. */
const insertAsTyped = (text: string): void => {
  document.execCommand("insertText", false, text);
};

/** Lets Playwright write a text at once, as from a clipboard: over WebDriver BiDi React takes it for nothing new. */
const insertInsteadOfSetting = (page: Page): void => {
  const keyboards = Object.getPrototypeOf(page.keyboard) as Pick<Keyboard, "insertText">;
  keyboards.insertText = function insertAtCursor(this: Keyboard, text: string): Promise<void> {
    const { _page: written } = this as Keyboard & { readonly _page: Page };
    return written.evaluate(insertAsTyped, text);
  };
};

/** A4 in centimetres, called inches. */
const A4 = { width: "21in", height: "29.7in" } as const;

/**
 * Lets Playwright print on A4: over WebDriver BiDi it gives the inches of a sheet where the protocol asks for centimetres
 * (https://w3c.github.io/webdriver-bidi/#command-browsingContext-print), and what is printed takes itself for narrow.
 */
const printOnA4 = (page: Page): void => {
  const pages = Object.getPrototypeOf(page) as Pick<Page, "pdf">;
  const { pdf } = pages;
  pages.pdf = function printInCentimetres(this: Page, options): Promise<Buffer> {
    const printed = { ...options, ...A4 };
    // It would go before the sizes.
    delete printed.format;
    return pdf.call(this, printed);
  };
};

type Screen = Page["touchscreen"];

/** Lets Playwright press with the mouse where it would tap: over WebDriver BiDi a tap reaches no button. */
const clickInsteadOfTapping = (page: Page): void => {
  const locators = Object.getPrototypeOf(page.locator("html")) as Pick<Locator, "tap" | "click">;
  locators.tap = function tapByClicking(this: Locator, options): Promise<void> {
    return this.click(options);
  };
  const screens = Object.getPrototypeOf(page.touchscreen) as Screen;
  screens.tap = function tapByClicking(this: Screen, x, y): Promise<void> {
    const { _page: pressed } = this as Screen & { readonly _page: Page };
    return pressed.mouse.click(x, y);
  };
};

/** Makes Playwright and the Firefox of the system understand each other. */
export const driveFirefox = async (browser: Browser): Promise<void> => {
  answerUnknown(browser);
  const page = await browser.newPage();
  typeInsteadOfFilling(page);
  insertInsteadOfSetting(page);
  printOnA4(page);
  clickInsteadOfTapping(page);
  await page.close();
};
