import { expect, it } from "vitest";
import type { DeskPasskeys, RegistrationOptions } from "../../contract/desk/access.ts";
import { STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { kindOf } from "./work-browser.ts";
import { COORDINATOR, type Desk, type DeskBrowser } from "./start-desk.ts";

/** What an account signs in with, and how that is changed. */
export const describePasskeys = (start: () => Promise<Desk>): void => {
  const add = async (browser: DeskBrowser, passkey: ReturnType<Desk["newPasskey"]>): Promise<Response> => {
    const options = (await (await browser.post(deskPaths.passkeyOptions)).json()) as RegistrationOptions;
    return browser.post(deskPaths.newPasskey, passkey.register(options));
  };
  const list = async (browser: DeskBrowser) =>
    ((await (await browser.send(deskPaths.passkeys)).json()) as DeskPasskeys).passkeys;
  const remove = (browser: DeskBrowser, id = "nobody"): Promise<Response> =>
    browser.send(deskPaths.passkeyRemoval.replace("{id}", id), { method: "DELETE" });

  it("gets a second one, which signs in where the first is lost", async () => {
    const desk = await start();
    const { browser, passkey, id } = await desk.enter(COORDINATOR);
    const second = desk.newPasskey();
    desk.pass(1);
    expect((await add(browser, second)).status).toBe(200);
    const other = desk.openBrowser();
    expect((await other.signIn(second)).status).toBe(200);
    expect(await other.whoAmI()).toMatchObject({ id });
    const [first] = await list(other);
    expect((await remove(other, first?.id)).status).toBe(204);
    expect(await browser.whoAmI()).toBeNull();
    expect(await other.whoAmI()).toMatchObject({ id });
    expect(await kindOf(await desk.openBrowser().signIn(passkey))).toBe("sign-in-refused");
    expect(await list(other)).toHaveLength(1);
  });

  it("signs in however far it has counted, to its last number", async () => {
    const desk = await start();
    const { passkey } = await desk.enter(COORDINATOR);
    for (const counted of [2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2]) {
      passkey.countFrom(counted);
      expect((await desk.openBrowser().signIn(passkey)).status).toBe(200);
    }
    passkey.countFrom(2 ** 31);
    expect(await kindOf(await desk.openBrowser().signIn(passkey))).toBe("sign-in-refused");
  });

  it("keeps the last one, and nobody else's can be taken away or named", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const stranger = await desk.enter(COORDINATOR);
    const [only] = await list(browser);
    expect(await kindOf(await remove(browser, only?.id))).toBe("not-possible-now");
    expect(await kindOf(await remove(stranger.browser, only?.id))).toBe("not-found");
    expect(JSON.stringify(await list(browser))).not.toContain(stranger.passkey.id);
    expect(await list(browser)).toHaveLength(1);
  });

  it("of two who take away one of two each at once, one stays", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    await add(browser, desk.newPasskey());
    const both = await list(browser);
    const outcomes = await Promise.all(both.map(({ id }) => remove(browser, id)));
    expect(outcomes.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409]);
    expect(await list(browser)).toHaveLength(1);
  });

  it("takes none that was made for an invitation, for another account, twice, or has verified nobody", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const stranger = await desk.enter(COORDINATOR);
    const token = await desk.invite(COORDINATOR);
    const options = async (from: DeskBrowser, path: string, body?: object) =>
      (await (await from.post(path, body)).json()) as RegistrationOptions;
    const invited = await options(browser, deskPaths.registrationOptions, { token, name: "Koordination" });
    const theirs = await options(stranger.browser, deskPaths.passkeyOptions);
    const own = await options(browser, deskPaths.passkeyOptions);
    const twice = desk.newPasskey().register(own);
    expect((await browser.post(deskPaths.newPasskey, twice)).status).toBe(200);
    for (const answer of [
      desk.newPasskey().register(invited),
      desk.newPasskey().register(theirs),
      twice,
      desk.newPasskey().register(await options(browser, deskPaths.passkeyOptions), { isVerified: false }),
    ]) {
      expect(await kindOf(await browser.post(deskPaths.newPasskey, answer))).toBe("sign-in-refused");
    }
    expect(await list(browser)).toHaveLength(2);
  });

  it("asks for the passkey again before another is made or one is taken away", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    await add(browser, desk.newPasskey());
    const [first] = await list(browser);
    desk.pass(STEP_UP_MINUTES);
    expect(await kindOf(await browser.post(deskPaths.passkeyOptions))).toBe("step-up-needed");
    expect(await kindOf(await remove(browser, first?.id))).toBe("step-up-needed");
  });
};
