import type { Page } from "@playwright/test";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { openDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

const CANARY = "kanarienvogel";

test.use({ expectedReports: new RegExp(`${CANARY}|Content Security Policy|content security policy|nosniff`, "iu") });

/** What the page hands over to be sent; a request does not tell a test what a `Blob` held. */
const recordBeacons = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const sent: Promise<string>[] = [];
    Object.assign(globalThis, { sent });
    navigator.sendBeacon = new Proxy(Reflect.get(navigator, "sendBeacon"), {
      apply: (send, _this, [url, body]: [string, Blob]) => {
        sent.push(body.text().then((text) => `${url} ${text}`));
        return Reflect.apply(send, navigator, [url, body]);
      },
    });
  });
};

const readSent = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Promise.all((globalThis as unknown as { readonly sent: readonly Promise<string>[] }).sent));

/** Lets the page fail by itself, in every way that is told, each several times, until the page knows of all of it. */
const letFail = (page: Page): Promise<void> => {
  const fail = async (canary: string): Promise<void> => {
    for (let time = 0; time < 3; time += 1) {
      const filename = `${location.origin}/assets/${canary}.js`;
      window.dispatchEvent(new ErrorEvent("error", { error: new Error(canary), message: canary, filename }));
      void Promise.reject(new Error(canary));
      const image = Object.assign(document.createElement("img"), { src: `https://${canary}.example/` });
      const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/assets/${canary}.css` });
      const failed = [image, style].map(
        (element) => new Promise((resolve) => element.addEventListener("error", resolve, { once: true })),
      );
      document.body.append(image, style);
      await Promise.all(failed);
    }
  };
  return page.evaluate(fail, CANARY);
};

test("a fault is told to the own origin by kind, screen and build, and nothing of what was looked for goes with it", async ({
  page,
}) => {
  await recordBeacons(page);
  await openDirectory(page, `mock-size=50&q=${CANARY}`);
  await page.evaluate((canary) => history.replaceState(null, "", `/contacts/${canary}?q=${canary}#${canary}`), CANARY);
  const answered = page.waitForResponse((response) => response.url().endsWith(endpointPaths.clientFaults));
  await letFail(page);
  expect((await answered).status()).toBe(204);
  await expect.poll(() => readSent(page)).toHaveLength(3);
  const sent = await readSent(page);
  const reports = sent.map((each) => {
    const [url = "", text = ""] = each.split(/ (.*)/su);
    return { url, ...(JSON.parse(text) as Readonly<Record<string, string>>) };
  });
  const report = {
    url: endpointPaths.clientFaults,
    route: "/contacts/{id}",
    version: expect.stringMatching(/^[\w-]{8}$/u),
  };
  expect(reports).toHaveLength(3);
  for (const kind of ["uncaught", "file", "content-policy"]) expect(reports).toContainEqual({ ...report, kind });
  expect(sent.join()).not.toContain(CANARY);
});

test("an operator that takes no reports gets none", async ({ page }) => {
  await recordBeacons(page);
  await openDirectory(page);
  await page.evaluate(() => {
    const settings = document.querySelector<HTMLMetaElement>("meta[name=operator]");
    if (settings !== null)
      settings.content = settings.content.replace('"takesFaultReports":true', '"takesFaultReports":false');
  });
  await letFail(page);
  expect(await readSent(page)).toEqual([]);
});
