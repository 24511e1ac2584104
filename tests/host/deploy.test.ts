import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type ClientHttp2Session } from "node:http2";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { RETENTION } from "../../contract/retention.ts";
import { readConfiguration, variables } from "../../host/configuration.ts";
import { keepAssets } from "../../host/http/former-assets.ts";
import { FOR_EVERYBODY } from "../../backend/routes.ts";
import { securityHeadersFor } from "../../backend/security-headers.ts";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { findNginx } from "./find-programs.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeApp, makeFolder, startTestHost } from "./start-test-host.ts";

const nginx = findNginx();
const why = "not run: the site behind nginx: there is no nginx (Debian: `apt-get install nginx-light`)";
if (nginx === null) console.warn(why);

/** A text that has to be there takes the place of another. */
const put = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
};

/** The site of `deploy/`, with the ports, the certificate and the folders of a test. */
const startNginx = async (program: string, hostPort: number) => {
  const folder = makeFolder();
  const [tls, plain] = [await findFreePort(), await findFreePort()];
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=network.example", "-days", "2", "-nodes"];
  const files = ["-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", ...subject, ...files], { stdio: "ignore" });
  let site = readFileSync("deploy/nginx-site.conf", "utf8");
  site = put(site, "listen 443 ssl", `listen 127.0.0.1:${tls} ssl`);
  site = put(site, "listen 80;", `listen 127.0.0.1:${plain};`);
  site = put(site, "/etc/letsencrypt/live/network.example/fullchain.pem", certificate);
  site = put(site, "/etc/letsencrypt/live/network.example/privkey.pem", key);
  site = put(site, "127.0.0.1:8080", `127.0.0.1:${hostPort}`);
  site = put(site, "/var/log/nginx/clearing-point.log", join(folder, "error.log"));
  writeFileSync(join(folder, "site.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(" ");
  const main = join(folder, "nginx.conf");
  writeFileSync(
    main,
    `daemon off; master_process off; pid ${join(folder, "pid")}; error_log ${join(folder, "main.log")};
     events {} http { ${temporary} include ${join(folder, "site.conf")}; }`,
  );
  execFileSync(program, ["-t", "-c", main, "-p", folder, "-e", join(folder, "main.log")], { stdio: "pipe" });
  const child = spawn(program, ["-c", main, "-p", folder, "-e", join(folder, "main.log")], { stdio: "ignore" });
  onTestFinished(async () => {
    const ended = new Promise((resolve) => {
      child.once("close", resolve);
    });
    child.kill("SIGTERM");
    await ended;
  });
  return { tls, plain };
};

type Got = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string };

const ask = (session: ClientHttp2Session, path: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const stream = session.request({ ":path": path, ":authority": "network.example", ...headers });
    let got: Readonly<Record<string, unknown>> = {};
    const chunks: Buffer[] = [];
    stream.on("response", (answered) => {
      got = answered;
    });
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () =>
      resolve({ status: Number(got[":status"]), headers: got, body: Buffer.concat(chunks).toString("latin1") }),
    );
    stream.on("error", reject);
    stream.end();
  });

const openSession = async (port: number): Promise<ClientHttp2Session> => {
  for (;;) {
    const session = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
    const isOpen = await new Promise<boolean>((resolve) => {
      session.once("connect", () => resolve(true));
      session.once("error", () => resolve(false));
    });
    if (isOpen) {
      onTestFinished(() => session.destroy());
      return session;
    }
    await wait(50);
  }
};

const NO_CACHE = "no-cache";
const A_YEAR = "public, max-age=31536000, immutable";
const html = { accept: "text/html" };

/** What is asked over HTTP/2, and what has to come. */
const requests: readonly [path: string, headers: Record<string, string>, status: number, cacheControl: string][] = [
  ["/", html, 200, NO_CACHE],
  ["/contacts/clear1", html, 200, NO_CACHE],
  ["/projects?land=DE-HE", html, 200, NO_CACHE],
  ["/materials", html, 200, NO_CACHE],
  ["/materials/emergency-plan/de.html", html, 200, NO_CACHE],
  ["/guidance/online-hate", html, 200, NO_CACHE],
  ["/enquiry/status", html, 200, NO_CACHE],
  ["/enquiry/received", html, 200, NO_CACHE],
  ["/icon.svg", {}, 200, NO_CACHE],
  ["/assets/app-12345678.js", {}, 200, A_YEAR],
  ["/assets/app-12345678.js", { "accept-encoding": "br" }, 200, A_YEAR],
  ["/assets/app-12345678.js", { "accept-encoding": "gzip" }, 200, A_YEAR],
  ["/assets/former-87654321.js", {}, 200, A_YEAR],
  ["/assets/never-00000000.js", {}, 404, "no-store"],
  ["/assets/never-00000000.js", html, 404, "no-store"],
  ["/nothing.png", {}, 404, "no-store"],
  ["/guidance/%C3%A4", html, 200, NO_CACHE],
  ["/api/v1/directory", {}, 200, FOR_EVERYBODY],
  ["/api/v1/directory", { "accept-encoding": "br" }, 200, FOR_EVERYBODY],
  ["/api/v1/contacts?limit=3", {}, 200, FOR_EVERYBODY],
  ["/api/v1/contacts", { accept: "text/csv" }, 200, FOR_EVERYBODY],
  ["/api/v1/contacts", { accept: "image/png" }, 406, NO_CACHE],
  ["/api/v1/contacts?lnad=x", {}, 400, NO_CACHE],
  ["/api/v1/contacts/nobody", {}, 404, NO_CACHE],
  ["/api/v1/projects", {}, 200, FOR_EVERYBODY],
  ["/api/v1/events.ics", {}, 200, FOR_EVERYBODY],
  ["/api/v1/overview", {}, 200, FOR_EVERYBODY],
  ["/api/v1/openapi.json", {}, 200, FOR_EVERYBODY],
  ["/api/v1/nothing", {}, 404, "no-store"],
  ["/api/v1/enquiries/mine", {}, 401, "no-store"],
];

describe.skipIf(nginx === null && process.env["CI"] === undefined)("the site behind nginx", () => {
  it("answers over HTTP/2 with the status, the headers and the cache rules of the host", async () => {
    const appFolder = await makeApp();
    const dataFolder = makeFolder();
    // An earlier build, which was served yesterday.
    const former = await makeApp();
    writeFileSync(join(former, "assets/former-87654321.js"), "export {};\n");
    keepAssets(former, join(dataFolder, "former-build"), new Date(Date.now() - 86_400_000));
    const environment = { TRUSTED_PROXIES: "127.0.0.1", SITE_URL: "https://network.example/" };
    // A clock that stands: at the real one, one more detail would be free now and then.
    const began = new Date();
    const host = await startTestHost({ appFolder, dataFolder, environment, sample: hostSampleLines, now: () => began });
    if (nginx === null) throw new Error(why);
    const { tls, plain } = await startNginx(nginx, host.port);
    const session = await openSession(tls);
    expect(requests).toHaveLength(30);
    const wanted = Object.entries(securityHeadersFor({ siteUrl: "https://network.example/" }));
    for (const [path, headers, status, cacheControl] of requests) {
      const answer = await ask(session, path, headers);
      const told = { path, status: answer.status, cacheControl: answer.headers["cache-control"] };
      expect(told).toEqual({ path, status, cacheControl });
      for (const [name, value] of wanted) expect(answer.headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
      const encoding = status === 200 ? headers["accept-encoding"] : undefined;
      expect(answer.headers["content-encoding"], path).toBe(encoding);
    }
    const redirected = await fetch(`http://127.0.0.1:${plain}/contacts`, {
      redirect: "manual",
      headers: { Host: "network.example" },
    });
    expect([redirected.status, redirected.headers.get("Location")?.startsWith("https://")]).toEqual([301, true]);
    // Whatever a client claims to be, it is counted by its connection.
    let answered = 0;
    for (let i = 0; i < 13; i += 1) {
      const ids = Array.from({ length: 50 }, (_, n) => `id=contact${n}`).join("&");
      const { status } = await ask(session, `/api/v1/contacts/details?${ids}`, { "x-forwarded-for": `203.0.113.${i}` });
      if (status === 200) answered += 1;
    }
    // One detail was asked for above.
    expect(answered).toBe(11);
  });
});

it("deletes assets thirty days after they were the newest, and keeps those that are", async () => {
  const [app, kept] = [makeFolder(), makeFolder()];
  const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
  const build = (name: string): void => {
    rmSync(join(app, "assets"), { recursive: true, force: true });
    mkdirSync(join(app, "assets"));
    writeFileSync(join(app, "assets", name), "");
  };
  build("one.js");
  keepAssets(app, kept, day(1));
  build("two.js");
  expect(keepAssets(app, kept, day(31))).toBe(0);
  cpSync(kept, join(app, "seen"), { recursive: true });
  expect(keepAssets(app, kept, day(32))).toBe(1);
  expect(keepAssets(app, kept, day(300))).toBe(0);
});

it("has units that systemd understands", (context) => {
  const [program] = globSync("/usr/bin/systemd-analyze");
  if (program === undefined) {
    console.warn("not run: systemd-analyze is not there");
    context.skip();
    return;
  }
  // As a server has them: what the units start lies elsewhere here.
  const folder = makeFolder();
  const units = globSync("deploy/*.{service,timer}").map((file) => {
    const unit = join(folder, basename(file));
    writeFileSync(unit, readFileSync(file, "utf8").replaceAll("/usr/bin/node", process.execPath));
    return unit;
  });
  expect(units).toHaveLength(3);
  const { stdout, stderr } = spawnSync(program, ["verify", "--man=no", ...units], { encoding: "utf8" });
  const named = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("clearing-point"));
  expect(named).toEqual([]);
});

it("keeps the log as long as the page on privacy says", () => {
  const service = readFileSync("deploy/clearing-point.service", "utf8");
  const [, namespace = ""] = /^LogNamespace=(.+)$/m.exec(service) ?? [];
  const rules = readFileSync(`deploy/journald@${namespace}.conf`, "utf8");
  const daysOf = (name: string): number => Number(new RegExp(`^${name}=(\\d+)day$`, "m").exec(rules)?.[1]);
  expect(daysOf("MaxFileSec") + daysOf("MaxRetentionSec")).toBe(RETENTION.logDays);
});

it("sets nothing in the environment of the server that the host does not read, or refuses", () => {
  const lines = readFileSync("deploy/environment", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const environment = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  for (const name of Object.keys(environment)) expect(Object.keys(variables)).toContain(name);
  expect(readConfiguration(environment)).toMatchObject({ monitorPort: 8_081, mail: { from: "post@network.example" } });
});
