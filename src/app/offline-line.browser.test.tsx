import { HttpResponse, http } from "msw/http";
import { setupWorker } from "msw/browser";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { believeOffline } from "../../tests/believe-offline.ts";
import { answerWith, renderApp, see, watch } from "../../tests/render-app.tsx";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { createApiHandler } from "../../mocks/api-handler.ts";

const usual = location.href;
const asked: string[] = [];
let answerOrigin: () => Response = () => new HttpResponse(null);
const worker = setupWorker(
  createApiHandler(answerWith(sampleContacts)),
  http.head(import.meta.env.BASE_URL, ({ request }) => {
    asked.push(new URL(request.url).pathname);
    return answerOrigin();
  }),
);
beforeAll(async () => {
  await worker.start({
    onUnhandledFrame: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
});
afterEach(() => {
  asked.length = 0;
  history.replaceState(null, "", usual);
});
afterAll(async () => worker.stop());

const line = () => page.getByText(/^Keine Internetverbindung/);

/** Nothing that was asked for is still to be answered: an answer would be the end of the line. */
const renderWhole = async (address?: string): Promise<void> => {
  await renderApp(address);
  await see(page.getByRole("heading", { level: 2, name: /Kontakte?$/ })).toBeVisible();
};

/** The origin was asked, once, and the answer, or that there was none, has come: a later question has been through. */
const seeAskedOnce = async (): Promise<void> => {
  await watch(() => asked.length).toBe(1);
  await fetch(import.meta.env.BASE_URL, { method: "HEAD" }).catch(() => null);
  await see(page.getByRole("main")).toBeVisible();
  expect(asked).toEqual([import.meta.env.BASE_URL, import.meta.env.BASE_URL]);
};

test("no line while the app's own origin answers, whatever the browser believes", async () => {
  answerOrigin = () => new HttpResponse(null, { status: 503 });
  await renderApp();
  believeOffline();
  await seeAskedOnce();
  expect(line().query()).toBeNull();
});

test("no line either where the browser believes so from the start", async () => {
  answerOrigin = () => new HttpResponse(null);
  believeOffline();
  await renderApp();
  await seeAskedOnce();
  expect(line().query()).toBeNull();
});

test("the line comes when the app's own origin does not answer, and goes when the browser is online again", async () => {
  answerOrigin = () => Response.error();
  await renderWhole();
  const browser = believeOffline();
  await see(line()).toBeVisible();
  expect(asked).toEqual([import.meta.env.BASE_URL]);
  browser.goOnline();
  await see(line()).not.toBeInTheDocument();
});

test("the line goes with the first answer, too", async () => {
  answerOrigin = () => Response.error();
  await renderWhole("/?land=DE-NW");
  believeOffline();
  await see(line()).toBeVisible();
  await page.getByRole("button", { name: "Menü" }).click();
  await page.getByRole("link", { name: "Fachleute" }).click();
  await see(line()).not.toBeInTheDocument();
});

test("a server that fails while the browser is online is no lost connection", async () => {
  answerOrigin = () => Response.error();
  await renderWhole();
  dispatchEvent(new Event("offline"));
  await seeAskedOnce();
  expect(line().query()).toBeNull();
});
