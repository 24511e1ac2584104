import type { Page } from "@playwright/test";

/** Where a browser makes code or elements of a text. */
const SINKS = {
  innerHTML: (text: string) => {
    document.createElement("div").innerHTML = text;
  },
  insertAdjacentHTML: (text: string) => document.createElement("div").insertAdjacentHTML("beforeend", text),
  createContextualFragment: (text: string) => document.createRange().createContextualFragment(text),
  parseFromString: (text: string) => new DOMParser().parseFromString(text, "text/html"),
  srcdoc: (text: string) => {
    document.createElement("iframe").srcdoc = text;
  },
  scriptSource: (url: string) => {
    document.createElement("script").src = url;
  },
  scriptText: (text: string) => {
    document.createElement("script").text = text;
  },
  handler: (text: string) => document.createElement("div").setAttribute("onclick", text),
  worker: (url: string) => new Worker(url).terminate(),
  serviceWorker: (url: string) => navigator.serviceWorker.register(url),
} as const satisfies Record<string, (text: string) => unknown>;

export type Sink = keyof typeof SINKS;

/** What comes of a text at a sink: "passed", or the name of the error. */
export const trySink = (page: Page, sink: Sink, text: string): Promise<string> =>
  page.evaluate(
    // As a text, because the policy of the page lets nobody make a function of one, but the test's own way in.
    `(async () => {
      try {
        await (${SINKS[sink].toString()})(${JSON.stringify(text)});
        return "passed";
      } catch (error) {
        return error.name;
      }
    })()`,
  );

/** Each refuses each of these. */
export const REFUSED: Readonly<Record<Sink, readonly string[]>> = {
  innerHTML: [
    "",
    "text",
    "<b>text</b>",
    "<svg/> ",
    "<SVG/>",
    "<svg onload='alert(1)'/>",
    "<svg/><img src=x onerror=alert(1)>",
  ],
  insertAdjacentHTML: ["<b>text</b>", "<svg/><script>alert(1)</script>"],
  createContextualFragment: ["<b>text</b>", "<script>alert(1)</script>"],
  parseFromString: ["<b>text</b>"],
  srcdoc: ["<b>text</b>"],
  scriptSource: ["/assets/other.js", "https://elsewhere.example/mockServiceWorker.js", "data:text/javascript,alert(1)"],
  scriptText: ["alert(1)"],
  handler: ["alert(1)"],
  worker: ["/assets/worker.js", "data:text/javascript,postMessage(1)", "//elsewhere.example/mockServiceWorker.js"],
  serviceWorker: ["/assets/worker.js", "/mockServiceWorker.js/other", "/x/mockServiceWorker.js"],
};
