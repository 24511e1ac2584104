import { onDirectory } from "./directory-screen.ts";
import { expect, FAILED_REQUEST, test } from "./site-test.ts";

test.use({ expectedReports: FAILED_REQUEST });

const REFUSED = /Der Server hat einen Fehler gemeldet \(Nummer \d{3}\)\./;
const UNREADABLE = /die diese Seite nicht lesen kann/;
const json = { contentType: "application/json" };

/** What a host, or what stands before it, may say instead of the contacts, and how often it is asked before that is told. */
const answers = [
  { what: "400", answer: { status: 400, ...json, body: "{}" }, reason: REFUSED, asked: 1 },
  {
    what: "403 as a web page",
    answer: { status: 403, contentType: "text/html", body: "<p>no</p>" },
    reason: REFUSED,
    asked: 1,
  },
  { what: "404", answer: { status: 404, ...json, body: "{}" }, reason: /findet diese Angaben nicht mehr/, asked: 1 },
  { what: "410", answer: { status: 410, ...json, body: "{}" }, reason: /findet diese Angaben nicht mehr/, asked: 1 },
  {
    what: "502 of a proxy",
    answer: { status: 502, contentType: "text/html", body: "<p>bad</p>" },
    reason: REFUSED,
    asked: 3,
  },
  { what: "503", answer: { status: 503, ...json, body: "{}" }, reason: REFUSED, asked: 3 },
  { what: "an empty body", answer: { ...json, body: "" }, reason: UNREADABLE, asked: 1 },
  { what: "another schema", answer: { ...json, body: '{"contacts":[]}' }, reason: UNREADABLE, asked: 1 },
] as const;

for (const { what, answer, reason, asked } of answers) {
  test(`instead of the contacts ${what} is told as what it is, after as many requests as may help`, async ({
    page,
  }) => {
    let requests = 0;
    await page.route("**/api/v1/directory", (route) => {
      requests += 1;
      return route.fulfill(answer);
    });
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("Die Kontakte konnten nicht geladen werden");
    await expect(page.getByRole("alert")).toContainText(reason);
    await expect(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
    await expect(onDirectory(page).search.or(page.getByRole("searchbox")).first()).toBeEnabled();
    expect(requests).toBe(asked);
    await page.unroute("**/api/v1/directory");
    await page.getByRole("button", { name: "Erneut versuchen" }).click();
    await expect(onDirectory(page).count).toBeVisible();
  });
}
