import { expect, test as base } from "@playwright/test";
import { type PreviewServer, preview } from "vite";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { findAll, type Role } from "./find-in-page.ts";
import { startWebKit, type WebKit } from "./start-webkit.ts";

export { expect };

const createVisitor = ({ session, print }: WebKit, site: string) => {
  const find = async (role: Role, name: RegExp) => {
    await expect.poll(async () => (await findAll(session, role, name)).length, `${role} ${name}`).toBeGreaterThan(0);
    const [first] = await findAll(session, role, name);
    if (first === undefined) throw new Error(`${role} ${name} has gone.`);
    return first;
  };
  return {
    ...session,
    print,
    open: async (path: string) => session.goto(new URL(path, site).href),
    find,
    see: async (role: Role, name: RegExp) => void (await find(role, name)),
    countOf: async (role: Role, name: RegExp) => (await findAll(session, role, name)).length,
    choose: async (role: Role, name: RegExp) => {
      const element = await find(role, name);
      await session.run("arguments[0].scrollIntoView({ block: 'center' });", element);
      await session.click(element);
    },
    write: async (name: RegExp, text: string) => session.type(await find("field", name), text),
    readPath: async () => (await session.readAddress()).slice(site.length - 1),
    readText: async (selector: string) =>
      session.run<string>("return document.querySelector(arguments[0])?.textContent ?? '';", selector),
  };
};

type WorkerFixtures = { readonly webKit: WebKit };
type Fixtures = { readonly server: PreviewServer; readonly visitor: ReturnType<typeof createVisitor> };

/** A test in WebKitGTK, over the demo build, with a server of its own that it may end. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  webKit: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures it depends on
    async ({}, use) => {
      const webKit = await startWebKit();
      await use(webKit);
      await webKit.stop();
    },
    { scope: "worker" },
  ],
  // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures it depends on
  server: async ({}, use) => {
    const server = await preview({ mode: "demo", preview: { port: await findFreePort(), strictPort: true } });
    await use(server);
    await server.close();
  },
  visitor: async ({ webKit, server }, use) => {
    const [site] = server.resolvedUrls?.local ?? [];
    if (site === undefined) throw new Error("The demo is not served.");
    const { session } = webKit;
    await session.resize({ width: 1280, height: 800 });
    await session.goto(new URL("icon.svg", site).href);
    await session.run("localStorage.setItem('language', 'de');");
    await use(createVisitor(webKit, site));
  },
});
