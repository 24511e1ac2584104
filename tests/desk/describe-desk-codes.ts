import { generateSync } from "otplib/functional";
import { expect, it } from "vitest";
import { STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import type { DeskAccounts, DeskSessions, MadeInvitation } from "../../contract/desk/access.ts";
import {
  type CodeOptions,
  type DeskCodes,
  MOST_WRONG_CODES,
  RECOVERY_CODES,
  type RecoveryCodes,
} from "../../contract/desk/codes.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { COORDINATOR, type Desk, type DeskBrowser, NOBODY, startDesk } from "./start-desk.ts";
import { kindOf } from "./work-browser.ts";

const PERIOD_S = 30;

/** What the app shows at the desk's time, or so many periods later. */
const codeOf = (desk: Desk, { secret }: CodeOptions, later = 0): string =>
  generateSync({ secret, epoch: Math.floor(desk.now().getTime() / 1000) + later * PERIOD_S });

/** One that is not it. */
const wrongOf = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

const readCodes = async (browser: DeskBrowser): Promise<DeskCodes> =>
  (await (await browser.send(deskPaths.codes)).json()) as DeskCodes;
const readSessions = async (browser: DeskBrowser): Promise<DeskSessions["sessions"]> =>
  ((await (await browser.send(deskPaths.sessions)).json()) as DeskSessions).sessions;

/** Sets an authenticator app up. */
const setUp = async (desk: Desk, browser: DeskBrowser): Promise<CodeOptions> => {
  const options = (await (await browser.post(deskPaths.codeOptions)).json()) as CodeOptions;
  const response = await browser.post(deskPaths.newCode, { code: codeOf(desk, options) });
  expect(response.status).toBe(200);
  desk.pass(1);
  return options;
};

const makeRecovery = async (browser: DeskBrowser): Promise<readonly string[]> =>
  ((await (await browser.post(deskPaths.newRecoveryCodes)).json()) as RecoveryCodes).codes;

/** What helps whoever has no passkey at hand. */
export const describeCodes = (open: () => Promise<Database>): void => {
  const start = async (): Promise<Desk> => startDesk(await open());

  it("lets in by the name and the code of an authenticator app, and tells the sessions apart", async () => {
    const desk = await start();
    const { browser, id } = await desk.enter(COORDINATOR);
    expect(await browser.whoAmI()).toMatchObject({ way: "passkey", hasCode: false });
    const options = await setUp(desk, browser);
    expect(options.uri).toContain(`secret=${options.secret}`);
    expect(options.uri).toContain(options.name);
    expect(await readCodes(browser)).toMatchObject({ code: { name: options.name, isStopped: false } });
    const other = desk.openBrowser();
    const typed = { name: options.name, code: codeOf(desk, options) };
    expect((await other.post(deskPaths.codeSignIn, typed)).status).toBe(200);
    expect(await other.whoAmI()).toMatchObject({ id, way: "code", hasCode: true });
    expect((await readSessions(other)).map(({ way }) => way)).toEqual(["passkey", "code"]);
  });

  it("takes a code once, also from many at once, and none of a period before", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const options = await setUp(desk, browser);
    const former = codeOf(desk, options, -1);
    const typed = { name: options.name, code: codeOf(desk, options) };
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => desk.openBrowser().post(deskPaths.codeSignIn, typed)),
    );
    expect(tries.map(({ status }) => status).toSorted((one, next) => one - next)).toEqual([200, 401, 401, 401]);
    for (const code of [typed.code, former]) {
      const response = await desk.openBrowser().post(deskPaths.codeSignIn, { ...typed, code });
      expect(await kindOf(response)).toBe("sign-in-refused");
    }
    const next = { ...typed, code: codeOf(desk, options, 1) };
    expect((await desk.openBrowser().post(deskPaths.codeSignIn, next)).status).toBe(200);
  });

  it("answers a wrong name, a wrong, late and repeated code and a locked account with the same bytes", async () => {
    const desk = await start();
    const administrator = await desk.enter({ roles: ["administrator"] });
    const { browser, id } = await desk.enter(COORDINATOR);
    const options = await setUp(desk, browser);
    const late = codeOf(desk, options);
    desk.pass(2);
    const code = codeOf(desk, options);
    expect((await desk.openBrowser().post(deskPaths.codeSignIn, { name: options.name, code })).status).toBe(200);
    const account = deskPaths.account.replace("{id}", id);
    const ask = async (name: string, each: string): Promise<string> => {
      const response = await desk.openBrowser().post(deskPaths.codeSignIn, { name, code: each });
      expect([response.status, response.headers.get("Set-Cookie")]).toEqual([401, null]);
      return response.text();
    };
    const answers = [
      await ask("ABCDEFGH", code),
      await ask(options.name, wrongOf(code)),
      await ask(options.name, late),
      await ask(options.name, code),
    ];
    desk.pass(1);
    await administrator.browser.stepUp(administrator.passkey);
    const locked = { ...NOBODY, ...COORDINATOR, state: "locked" };
    expect((await administrator.browser.post(account, locked, { "If-Match": '"1"' })).status).toBe(200);
    answers.push(await ask(options.name, codeOf(desk, options)));
    expect(new Set(answers).size).toBe(1);
  });

  it("takes no code after ten wrong ones, until the account's passkey is used", async () => {
    const desk = await start();
    const { browser, passkey } = await desk.enter(COORDINATOR);
    const options = await setUp(desk, browser);
    const sign = (code: string): Promise<Response> =>
      desk.openBrowser().post(deskPaths.codeSignIn, { name: options.name, code });
    for (let tried = 0; tried < MOST_WRONG_CODES; tried += 1) {
      expect((await sign(wrongOf(codeOf(desk, options)))).status).toBe(401);
    }
    expect((await sign(codeOf(desk, options))).status).toBe(401);
    expect(await readCodes(browser)).toMatchObject({ code: { isStopped: true } });
    expect((await browser.signIn(passkey)).status).toBe(200);
    expect(await readCodes(browser)).toMatchObject({ code: { isStopped: false } });
    expect((await sign(codeOf(desk, options))).status).toBe(200);
  });

  it("refuses a network that tries too much with 429, and lets in from there what holds", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const [recovery = ""] = await makeRecovery(browser);
    const tries = [];
    for (let tried = 0; tried < 12; tried += 1) {
      const body = { name: "ABCDEFGH", code: "123456" };
      tries.push((await desk.openBrowser("198.51.100.7").post(deskPaths.codeSignIn, body)).status);
    }
    expect(tries.slice(-2)).toEqual([429, 429]);
    const holder = desk.openBrowser("198.51.100.7");
    expect((await holder.post(deskPaths.recoverySignIn, { code: recovery })).status).toBe(200);
  });

  it("steps up by a code where the session is old, with another token, and by nobody else's", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const stranger = await desk.enter(COORDINATOR);
    const options = await setUp(desk, browser);
    const theirs = await setUp(desk, stranger.browser);
    desk.pass(STEP_UP_MINUTES);
    expect(await kindOf(await browser.post(deskPaths.newRecoveryCodes))).toBe("step-up-needed");
    const former = browser.cookie();
    const refused = await browser.post(deskPaths.codeStepUp, { code: codeOf(desk, theirs) });
    expect(await kindOf(refused)).toBe("sign-in-refused");
    const code = codeOf(desk, options);
    expect((await browser.post(deskPaths.codeStepUp, { code })).status).toBe(200);
    expect(browser.cookie()).not.toBe(former);
    expect(await makeRecovery(browser)).toHaveLength(RECOVERY_CODES);
    expect(await kindOf(await browser.post(deskPaths.codeStepUp, { code }))).toBe("sign-in-refused");
  });

  it("sets no app up without a code of it, none beside another, and takes it away with the other sessions", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    const options = (await (await browser.post(deskPaths.codeOptions)).json()) as CodeOptions;
    const typed = (code: string) => ({ name: options.name, code });
    expect((await desk.openBrowser().post(deskPaths.codeSignIn, typed(codeOf(desk, options)))).status).toBe(401);
    expect((await browser.post(deskPaths.newCode, { code: wrongOf(codeOf(desk, options)) })).status).toBe(401);
    expect(await readCodes(browser)).toMatchObject({ code: null });
    expect((await browser.send(deskPaths.codeRemoval, { method: "DELETE" })).status).toBe(404);
    const again = await setUp(desk, browser);
    expect(await kindOf(await browser.post(deskPaths.codeOptions))).toBe("not-possible-now");
    const other = desk.openBrowser();
    const signIn = { name: again.name, code: codeOf(desk, again) };
    expect((await other.post(deskPaths.codeSignIn, signIn)).status).toBe(200);
    expect((await browser.send(deskPaths.codeRemoval, { method: "DELETE" })).status).toBe(204);
    expect(await other.whoAmI()).toBeNull();
    expect(await browser.whoAmI()).toMatchObject({ hasCode: false });
    const after = await desk.openBrowser().post(deskPaths.codeSignIn, { ...signIn, code: codeOf(desk, again, 1) });
    expect(await kindOf(after)).toBe("sign-in-refused");
  });

  it("makes ten recovery codes that let in once each, and says when", async () => {
    const desk = await start();
    const { browser, id } = await desk.enter(COORDINATOR);
    const codes = await makeRecovery(browser);
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    const [code = "", second = ""] = codes;
    const others = Array.from({ length: 4 }, () => desk.openBrowser());
    const tries = await Promise.all(others.map((each) => each.post(deskPaths.recoverySignIn, { code })));
    expect(tries.map(({ status }) => status).toSorted((one, next) => one - next)).toEqual([200, 401, 401, 401]);
    const inside = others[tries.findIndex(({ status }) => status === 200)] ?? browser;
    expect(await inside.whoAmI()).toMatchObject({ id, way: "recovery" });
    expect(await readCodes(inside)).toMatchObject({
      recovery: { left: RECOVERY_CODES - 1, usedAt: [desk.now().toISOString()] },
    });
    // Whoever has lost the passkey makes another one with it.
    expect((await inside.post(deskPaths.passkeyOptions)).status).toBe(200);
    await makeRecovery(inside);
    expect((await desk.openBrowser().post(deskPaths.recoverySignIn, { code: second })).status).toBe(401);
  });

  it("keeps neither a secret nor a code as it is, and writes every use into the audit", async () => {
    const database = await open();
    const desk = await startDesk(database);
    const { browser } = await desk.enter(COORDINATOR);
    const { secret } = await setUp(desk, browser);
    const [code = ""] = await makeRecovery(browser);
    await desk.openBrowser().post(deskPaths.recoverySignIn, { code });
    const kept = [
      ...(await database.kysely.selectFrom("totp").selectAll().execute()),
      ...(await database.kysely.selectFrom("recovery_code").selectAll().execute()),
    ];
    expect(kept).toHaveLength(1 + RECOVERY_CODES);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).not.toContain(code);
    const acts = await database.kysely.selectFrom("audit").select("act").orderBy("seq").execute();
    expect(acts.map(({ act }) => act)).toEqual([
      "invite",
      "register",
      "sign-in",
      "add-code",
      "make-recovery-codes",
      "use-recovery-code",
      "sign-in",
    ]);
  });

  it("ends both with an invitation anew, and with the account", async () => {
    const database = await open();
    const desk = await startDesk(database);
    const administrator = await desk.enter({ roles: ["administrator"] });
    const { browser, id } = await desk.enter(COORDINATOR);
    await setUp(desk, browser);
    const [code = ""] = await makeRecovery(browser);
    const invited = await administrator.browser.post(deskPaths.invitations, { for: "account", account: id });
    const next = desk.openBrowser();
    await next.register(((await invited.json()) as MadeInvitation).token, desk.newPasskey());
    expect(await readCodes(next)).toEqual({ code: null, recovery: { left: 0, usedAt: [] } });
    expect((await desk.openBrowser().post(deskPaths.recoverySignIn, { code })).status).toBe(401);
    await setUp(desk, next);
    await makeRecovery(next);
    const account = deskPaths.accountDeletion.replace("{id}", id);
    expect((await administrator.browser.send(account, { method: "DELETE" })).status).toBe(204);
    const left = (await (await administrator.browser.send(deskPaths.accounts)).json()) as DeskAccounts;
    expect(left.accounts).toHaveLength(1);
    for (const table of ["totp", "recovery_code"] as const) {
      expect(await database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
};
