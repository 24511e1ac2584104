/*
 * Written for browsers that know little: the oldest that are meant are Chrome 111, Firefox 115 and Safari 16.4
 * (`scripts/browser-floor.ts`), and what makes a browser one of them is looked for, not its name.
 */

/** `toSorted` came with Chrome 110, Firefox 115 and Safari 16.0, `CompressionStream` with Safari 16.4. */
export const isOldBrowser = (): boolean => !("toSorted" in Array.prototype) || !("CompressionStream" in globalThis);

type Policies = { readonly createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => void };

/** The document's own text in the app's stead: whom to write to, and whom to call, as where scripts are off. */
const showPlainText = (): void => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  // The text is the document's own, and the app, which would set rules of its own, does not start here (`main.tsx`).
  if (trustedTypes !== undefined) trustedTypes.createPolicy("default", { createHTML: (html) => html });
  const text = document.querySelector("noscript")?.textContent ?? "";
  const page = new DOMParser().parseFromString(text, "text/html");
  document.querySelector("#root")?.replaceWith(...page.body.childNodes);
};

export const showPlainTextToOldBrowser = (): void => {
  if (isOldBrowser()) document.addEventListener("DOMContentLoaded", showPlainText);
};

const isAppsOwn = ({ target, error, filename }: ErrorEvent, base: string): boolean =>
  target instanceof HTMLScriptElement
    ? target.type === "module"
    : error instanceof Error && filename.startsWith(`${location.origin}${base}assets/`);

/** Where the app's code cannot be had, or breaks before it has drawn anything, nobody is left with an empty page. */
export const showPlainTextWhenBroken = (base: string): void => {
  const end = new AbortController();
  const look = (event: ErrorEvent): void => {
    if (!isAppsOwn(event, base) || document.querySelector("#root > .shell") === null) return;
    end.abort();
    showPlainText();
  };
  // A file that cannot be had is told to its element alone.
  addEventListener("error", look, { capture: true, signal: end.signal });
};
