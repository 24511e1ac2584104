import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Report = { diagnostics: readonly { code: string; filename: string }[] };

/** A file in the folder before the arrow, importing what stands after it. */
type Seed = readonly [folder: string, statement: string];

const legal: readonly Seed[] = [
  ["contract", 'import * as z from "zod/mini"; import "./land.ts"; import "rrule"'],
  ["contract/names", 'import "../land.ts"'],
  ["contract", 'import type { Point } from "geojson"; export type Place = Point'],
  ["backend", 'import "../contract/land.ts"; import "../content/materials.json"; import "hono"'],
  ["backend/contacts", 'import "../../contract/lists/land.ts"; import "../app.ts"'],
  ["host", 'import "../contract/land.ts"; import "../backend/app.ts"; import "node:http"; import "pino"'],
  ["host/database", 'import "../../content/materials.json"; import "kysely"; import "pg"; import "node:sqlite"'],
  ["host/stores", 'import "../../backend/app.ts"; import "kysely"; import "../database/tables.ts"'],
  ["mocks", 'import "../contract/land.ts"; import "../backend/app.ts"; import "msw/browser"; import "hono"'],
  ["mocks/sample", 'import "../handlers.ts"; import "../../contract/lists/land.ts"'],
  ["src/http", 'import "../../contract/problem.ts"; import "./request-error.ts"'],
  ["src/export", 'import "../../contract/contact/contact.ts"'],
  ["src/search", 'import "../../contract/contact/contact.ts"'],
  ["src/map", 'import "leaflet"; import "react-leaflet"; import "../ui/theme.ts"; import "../i18n/formatters.ts"'],
  ["src/form", 'import "../i18n/formatters.ts"; import "../ui/theme.ts"; import "react"'],
  ["src/address", 'import "../i18n/formatters.ts"; import "../ui/theme.ts"; import "react-router"'],
  ["src/entries", 'import "../http/request.ts"; import "../search/suggest.ts"; import "../address/path.ts"'],
  ["src/place", 'import "../entries/line.tsx"; import "../form/field.tsx"; import "../i18n/formatters.ts"'],
  ["src/ui", 'import "../../contract/lists/land.ts"; import "react"'],
  ["src/i18n", 'import "../ui/theme.ts"; import "@lingui/core"'],
  ["src/directory", 'import "../map/mark.tsx"; import "../http/request.ts"; import "../search/find.ts"'],
  ["src/directory/list", 'import "../../place/field.tsx"; import "../place/result.ts"'],
  ["src/directory", 'import "../export/vcard.ts"; import "../ui/theme.ts"; import "../../contract/lists/land.ts"'],
  ["src/app", 'import "../directory/page.tsx"; import "../ui/theme.ts"; import "../../contract/lists/land.ts"'],
  ["src", 'import "./app/app.tsx"; export const start = () => import("../mocks/browser.ts")'],
  ["tests/contract", 'import "../../mocks/node.ts"; import "../../src/directory/page.tsx"'],
];

const breaches: readonly Seed[] = [
  ["contract", 'import "../backend/app.ts"'],
  ["contract/contact", 'import "../../content/materials.json"'],
  ["content", 'import "../contract/problem.ts"'],
  ["contract", 'import "../src/http/request.ts"'],
  ["contract/names", 'import "../../mocks/browser.ts"'],
  ["contract", 'import "zod"'],
  ["contract", 'import "hono"'],
  ["contract", 'import "libphonenumber-js/core"'],
  ["contract", 'export const load = () => import("libphonenumber-js/core")'],
  ["src/directory", 'import "libphonenumber-js/core"'],
  ["contract", 'import "node:fs"'],
  ["contract", 'import "../host/main.ts"'],
  ["backend", 'import "../host/main.ts"'],
  ["backend", 'import "node:fs"'],
  ["backend", 'import "kysely"'],
  ["host", 'import "../mocks/node.ts"'],
  ["host", 'import "../src/http/request.ts"'],
  ["host/http", 'import "kysely"'],
  ["host/stores", 'import "pg"'],
  ["host/jobs", 'import "nodemailer"'],
  ["mocks", 'import "../host/main.ts"'],
  ["src/app", 'import "../../host/main.ts"'],
  ["src/directory", 'import "../../host/main.ts"'],
  ["src/directory", 'import "kysely"'],
  ["backend", 'import "../mocks/node.ts"'],
  ["backend", 'import "../src/http/request.ts"'],
  ["backend", 'import "msw"'],
  ["mocks", 'import "../src/http/request.ts"'],
  ["mocks", 'import "react"'],
  ["src/http", 'import "../ui/theme.ts"'],
  ["src/export", 'import "../i18n/formatters.ts"'],
  ["src/search", 'import "../http/request.ts"'],
  ["src/map", 'import "../directory/page.tsx"'],
  ["src/map", 'import "../http/request.ts"'],
  ["src/form", 'import "../http/request.ts"'],
  ["src/address", 'import "../entries/line.tsx"'],
  ["src/entries", 'import "../directory/page.tsx"'],
  ["src/entries", 'import "../place/field.tsx"'],
  ["src/place", 'import "../map/mark.tsx"'],
  ["src/ui", 'import "../map/mark.tsx"'],
  ["src/ui", 'import "../i18n/formatters.ts"'],
  ["src/ui", 'import "../directory/page.tsx"'],
  ["src/i18n", 'import "../app/app.tsx"'],
  ["src/directory", 'import "../experts/page.tsx"'],
  ["src/directory", 'import type { Page } from "../experts/page.tsx"; export type Other = Page'],
  ["src/directory", 'export { page } from "../experts/page.tsx"'],
  ["src/directory", 'export const load = () => import("../experts/page.tsx")'],
  ["src/directory", "export const load = (name: string) => import(`../experts/${name}.tsx`)"],
  ["src/directory", 'import "../app/router.tsx"'],
  ["src/directory", 'import "../main.tsx"'],
  ["src/directory", 'import "leaflet"'],
  ["src/directory", 'import "react-leaflet/hooks"'],
  ["src/directory", 'import "../../mocks/browser.ts"'],
  ["src/directory", 'import "../../backend/app.ts"'],
  ["src/app", 'import "leaflet"'],
  ["src/app", 'import "../../backend/app.ts"'],
  ["src/app", 'export const mock = () => import("../../mocks/browser.ts")'],
  ["src/app", 'import "hono"'],
  ["src/app", 'import "node:path"'],
  ["src", 'import "../mocks/browser.ts"'],
  ["src", 'import "../backend/app.ts"'],
];

/** Rules that keep the style beside the arrows: what breaks each, and where. */
const otherBreaches: readonly [code: string, folder: string, statement: string][] = [
  ["eslint(no-restricted-globals)", "src/directory", 'export const load = () => fetch("/api")'],
  ["import(no-default-export)", "src/ui", "export default 1"],
  ["oxc(no-barrel-file)", "src/ui", 'export * from "./theme.ts"'],
  ["typescript(no-explicit-any)", "contract", "export const anything: any = 1"],
  ["eslint(no-warning-comments)", "contract", "// TODO\nexport const later = 1"],
  ["sql(bound-values)", "host/stores", "export const sorted = (name: string) => sql.lit(name)"],
  ["sql(bound-values)", "host/stores", "export const sorted = (name: string) => sql.raw(`order by ${name}`)"],
  ["sql(bound-values)", "host/stores", 'export const at = (path: string) => eb.ref("document", "->$").key(path)'],
  ["react(no-danger)", "src/ui", "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />"],
  [
    "eslint(max-lines)",
    "contract",
    Array.from({ length: 301 }, (_, line) => `export const line${line} = 1;`).join("\n"),
  ],
];

let folder = "";
let found: Report["diagnostics"] = [];

/** All seeds go through one run of the linter, with the project's own configuration. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-arrows-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const configuration = readFileSync(join(root, ".oxlintrc.json"), "utf8");
  write(".oxlintrc.json", configuration.replaceAll('"./scripts/lint/', `"${join(root, "scripts/lint/")}`));
  legal.forEach(([place, statement], index) => write(`${place}/legal-${index}.ts`, `${statement};\n`));
  breaches.forEach(([place, statement], index) => write(`${place}/breach-${index}.ts`, `${statement};\n`));
  otherBreaches.forEach(([, place, statement], index) => write(`${place}/other-${index}.tsx`, `${statement}\n`));
  write("src/ui/keeping/theme.ts", "export const theme = 1;\n");
  write("src/ui/WrongName.ts", "export const name = 1;\n");
  write("src/map/cycle-a.ts", 'import { b } from "./cycle-b.ts";\nexport const a = () => b();\n');
  write("src/map/cycle-b.ts", 'import { a } from "./cycle-a.ts";\nexport const b = (): unknown => a();\n');

  const linter = join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [linter, "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (!stdout.startsWith("{")) throw new Error(`The linter did not run: ${stdout}${stderr}`);
  found = (JSON.parse(stdout) as Report).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codesIn = (file: string) => found.filter(({ filename }) => filename === file).map(({ code }) => code);

describe("an import against the arrows is caught", () => {
  test.each(breaches.map(([place, statement], index) => ({ index, place, statement })))(
    "$place: $statement",
    ({ index, place }) => {
      expect(codesIn(`${place}/breach-${index}.ts`)).toContain("project(import-arrows)");
    },
  );
});

describe("an import along the arrows passes", () => {
  test.each(legal.map(([place, statement], index) => ({ index, place, statement })))(
    "$place: $statement",
    ({ index, place }) => {
      expect(codesIn(`${place}/legal-${index}.ts`)).not.toContain("project(import-arrows)");
    },
  );
});

describe("the other rules of the project hold", () => {
  test.each(otherBreaches.map(([code, place], index) => ({ code, index, place })))(
    "$code catches its breach in $place",
    ({ code, index, place }) => {
      expect(codesIn(`${place}/other-${index}.tsx`)).toContain(code);
    },
  );

  test("a file name that is not kebab-case is caught", () => {
    expect(codesIn("src/ui/WrongName.ts")).toContain("unicorn(filename-case)");
  });

  test("a cycle is caught", () => {
    expect(codesIn("src/map/cycle-a.ts")).toContain("import(no-cycle)");
  });
});
