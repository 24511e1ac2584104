import { expect, it } from "vitest";
import type { DeskAccounts } from "../../contract/desk/access.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { ADMINISTRATOR, COORDINATOR, type Desk, type DeskBrowser, NOBODY } from "./start-desk.ts";
import { kindOf } from "./work-browser.ts";

const accountPath = (id: string): string => deskPaths.account.replace("{id}", id);

const change = (browser: DeskBrowser, id: string, wanted: object, version = 1): Promise<Response> =>
  browser.post(accountPath(id), { ...NOBODY, state: "active", ...wanted }, { "If-Match": `"${version}"` });

/** What administrators do with accounts. */
export const describeAccounts = (start: () => Promise<Desk>): void => {
  it("changes what an account may do with its next request, for which it signs in again", async () => {
    const desk = await start();
    const administrator = await desk.enter(ADMINISTRATOR);
    const { browser, passkey, id } = await desk.enter(COORDINATOR);
    expect((await browser.send("/api/v1/desk/overview")).status).toBe(200);
    expect((await change(administrator.browser, id, ADMINISTRATOR)).status).toBe(200);
    // Whoever has taken a session along before has none with the new rights.
    expect(await browser.whoAmI()).toBeNull();
    expect(await kindOf(await browser.send(deskPaths.accounts))).toBe("not-signed-in");
    expect((await browser.signIn(passkey)).status).toBe(200);
    expect(await kindOf(await browser.send("/api/v1/desk/overview"))).toBe("not-allowed");
    expect((await browser.send(deskPaths.accounts)).status).toBe(200);
    expect((await change(administrator.browser, id, { ...ADMINISTRATOR, state: "locked" }, 2)).status).toBe(200);
    expect(await kindOf(await browser.send(deskPaths.accounts))).toBe("not-signed-in");
  });

  it("lets a session go on where nothing about its account was changed", async () => {
    const desk = await start();
    const administrator = await desk.enter(ADMINISTRATOR);
    const { browser, id } = await desk.enter(COORDINATOR);
    expect((await change(administrator.browser, id, COORDINATOR)).status).toBe(200);
    expect(await browser.whoAmI()).toMatchObject({ id });
  });

  it("changes upon the version that was read alone, and shows what there is", async () => {
    const desk = await start();
    const { browser } = await desk.enter(ADMINISTRATOR);
    const { id } = await desk.enter(COORDINATOR);
    const without = await browser.post(accountPath(id), { ...NOBODY, ...COORDINATOR, state: "active" });
    expect(without.status).toBe(428);
    const races = await Promise.all(Array.from({ length: 8 }, () => change(browser, id, ADMINISTRATOR)));
    expect(races.map(({ status }) => status).filter((status) => status !== 412)).toEqual([200]);
    const stale = (await (await change(browser, id, COORDINATOR)).json()) as { current: DeskAccounts };
    expect(stale.current.accounts.find((account) => account.id === id)).toMatchObject({ version: 2 });
    expect((await change(browser, "nobody", COORDINATOR)).status).toBe(404);
  });

  it("keeps the last administrator, also from two who lower each other at once", async () => {
    const desk = await start();
    const one = await desk.enter(ADMINISTRATOR);
    for (const wanted of [COORDINATOR, { ...ADMINISTRATOR, state: "locked" }]) {
      expect(await kindOf(await change(one.browser, one.id, wanted))).toBe("last-administrator");
    }
    expect(await kindOf(await one.browser.send(accountPath(one.id), { method: "DELETE" }))).toBe("last-administrator");
    const two = await desk.enter(ADMINISTRATOR);
    await Promise.all([change(one.browser, two.id, COORDINATOR), change(two.browser, one.id, COORDINATOR)]);
    const left = (await desk.accounts.list()).filter(({ roles }) => roles.includes("administrator"));
    expect(left).toHaveLength(1);
  });

  it("deletes an account with all it signs in with", async () => {
    const desk = await start();
    const { browser } = await desk.enter(ADMINISTRATOR);
    const other = await desk.enter(COORDINATOR);
    expect((await browser.send(accountPath(other.id), { method: "DELETE" })).status).toBe(204);
    expect(await other.browser.whoAmI()).toBeNull();
    expect(await kindOf(await other.browser.signIn(other.passkey))).toBe("sign-in-refused");
    expect((await browser.send(accountPath(other.id), { method: "DELETE" })).status).toBe(404);
  });

  it("knows nobody by an id that no database can hold", async () => {
    const desk = await start();
    const { browser } = await desk.enter({ roles: ["administrator", "coordinator"] });
    const none = "a%00b";
    for (const path of ["sessions", "passkeys", "accounts"]) {
      const { status } = await browser.send(`/api/v1/desk/${path}/${none}`, { method: "DELETE" });
      expect([path, status]).toEqual([path, 404]);
    }
    expect((await change(browser, none, COORDINATOR)).status).toBe(404);
    for (const path of ["work", "entries"]) {
      expect([path, (await browser.send(`/api/v1/desk/${path}/${none}`)).status]).toEqual([path, 404]);
    }
    const invitation = { for: "account", account: "a\0b" };
    expect((await browser.post(deskPaths.invitations, invitation)).status).toBe(422);
  });

  it("takes no role without what belongs to it", async () => {
    const desk = await start();
    const { browser } = await desk.enter(ADMINISTRATOR);
    for (const wanted of [
      { roles: [] },
      { roles: ["land-coordinator"] },
      { roles: ["coordinator"], lands: ["DE-NW"] },
      { roles: ["contact"], side: "security-authority" },
      { roles: ["coordinator", "coordinator"] },
      { roles: ["owner"] },
    ]) {
      const invitation = { ...NOBODY, ...wanted, mail: "neu@behoerde.example", for: "somebody-new" };
      expect((await browser.post(deskPaths.invitations, invitation)).status, JSON.stringify(wanted)).toBe(422);
    }
  });
};
