import { describe, expect, it } from "vitest";
import type { DeskSessions, MadeInvitation, RegistrationOptions } from "../../contract/desk/access.ts";
import { IDLE_MINUTES, SESSION_HOURS, STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { inviteFirstAdministrator } from "../../host/access/invitations.ts";
import { describeAccounts } from "./describe-accounts.ts";
import { describeCodes } from "./describe-desk-codes.ts";
import { describeIdentities } from "./describe-identities.ts";
import { describeIdentityFaults } from "./describe-identity-faults.ts";
import { describeOpenInvitations } from "./describe-invitations.ts";
import { describePasskeys } from "./describe-desk-passkeys.ts";
import { kindOf } from "./work-browser.ts";
import { ADMINISTRATOR, COORDINATOR, type Desk, type DeskBrowser, NOBODY, startDesk } from "./start-desk.ts";

const describeInvitations = (start: () => Promise<Desk>): void => {
  it("lets the first administrator in by one link, the newest", async () => {
    const desk = await start();
    const link = () => inviteFirstAdministrator(desk.accounts, "https://network.example/", desk.now());
    const tokenIn = (address: string | null): string => address?.split("#")[1] ?? "";
    const older = tokenIn(await link());
    const newer = tokenIn(await link());
    const browser = desk.openBrowser();
    const [first, second] = [desk.newPasskey(), desk.newPasskey()];
    const refused = await browser.post(deskPaths.registrationOptions, { token: older, name: "Verwaltung" });
    expect(await kindOf(refused)).toBe("link-not-found");
    expect((await browser.register(newer, first)).status).toBe(200);
    expect(await browser.whoAmI()).toMatchObject({ roles: ["administrator"], name: "Koordination" });
    expect(await link()).toBeNull();
    expect(
      await kindOf(await desk.openBrowser().post(deskPaths.registrationOptions, { token: newer, name: "Zwei" })),
    ).toBe("link-not-found");
    expect(await kindOf(await desk.openBrowser().signIn(second))).toBe("sign-in-refused");
  });

  it("gives one of eight who use a link at once the account", async () => {
    const desk = await start();
    const token = await desk.invite(COORDINATOR);
    const name = "Koordination";
    const ready = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const browser = desk.openBrowser();
        const response = await browser.post(deskPaths.registrationOptions, { token, name });
        const answer = desk.newPasskey().register((await response.json()) as RegistrationOptions);
        return () => browser.post(deskPaths.registration, { token, name, ...answer });
      }),
    );
    const tries = await Promise.all(ready.map((register) => register()));
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await desk.accounts.list()).toHaveLength(1);
  });

  it("ends after a week", async () => {
    const desk = await start();
    const token = await desk.invite(COORDINATOR);
    desk.pass(7 * 24 * 60);
    const response = await desk.openBrowser().post(deskPaths.registrationOptions, { token, name: "Koordination" });
    expect(await kindOf(response)).toBe("link-not-found");
  });

  it("takes no passkey that has verified nobody, or was made for another site", async () => {
    const desk = await start();
    const token = await desk.invite(COORDINATOR);
    for (const answering of [{ isVerified: false }, { origin: "https://network.example.attacker.example" }]) {
      const browser = desk.openBrowser();
      const options = (await (
        await browser.post(deskPaths.registrationOptions, { token, name: "Koordination" })
      ).json()) as RegistrationOptions;
      const answer = desk.newPasskey().register(options, answering);
      expect(await kindOf(await browser.post(deskPaths.registration, { token, name: "Koordination", ...answer }))).toBe(
        "sign-in-refused",
      );
    }
    expect(await desk.accounts.list()).toEqual([]);
  });

  it("gives an account whose passkey is lost another one, and ends what it had", async () => {
    const desk = await start();
    const administrator = await desk.enter(ADMINISTRATOR);
    const { id, browser, passkey } = await desk.enter(COORDINATOR);
    const response = await administrator.browser.post(deskPaths.invitations, { for: "account", account: id });
    const { token } = (await response.json()) as MadeInvitation;
    const next = desk.newPasskey();
    const other = desk.openBrowser();
    expect((await other.register(token, next)).status).toBe(200);
    expect(await other.whoAmI()).toMatchObject({ id, roles: ["coordinator"] });
    expect(await browser.whoAmI()).toBeNull();
    expect(await kindOf(await browser.signIn(passkey))).toBe("sign-in-refused");
    expect((await other.signIn(next)).status).toBe(200);
  });
};

const describeSigningIn = (start: () => Promise<Desk>): void => {
  it("signs in by passkey, with another token each time, in one cookie", async () => {
    const desk = await start();
    const { browser, passkey } = await desk.enter(COORDINATOR);
    const former = browser.cookie();
    const response = await browser.signIn(passkey);
    expect(response.headers.get("Set-Cookie")).toMatch(
      /^__Host-desk=[\w-]{22}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(browser.cookie()).not.toBe(former);
    expect(await browser.whoAmI()).toMatchObject({ roles: ["coordinator"] });
    const stranger = desk.openBrowser();
    stranger.setCookie(former);
    expect(await stranger.whoAmI()).toBeNull();
  });

  it("refuses what is signed twice, too late, unverified, for another site or by another key, all alike", async () => {
    const desk = await start();
    const { passkey } = await desk.enter(COORDINATOR);
    const browser = desk.openBrowser();
    const used = passkey.sign(await browser.options());
    expect((await browser.post(deskPaths.signIn, used)).status).toBe(200);
    const late = passkey.sign(await browser.options());
    desk.pass(5);
    const withOther = { ...desk.newPasskey().sign(await browser.options()), id: passkey.id };
    const refused = [
      used,
      late,
      passkey.sign(await browser.options(), { isVerified: false }),
      passkey.sign(await browser.options(), { origin: "https://attacker.example" }),
      passkey.sign({ challenge: "selfmade", rpId: "network.example" }),
      desk.newPasskey().sign(await browser.options()),
      withOther,
    ];
    const answers = new Set<string>();
    for (const assertion of refused) {
      const response = await desk.openBrowser().post(deskPaths.signIn, assertion);
      expect(response.headers.get("Set-Cookie")).toBeNull();
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect([...answers]).toEqual([expect.stringContaining("401 ")]);
  });

  it("takes no challenge for another purpose, and no copy of a passkey", async () => {
    const desk = await start();
    const { browser, passkey } = await desk.enter(COORDINATOR);
    const forSigningIn = passkey.sign(await browser.options());
    expect(await kindOf(await browser.post(deskPaths.stepUp, forSigningIn))).toBe("sign-in-refused");
    passkey.countFrom(0);
    expect(await kindOf(await browser.signIn(passkey))).toBe("sign-in-refused");
  });

  it("refuses the eleventh try of a network, and lets the right passkey in all the same", async () => {
    const desk = await start();
    const { passkey } = await desk.enter(COORDINATOR);
    const office = desk.openBrowser("198.51.100.7");
    const statuses: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) statuses.push((await office.signIn(desk.newPasskey())).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const again = await office.signIn(desk.newPasskey());
    expect(Number(again.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await office.signIn(passkey)).status).toBe(200);
  });

  it("asks for the passkey again before what is weighty, one's own", async () => {
    const desk = await start();
    const { browser, passkey } = await desk.enter(ADMINISTRATOR);
    const other = await desk.enter(COORDINATOR);
    const invitation = { ...NOBODY, roles: ["coordinator"], mail: "neu@behoerde.example", for: "somebody-new" };
    expect((await browser.post(deskPaths.invitations, invitation)).status).toBe(200);
    desk.pass(STEP_UP_MINUTES);
    expect(await kindOf(await browser.post(deskPaths.invitations, invitation))).toBe("step-up-needed");
    expect(await kindOf(await browser.stepUp(other.passkey))).toBe("sign-in-refused");
    const former = browser.cookie();
    expect((await browser.stepUp(passkey)).status).toBe(200);
    expect(browser.cookie()).not.toBe(former);
    expect((await browser.post(deskPaths.invitations, invitation)).status).toBe(200);
  });
};

const describeSessions = (start: () => Promise<Desk>): void => {
  it("ends when it is not used, and after half a day in any case", async () => {
    const desk = await start();
    const { browser } = await desk.enter(COORDINATOR);
    desk.pass(IDLE_MINUTES - 1);
    expect(await browser.whoAmI()).not.toBeNull();
    desk.pass(IDLE_MINUTES - 1);
    expect(await browser.whoAmI()).not.toBeNull();
    desk.pass(IDLE_MINUTES);
    expect(await browser.whoAmI()).toBeNull();

    const busy = await desk.enter(COORDINATOR);
    for (let passed = 0; passed < SESSION_HOURS * 60; passed += 20) {
      expect(await busy.browser.whoAmI()).not.toBeNull();
      desk.pass(20);
    }
    expect(await busy.browser.whoAmI()).toBeNull();
    expect(await desk.sessions.purge(desk.now())).toBeGreaterThan(0);
  });

  it("lists those of the account, and ends any of them, but nobody else's", async () => {
    const desk = await start();
    const { browser, passkey } = await desk.enter(COORDINATOR);
    const elsewhere = desk.openBrowser();
    await elsewhere.signIn(passkey);
    const other = await desk.enter(COORDINATOR);
    const list = async () => ((await (await browser.send(deskPaths.sessions)).json()) as DeskSessions).sessions;
    const sessions = await list();
    expect(sessions.map(({ isThis }) => isThis).filter(Boolean)).toHaveLength(1);
    expect(sessions).toHaveLength(2);
    const end = (from: DeskBrowser) => {
      const { id = "" } = sessions.find(({ isThis }) => !isThis) ?? {};
      return from.send(deskPaths.otherSessionEnd.replace("{id}", id), { method: "DELETE" });
    };
    expect((await end(other.browser)).status).toBe(404);
    expect((await end(browser)).status).toBe(204);
    expect(await elsewhere.whoAmI()).toBeNull();
    expect((await browser.send(deskPaths.sessionEnd, { method: "DELETE" })).headers.get("Set-Cookie")).toContain(
      "__Host-desk=; Max-Age=0",
    );
    expect(await browser.whoAmI()).toBeNull();
  });
};

/** Who gets in and what they may, whatever the accounts lie in. */
export const describeDeskAccess = (name: string, open: () => Promise<Database>): void => {
  const start = async (): Promise<Desk> => await startDesk(await open());
  describe(`an invitation to the desk ${name}`, () => {
    describeInvitations(start);
    describeOpenInvitations(open);
  });
  describe(`signing in to the desk ${name}`, () => {
    describeSigningIn(start);
  });
  describe(`the passkeys of an account of the desk ${name}`, () => {
    describePasskeys(start);
  });
  describe(`one-time codes and recovery codes of an account of the desk ${name}`, () => {
    describeCodes(open);
  });
  describe(`the identity provider of the desk ${name}`, () => {
    describeIdentities(open);
    describeIdentityFaults(open);
  });
  describe(`a session of the desk ${name}`, () => {
    describeSessions(start);
  });
  describe(`the accounts of the desk ${name}`, () => {
    describeAccounts(start);
  });
};
