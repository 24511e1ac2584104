import type { Page } from "@playwright/test";
import { test } from "./deployed-site.ts";
import { onEnquiry, openQuestion, QUESTION, sendAndArrive } from "./enquiry-screen.ts";
import { expect, FAILED_CODE, FAILED_REQUEST } from "./site-test.ts";

const REPLY = "frage@verein.example";

/** Documents asked for by this page: one, and one more for each time it is loaded anew. */
const countLoads = (page: Page): (() => number) => {
  let loads = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return () => loads;
};

const fillHalf = async (page: Page): Promise<void> => {
  const screen = await openQuestion(page, "");
  await screen.text("Ihre Frage").fill(QUESTION);
  await screen.text(/^E-Mail oder Telefon/).fill(REPLY);
};

const expectHalf = async (page: Page): Promise<void> => {
  const screen = onEnquiry(page);
  await expect(screen.text("Ihre Frage")).toHaveValue(QUESTION);
  await expect(screen.text(/^E-Mail oder Telefon/)).toHaveValue(REPLY);
};

const sendRest = async (page: Page): Promise<void> => {
  const screen = onEnquiry(page);
  await screen.radio(/aus einer muslimischen Organisation/).check();
  await screen.consent.check();
  await screen.check.click();
  await expect(screen.heading).toHaveText(/^Bitte prüfen/);
  await expect(screen.main).toContainText(QUESTION);
  await sendAndArrive(page);
};

/** Screens that the page has not had yet, each behind a link that is there all the time. */
const AREAS = ["Projekte", "Überblick"] as const;

const follow = async (page: Page, area: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Bereiche" }).getByRole("link", { name: area, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: area })).toBeVisible();
};

// One after the other, for which one next build is enough.
test.describe.configure({ mode: "default" });

test("a form that is open while another build is deployed is filled in to its end, and every link leads on", async ({
  page,
  site,
}) => {
  const countedLoads = countLoads(page);
  await fillHalf(page);
  await site.deploy({ areFormerFilesKept: true });
  await expectHalf(page);
  await sendRest(page);
  for (const area of AREAS) await follow(page, area);
  expect(countedLoads()).toBe(1);
});

test.describe("with the former build's files gone", () => {
  test.use({
    expectedReports: new RegExp(
      `${FAILED_REQUEST.source}|${FAILED_CODE.source}|Unable to preload CSS|Refused to apply style|nosniff\\)`,
    ),
  });

  test("an open form is sent all the same, and the page is loaded anew once, when it lacks a part", async ({
    page,
    site,
  }) => {
    const countedLoads = countLoads(page);
    await fillHalf(page);
    await site.deploy({ areFormerFilesKept: false });
    await expectHalf(page);
    expect(countedLoads()).toBe(1);
    for (const area of AREAS) await follow(page, area);
    expect(countedLoads()).toBe(2);
    await page.goBack();
    await page.goBack();
    await expectHalf(page);
    await sendRest(page);
    expect(countedLoads()).toBe(2);
  });
});
