import { expect, it } from "vitest";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Setup, SetupStep } from "../../contract/desk/setup.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { startTestHost } from "../host/start-test-host.ts";
import { type DeskBrowser, startDesk } from "./start-desk.ts";

const openSteps = async (browser: DeskBrowser): Promise<readonly SetupStep[]> =>
  ((await (await browser.send(deskPaths.setup)).json()) as Setup).steps
    .filter(({ isDone }) => !isDone)
    .map(({ step }) => step);

const findOwn = () => {
  const own = sampleContacts.find(({ side }) => side === "clearing-point");
  if (own === undefined) throw new Error("the sample has no Clearing Point");
  return own;
};

it("says of an empty network what there is to be done, and takes off what was done", async () => {
  const { email: _mail, phones: _phones, ...bare } = findOwn();
  const desk = await startDesk(await openInMemory(), [bare]);
  const administrator = (await desk.enter({ roles: ["administrator"] })).browser;
  expect((await openSteps(administrator)).join(" ")).toBe(
    "coordinator second-coordinator mailbox phone backup legal-texts first-contacts",
  );
  const first = (await desk.enter({ roles: ["coordinator"] })).browser;
  expect(await openSteps(first)).not.toContain("coordinator");
  expect(await openSteps(first)).toContain("second-coordinator");
  await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] });
  expect(await openSteps(first)).toContain("second-coordinator");
  const second = await desk.enter({ roles: ["coordinator"] });
  expect(await openSteps(first)).not.toContain("second-coordinator");
  // Somebody who is locked is no second person.
  const account = (await desk.accounts.list()).find(({ id }) => id === second.id);
  if (account === undefined) throw new Error("there is no such account");
  await desk.accounts.change({ ...account, state: "locked" }, { by: "host", now: desk.now() });
  expect(await openSteps(first)).toContain("second-coordinator");
});

it("finds the entries of a network that has some", async () => {
  const desk = await startDesk(await openInMemory());
  const { browser } = await desk.enter({ roles: ["coordinator"] });
  expect(await openSteps(browser)).toEqual(["second-coordinator", "phone", "backup", "legal-texts"]);
  expect(((await (await browser.send(deskPaths.setup)).json()) as Setup).clearingPoint?.id).toBe(findOwn().id);
});

it("is told to nobody who is not signed in", async () => {
  const host = await startTestHost({ environment: { SITE_URL: "https://network.example/" } });
  const response = await host.send(deskPaths.setup, { headers: { "Sec-Fetch-Site": "same-origin" } });
  expect(response.status).toBe(401);
});
