import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { PROVIDER_MINUTES } from "../../contract/desk/access-times.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { createIdentityProvider } from "../../host/access/identity-provider.ts";
import type { Database } from "../../host/database/database.ts";
import { begin, comeBack, HOME, readEntry, RETURN, startIdentities, startWith, WHO } from "./identity-desk.ts";
import type { DeskBrowser } from "./start-desk.ts";
import { CLIENT, createProviderVisit, startIdentityProvider } from "./start-identity-provider.ts";
import { kindOf } from "./work-browser.ts";

/** What goes wrong on the way to an identity provider and back. */
export const describeIdentityFaults = (open: () => Promise<Database>): void => {
  const start = () => startIdentities(open);

  it("takes a way back once, from the browser that went, within ten minutes", async () => {
    const { desk, link } = await start();
    await link();
    const browser = desk.openBrowser();
    const answer = await createProviderVisit()(await begin(browser, HOME), WHO);
    const cookie = browser.cookies.get("__Host-oidc") ?? "";
    const refuse = async (by: DeskBrowser, given: string): Promise<void> => {
      expect(await kindOf(await comeBack(by, given))).toBe("provider-too-late");
    };
    await refuse(desk.openBrowser(), answer);
    const other = desk.openBrowser();
    await begin(other, HOME);
    await refuse(other, answer);
    await refuse(browser, answer.replace(/state=[^&]*/, "state=another"));
    await refuse(browser, answer.replace(/state=[^&]*&?/, ""));
    await readEntry(await comeBack(browser, answer));
    await refuse(browser, answer);
    browser.cookies.set("__Host-oidc", cookie);
    await refuse(browser, answer);
    const late = await createProviderVisit()(await begin(other, HOME), WHO);
    desk.pass(PROVIDER_MINUTES);
    await refuse(other, late);
    // None of it came as far as the provider, which would refuse a code that was used, too.
    expect(desk.noted).toEqual([]);
  });

  it("says of a person who declines, a wrong code, a wrong verifier and a wrong nonce what it is, and logs no person", async () => {
    const { desk, link } = await start();
    await link();
    const go = async (change: (address: URL) => void, form: Readonly<Record<string, string>> = WHO) => {
      const browser = desk.openBrowser();
      const address = new URL(await begin(browser, HOME));
      change(address);
      return kindOf(await comeBack(browser, await createProviderVisit()(address.href, form)));
    };
    expect(await go(() => {}, { abort: "yes" })).toBe("provider-refused");
    expect(await go(({ searchParams }) => searchParams.set("code_challenge", "A".repeat(43)))).toBe(
      "provider-too-late",
    );
    expect(await go(({ searchParams }) => searchParams.set("nonce", "another"))).toBe("provider-unsound");
    const browser = desk.openBrowser();
    const answer = await createProviderVisit()(await begin(browser, HOME), WHO);
    const forged = answer.replace(/code=[^&]*/, `code=${WHO.who}`);
    expect(await kindOf(await comeBack(browser, forged))).toBe("provider-too-late");
    expect(desk.noted).toEqual([
      "provider-refused: access_denied",
      "provider-too-late: invalid_grant",
      "provider-unsound: OAUTH_JWT_CLAIM_COMPARISON_FAILED",
      "provider-too-late: invalid_grant",
    ]);
  });

  it("refuses what another issuer has answered, and a provider that calls itself otherwise", async () => {
    const { desk, issuer, link } = await start();
    await link();
    const browser = desk.openBrowser();
    const answer = await createProviderVisit()(await begin(browser, HOME), WHO);
    const forged = answer.replace(/iss=[^&]*/, `iss=${encodeURIComponent("https://other.example")}`);
    expect(forged).not.toBe(answer);
    expect(await kindOf(await comeBack(browser, forged))).toBe("provider-unsound");
    const settings = { ...issuer.settings, issuer: issuer.issuer.replace("127.0.0.1", "localhost") };
    const provider = createIdentityProvider(settings, RETURN, () => new Date());
    const way = { state: "s", nonce: "n", verifier: "v" };
    await expect(provider.addressFor(way, 0)).rejects.toMatchObject({ kind: "provider-unsound" });
  });

  it("says when the provider is down, or no provider answers there, and asks anew the next time", async () => {
    const desk = await (async () => {
      const gone = createServer();
      await new Promise<void>((resolve) => {
        gone.listen(0, "127.0.0.1", resolve);
      });
      const { port } = gone.address() as AddressInfo;
      await new Promise((resolve) => {
        gone.close(resolve);
      });
      return {
        port,
        ...(await startWith(await open(), { settings: { issuer: `http://127.0.0.1:${port}`, ...CLIENT } })),
      };
    })();
    const ask = (): Promise<Response> => desk.openBrowser().post(deskPaths.providerOptions, HOME);
    expect(await kindOf(await ask())).toBe("provider-unreachable");
    const other = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => {
      other.listen(desk.port, "127.0.0.1", resolve);
    });
    expect(await kindOf(await ask())).toBe("provider-unreachable");
    await new Promise((resolve) => {
      other.close(resolve);
      other.closeAllConnections();
    });
    const issuer = await startIdentityProvider({ returnAddress: RETURN, port: desk.port });
    onTestFinished(issuer.close);
    const browser = desk.openBrowser();
    const answer = await createProviderVisit()(await begin(browser, HOME), WHO);
    await issuer.close();
    expect(await kindOf(await comeBack(browser, answer))).toBe("provider-unreachable");
  });
};
