/*
 * Written for browsers that know little: the oldest that are meant are Chrome 111, Firefox 115 and Safari 16.4
 * (`scripts/browser-floor.ts`), and what makes a browser one of them is looked for, not its name.
 */

/** `toSorted` came with Chrome 110, Firefox 115 and Safari 16.0, `CompressionStream` with Safari 16.4. */
export const isOldBrowser = (): boolean => !("toSorted" in Array.prototype) || !("CompressionStream" in globalThis);

type Policies = { readonly createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => void };

/** Says to whose browser is too old what is said where scripts are off: whom to write to, and whom to call. */
export const showPlainTextToOldBrowser = (): void => {
  if (!isOldBrowser()) return;
  document.addEventListener("DOMContentLoaded", () => {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
    // The text is the document's own, and the app, which would set rules of its own, does not start here (`main.tsx`).
    if (trustedTypes !== undefined) trustedTypes.createPolicy("default", { createHTML: (html) => html });
    const text = document.querySelector("noscript")?.textContent ?? "";
    const page = new DOMParser().parseFromString(text, "text/html");
    document.querySelector("#root")?.replaceWith(...page.body.childNodes);
  });
};
