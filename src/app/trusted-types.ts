/** Leaflet asks by it whether the browser draws SVG; nothing else here makes elements of text. */
const PASSED_HTML = "<svg/>";

type Policy = {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
};

declare global {
  interface Window {
    /** Chromium and Safari have it; elsewhere the rest of the content policy has to do. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => unknown };
  }
}

const refuse = (what: string): never => {
  throw new TypeError(`This page makes no ${what} of text.`);
};

/**
 * Decides what may become HTML, or the address of a script, where the content policy demands that somebody decides: the
 * policy named `default` is asked whenever code hands over a plain text.
 *
 * @param workers the paths of the app's own worker files
 */
export const guardSinks = (workers: readonly string[]): void => {
  window.trustedTypes?.createPolicy("default", {
    createHTML: (text) => (text === PASSED_HTML ? text : refuse("HTML")),
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && workers.includes(pathname) ? url : refuse("script address");
    },
  });
};
