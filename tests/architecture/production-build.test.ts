import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOST_CANARY, hostSecrets } from "../../scripts/checks/host-secrets.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "production-build-"));

/** Builds into a folder of the test's own; the runner's mode must not reach the build. */
function build(name: string, ...options: string[]): string {
  const { NODE_ENV: _mode, VITEST: _runner, ...environment } = process.env;
  const outDir = join(folder, name);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const parameters = [
    vite,
    "build",
    "--configLoader",
    "native",
    "--outDir",
    outDir,
    "--emptyOutDir",
    "--logLevel",
    "error",
    ...options,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    env: { ...environment, ...hostSecrets },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The ${name} build failed:\n${stdout}${stderr}`);
  return outDir;
}

/** The built text files with their content: code, styles, pages; not the map data, which is checked on its own. */
function readTexts(outDir: string): { file: string; text: string }[] {
  return readdirSync(outDir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:css|html|js|webmanifest)$/u.test(file))
    .map((file) => ({ file, text: readFileSync(join(outDir, file), "utf8") }));
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the production build", () => {
  let outDir = "";
  let texts: ReturnType<typeof readTexts> = [];

  beforeAll(() => {
    // `npm test` has just built it; whoever runs the unit tests alone has not.
    outDir = process.env["PRODUCTION_BUILD"] ?? build("production");
    texts = readTexts(outDir);
  });

  test.each([
    ["the mock's worker", /mockServiceWorker/u],
    ["the mock's library", /\bmsw\b|setupWorker|onUnhandledFrame/u],
    ["the backend's library", /\bhono\b|HonoRequest/iu],
    ["sample data", /\(Beispiel\)/u],
    ["addresses of a development server", /localhost:\d/u],
    ["the settings of a host", new RegExp(HOST_CANARY, "u")],
  ])("holds nothing of %s", (_what, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test("has no worker file", () => {
    expect(existsSync(join(outDir, "mockServiceWorker.js"))).toBe(false);
  });

  test("has no inline script, style or handler, which the content security policy would block", () => {
    const page = readFileSync(join(outDir, "index.html"), "utf8");
    expect(page.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=/giu)).toBeNull();
  });
});

describe("the demo build below a path", () => {
  let outDir = "";

  beforeAll(() => {
    outDir = build("demo", "--mode", "demo", "--base", "/cls/");
  });

  test("brings the mock's worker along", () => {
    expect(existsSync(join(outDir, "mockServiceWorker.js"))).toBe(true);
  });

  test("asks for its files below that path only", () => {
    const page = readFileSync(join(outDir, "index.html"), "utf8");
    const addresses = [...page.matchAll(/\s(?:src|href)="(\/[^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith("/cls/"))).toEqual([]);
  });
});
