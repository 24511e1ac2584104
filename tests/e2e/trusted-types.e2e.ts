import { expect, test } from "./site-test.ts";
import { openDirectory } from "./directory-screen.ts";

test.use({ expectedReports: /Content Security Policy|TrustedHTML|TrustedScript|ServiceWorker/ });

test("text becomes neither HTML nor a script, but for what the app itself needs", async ({ page }) => {
  await openDirectory(page);
  const outcomes = await page.evaluate(async () => {
    const tryOut = async (act: () => unknown): Promise<string> => {
      try {
        await act();
        return "passed";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const setHtml = (text: string) => () => {
      document.createElement("div").innerHTML = text;
    };
    const setSource = (url: string) => () => {
      document.createElement("script").src = url;
    };
    return {
      svg: await tryOut(setHtml("<svg/>")),
      nothing: await tryOut(setHtml("")),
      bold: await tryOut(setHtml("<b>text</b>")),
      script: await tryOut(setSource("/assets/other.js")),
      foreign: await tryOut(setSource("https://elsewhere.example/mockServiceWorker.js")),
      ownWorker: await tryOut(() => navigator.serviceWorker.register("/mockServiceWorker.js")),
      otherWorker: await tryOut(() => navigator.serviceWorker.register("/assets/worker.js")),
    };
  });
  expect(outcomes).toEqual({
    svg: "passed",
    nothing: "TypeError",
    bold: "TypeError",
    script: "TypeError",
    foreign: "TypeError",
    ownWorker: "passed",
    otherWorker: "TypeError",
  });
});
