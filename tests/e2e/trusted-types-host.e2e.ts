import { openDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";
import { REFUSED, type Sink, trySink } from "./try-sinks.ts";

test.use({ expectedReports: /Content Security Policy|Trusted(?:HTML|Script)|trusted-types-for|ServiceWorker/ });

test("the one constant that Leaflet asks the browser with passes as HTML", async ({ page }) => {
  await openDirectory(page);
  expect(await trySink(page, "innerHTML", "<svg/>")).toBe("passed");
});

test("any other text throws wherever a browser would make elements or code of it", async ({ page }) => {
  await openDirectory(page);
  const outcomes: string[] = [];
  for (const [sink, texts] of Object.entries(REFUSED)) {
    for (const text of texts) outcomes.push(`${sink} ${text}: ${await trySink(page, sink as Sink, text)}`);
  }
  expect(outcomes.filter((outcome) => !outcome.endsWith(": TypeError"))).toEqual([]);
  // A build without the mock has no worker at all.
  expect(await trySink(page, "serviceWorker", "/mockServiceWorker.js")).toBe("TypeError");
});
