import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { startMock } from "../../mocks/browser.ts";
import { readJson, readProblem } from "./read-answer.ts";

const usual = location.href;
const openWith = (search: string): void => {
  const url = new URL(location.href);
  url.search = search;
  history.replaceState(null, "", url);
};
afterEach(() => history.replaceState(null, "", usual));

it("answers with as many contacts as the address asks for", async () => {
  openWith("?mock-size=120");
  const { stop } = await startMock();
  const { total } = await readJson(await fetch("/api/v1/contacts"), contactListSchema);
  // The Clearing Point is not counted, nor is a role that is shown on request only.
  expect(total).toBeGreaterThan(100);
  expect(total).toBeLessThan(120);
  await stop();
});

it("knows the places of the built gazetteer", async () => {
  openWith("?mock-size=500");
  const { stop } = await startMock();
  const { contacts } = await readJson(await fetch("/api/v1/contacts?serves=01056025"), contactListSchema);
  expect(contacts[0]?.responsibility).toMatchObject({ level: "district", area: { name: "Kreis Pinneberg" } });
  await readProblem(await fetch("/api/v1/contacts?serves=01056099"), "invalid-parameter");
  await stop();
});

it("plays the scenario of the address", async () => {
  openWith("?mock=500");
  const { stop } = await startMock();
  await readProblem(await fetch("/api/v1/contacts"), "internal-error");
  await stop();
});

it("names the known scenarios when it is asked for another, and goes on without", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  openWith("?mock=nonsense&mock-size=20");
  const { stop } = await startMock();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/"nonsense".*empty, slow, 500/));
  expect((await fetch("/api/v1/contacts")).status).toBe(200);
  await stop();
});

it("goes on where the worker has just taken its leave and cannot be asked for a newer one", async () => {
  openWith("?mock-size=20");
  const { prototype } = ServiceWorkerRegistration;
  const update: () => Promise<ServiceWorkerRegistration> = Reflect.get(prototype, "update");
  let asked = 0;
  prototype.update = () => {
    asked += 1;
    return Promise.reject(new TypeError("Failed to update a ServiceWorker: Not found"));
  };
  onTestFinished(() => {
    prototype.update = update;
  });
  const reported = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  addEventListener("unhandledrejection", reported);
  onTestFinished(() => removeEventListener("unhandledrejection", reported));
  // The second start finds the worker of the first.
  await (await startMock()).stop();
  const { stop } = await startMock();
  expect(asked).toBeGreaterThan(0);
  expect((await fetch("/api/v1/contacts")).status).toBe(200);
  expect(reported).not.toHaveBeenCalled();
  await stop();
});
