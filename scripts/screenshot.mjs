// Makes the README's picture anew: `npm run screenshot`. Builds the demo, opens it, and photographs the main screen.
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./find-chromium.ts";

const ADDRESS = "?side=muslim-organization&land=DE-NW&topic=mosque-protection&z=7.5&lat=51.5&lon=8.6";
/** A contact with a telephone, to show what the details are for. */
const CONTACT = ".contact-row__name >> nth=4";
const PICTURE = "docs/directory.png";

await build({ mode: "demo", logLevel: "warn" });
const server = await preview({ mode: "demo", preview: { port: 0 } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({
    // Wide enough for list, contact and map side by side.
    viewport: { width: 1440, height: 900 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  });
  await page.goto(new URL(ADDRESS, server.resolvedUrls?.local[0]).href);
  await page.locator(CONTACT).click();
  await page.locator("a[href^='tel:']").first().waitFor();
  await page.locator(".map-land--selected").waitFor();
  await page.screenshot({ path: PICTURE });
  console.log(`${PICTURE} is fresh.`);
} finally {
  await browser.close();
  await server.close();
}
