import { expect, onTestFinished } from "vitest";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { PROVIDER_RETURN, type ProviderAddress, type ProviderEntry } from "../../contract/desk/provider.ts";
import { createIdentityProvider } from "../../host/access/identity-provider.ts";
import type { Database } from "../../host/database/database.ts";
import { COORDINATOR, type Desk, type DeskBrowser, SITE, startDesk } from "./start-desk.ts";
import { createProviderVisit, startIdentityProvider } from "./start-identity-provider.ts";

export const RETURN = `${SITE}/${PROVIDER_RETURN}`;
/** Whom the provider knows. */
export const WHO = { who: "k.beispiel@behoerde.example" };
export const HOME = { for: "sign-in", from: "/desk" } as const;

type Issuer = Awaited<ReturnType<typeof startIdentityProvider>>;

/** The desk at the provider's time, which no test sets. */
export const startWith = async (database: Database, { settings }: Pick<Issuer, "settings">): Promise<Desk> => {
  let now = (): Date => new Date();
  const provider = createIdentityProvider(settings, RETURN, () => now());
  const desk = await startDesk(database, undefined, undefined, provider);
  desk.pass((Date.now() - desk.now().getTime()) / 60_000);
  now = desk.now;
  return desk;
};

/** Sets out; the address the browser is sent to. */
export const begin = async (
  browser: DeskBrowser,
  body: object,
  path: string = deskPaths.providerOptions,
): Promise<string> => {
  const response = await browser.post(path, body);
  expect(response.status, await response.clone().text()).toBe(200);
  return ((await response.json()) as ProviderAddress).address;
};
export const comeBack = (browser: DeskBrowser, answer: string): Promise<Response> =>
  browser.post(deskPaths.providerSignIn, { answer });

/** There and back again. */
export const visit = async (browser: DeskBrowser, body: object, form: Readonly<Record<string, string>> = WHO) =>
  comeBack(browser, await createProviderVisit()(await begin(browser, body), form));

export const readEntry = async (response: Response): Promise<ProviderEntry> => {
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as ProviderEntry;
};

/** The desk with a provider of its own. */
export const startIdentities = async (open: () => Promise<Database>) => {
  let provenAt = (): Date => new Date();
  const issuer = await startIdentityProvider({ returnAddress: RETURN, provenAt: () => provenAt() });
  onTestFinished(issuer.close);
  const database = await open();
  const desk = await startWith(database, issuer);
  const link = async (remit = COORDINATOR, form = WHO): Promise<DeskBrowser> => {
    const browser = desk.openBrowser();
    await readEntry(
      await visit(browser, { for: "invitation", token: await desk.invite(remit), name: "Referat 4" }, form),
    );
    return browser;
  };
  return {
    issuer,
    database,
    desk,
    link,
    sayProven: (minutesAgo: number) => {
      provenAt = () => new Date(desk.now().getTime() - minutesAgo * 60_000);
    },
  };
};
