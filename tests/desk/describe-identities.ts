import { expect, it } from "vitest";
import type { MadeInvitation } from "../../contract/desk/access.ts";
import { SESSION_HOURS, STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { begin, comeBack, HOME, readEntry, startIdentities, visit, WHO } from "./identity-desk.ts";
import { COORDINATOR, type DeskBrowser, NOBODY, startDesk } from "./start-desk.ts";
import { createProviderVisit } from "./start-identity-provider.ts";
import { kindOf } from "./work-browser.ts";

/** Signing in by an authority's identity provider. */
export const describeIdentities = (open: () => Promise<Database>): void => {
  const start = () => startIdentities(open);

  it("links by an open invitation, lets in who is linked, and leads back to where they were", async () => {
    const { desk, link } = await start();
    const first = await link();
    expect(await first.whoAmI()).toMatchObject({ name: "Referat 4", way: "provider", hasCode: false });
    const from = "/desk/work/ABCD2345?state=open";
    const browser = desk.openBrowser();
    const entry = await readEntry(await visit(browser, { for: "sign-in", from }));
    expect(entry).toMatchObject({ from, session: { account: { name: "Referat 4" }, provider: "127.0.0.1" } });
    expect([...browser.cookies.keys()]).toEqual(["__Host-desk"]);
    expect(await desk.accounts.list()).toHaveLength(1);
  });

  it("gives a stranger of the provider no account, and a locked one no entry, with the same bytes", async () => {
    const { desk, link } = await start();
    const administrator = await desk.enter({ roles: ["administrator"] });
    const linked = await link();
    const { id = "" } = (await linked.whoAmI()) ?? {};
    const stranger = await visit(desk.openBrowser(), HOME, { who: "fremd" });
    expect([stranger.status, stranger.headers.getSetCookie()]).toEqual([401, []]);
    expect(await kindOf(stranger.clone())).toBe("identity-unknown");
    const locked = { ...NOBODY, ...COORDINATOR, state: "locked" };
    const path = deskPaths.account.replace("{id}", id);
    expect((await administrator.browser.post(path, locked, { "If-Match": '"1"' })).status).toBe(200);
    expect(await linked.whoAmI()).toBeNull();
    expect(await (await visit(desk.openBrowser(), HOME)).text()).toBe(await stranger.text());
  });

  it("refuses an invitation that was used or is over, and one sign-in for two accounts", async () => {
    const { desk, link } = await start();
    const token = await desk.invite(COORDINATOR);
    const [one, two] = [desk.openBrowser(), desk.openBrowser()];
    const invited = { for: "invitation", token, name: "Referat 4" };
    const [address, later] = [await begin(one, invited), await begin(two, invited)];
    const go = createProviderVisit();
    await readEntry(await comeBack(one, await go(address, WHO)));
    expect(await kindOf(await comeBack(two, await createProviderVisit()(later, { who: "andere" })))).toBe(
      "link-not-found",
    );
    expect(await kindOf(await two.post(deskPaths.providerOptions, invited))).toBe("link-not-found");
    await expect(link()).rejects.toThrow("identity-taken");
    expect(await desk.accounts.list()).toHaveLength(1);
    const late = await desk.invite(COORDINATOR);
    desk.pass(7 * 24 * 60);
    const response = await two.post(deskPaths.providerOptions, { ...invited, token: late });
    expect(await kindOf(response)).toBe("link-not-found");
  });

  it("gives one of eight who come back with one invitation at once the account", async () => {
    const { desk } = await start();
    const invited = { for: "invitation", token: await desk.invite(COORDINATOR), name: "Referat 4" };
    const ready = await Promise.all(
      Array.from({ length: 8 }, async (_, place) => {
        const browser = desk.openBrowser();
        const answer = await createProviderVisit()(await begin(browser, invited), { who: `person-${place}` });
        return () => comeBack(browser, answer);
      }),
    );
    const tries = await Promise.all(ready.map((each) => each()));
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await desk.accounts.list()).toHaveLength(1);
  });

  it("counts as a step-up when the person showed the provider who they are, and asks them again for another", async () => {
    const { desk, link, sayProven } = await start();
    await link();
    sayProven(STEP_UP_MINUTES + 1);
    const browser = desk.openBrowser();
    await readEntry(await visit(browser, HOME));
    const weighty = (): Promise<Response> => browser.post(deskPaths.newRecoveryCodes);
    expect(await kindOf(await weighty())).toBe("step-up-needed");
    const again = async (form: Readonly<Record<string, string>>): Promise<Response> => {
      const address = await begin(browser, { from: "/desk/sessions" }, deskPaths.providerStepUpOptions);
      expect(new URL(address).searchParams.get("prompt")).toBe("login");
      return comeBack(browser, await createProviderVisit()(address, form));
    };
    sayProven(0);
    expect(await kindOf(await again({ who: "jemand anders" }))).toBe("identity-unknown");
    expect(await kindOf(await weighty())).toBe("step-up-needed");
    const former = browser.cookie();
    expect((await readEntry(await again(WHO))).from).toBe("/desk/sessions");
    expect(browser.cookie()).not.toBe(former);
    expect((await weighty()).status).toBe(200);
  });

  it("takes a provider at its word about when, not where that is too long ago or not said", async () => {
    let provenAt: Date | null = null;
    const desk = await startDesk(await open(), undefined, undefined, {
      name: "login.example",
      addressFor: async ({ state }) => `https://login.example/?state=${state}`,
      identify: async () => ({ hash: "hash", authTime: provenAt }),
    });
    const minutesAgo = (minutes: number): Date => new Date(desk.now().getTime() - minutes * 60_000);
    const go = async (browser: DeskBrowser, body: object, path?: string): Promise<Response> =>
      comeBack(browser, new URL(await begin(browser, body, path)).search.slice(1));
    const browser = desk.openBrowser();
    await readEntry(await go(browser, { for: "invitation", token: await desk.invite(COORDINATOR), name: "Referat 4" }));
    expect((await browser.whoAmI())?.steppedUpUntil).toBeNull();
    const again = (): Promise<Response> => go(browser, { from: "/desk" }, deskPaths.providerStepUpOptions);
    expect(await kindOf(await again())).toBe("step-up-needed");
    provenAt = minutesAgo(STEP_UP_MINUTES);
    expect(await kindOf(await again())).toBe("step-up-needed");
    provenAt = minutesAgo(-60);
    expect((await readEntry(await again())).session.account?.steppedUpUntil).toBe(
      minutesAgo(-STEP_UP_MINUTES).toISOString(),
    );
    provenAt = minutesAgo(SESSION_HOURS * 60);
    expect(await kindOf(await go(desk.openBrowser(), HOME))).toBe("provider-unsound");
    expect(desk.noted).toEqual(["provider-unsound: auth_time"]);
  });

  it("keeps of an identity a hash, writes link and entry into the audit, and ends it with an invitation anew", async () => {
    const { desk, database, link } = await start();
    const administrator = await desk.enter({ roles: ["administrator"] });
    const browser = await link();
    const { id } = (await browser.whoAmI()) ?? {};
    const rows = await database.kysely.selectFrom("oidc_identity").selectAll().execute();
    expect(rows).toMatchObject([{ account_id: id }]);
    expect(JSON.stringify(rows)).not.toContain("beispiel");
    const acts = await database.kysely
      .selectFrom("audit")
      .selectAll()
      .where("actor", "=", id ?? "")
      .orderBy("seq")
      .execute();
    expect(acts.map(({ act }) => act)).toEqual(["register", "link-provider", "sign-in"]);
    const invited = await administrator.browser.post(deskPaths.invitations, { for: "account", account: id });
    const { token } = (await invited.json()) as MadeInvitation;
    await readEntry(await visit(desk.openBrowser(), { for: "invitation", token, name: "Referat 5" }, { who: "neu" }));
    expect(await browser.whoAmI()).toBeNull();
    expect(await kindOf(await visit(desk.openBrowser(), HOME))).toBe("identity-unknown");
    await readEntry(await visit(desk.openBrowser(), HOME, { who: "neu" }));
    const path = deskPaths.accountDeletion.replace("{id}", id ?? "");
    expect((await administrator.browser.send(path, { method: "DELETE" })).status).toBe(204);
    expect(await database.kysely.selectFrom("oidc_identity").selectAll().execute()).toEqual([]);
  });

  it("sends nobody anywhere where no provider is set, and back to nowhere but the desk", async () => {
    const without = (await startDesk(await open())).openBrowser();
    expect((await without.post(deskPaths.providerOptions, HOME)).status).toBe(404);
    expect(await (await without.send(deskPaths.session)).json()).toEqual({ account: null, provider: null });
    const { desk } = await start();
    for (const from of [
      "https://other.example/",
      "//other.example",
      "/desk//other.example\\",
      "/deskother",
      "/desk#x",
    ]) {
      const response = await desk.openBrowser().post(deskPaths.providerOptions, { ...HOME, from });
      expect([from, response.status]).toEqual([from, 422]);
    }
  });
};
