import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { createSampleRun } from "../../mocks/sample/sample-run.ts";
import { makeMaterials } from "../../mocks/sample/materials.ts";
import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";

const publicFolder = fileURLToPath(new URL("../../public/", import.meta.url));
const MOST_BYTES = 300_000;

const onDisk = readdirSync(join(publicFolder, "materials"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => `materials/${file.replaceAll("\\", "/")}`);
const pagePaths = onDisk.filter((path) => path.endsWith(".html"));
const read = (path: string): string => readFileSync(join(publicFolder, path), "utf8");

const materials = makeMaterials(createSampleRun(20_080_626, new Date("2026-11-23T00:00:00Z")));
/** What the pages say at their end, in each language there are pages in. */
const SAMPLE: Readonly<Record<UiLanguage, string>> = { de: "Muster", en: "Sample", tr: "bir örnek", ar: "نموذج" };
const offers = materials.flatMap((material) => material.files.map((file) => ({ ...file, material })));

/** The text of the first such element, on one line. */
const textOf = (html: string, element: string): string =>
  (new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? "")
    .replaceAll(/\s+/g, " ")
    .replaceAll("&amp;", "&")
    .trim();
const countOf = (html: string, element: string): number => html.split(`<${element}`).length - 1;
const addressesOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? "");

test("every file that is offered is there, and every page that is there is offered, once", () => {
  expect(offers.map(({ path }) => path).toSorted()).toEqual(pagePaths.toSorted());
});

test("twelve materials can be opened at once, each in German and English, some in four languages", () => {
  const open = materials.filter(({ files }) => files.length > 0);
  expect(open).toHaveLength(12);
  const languages = open.map(({ files }) => files.map(({ language }) => language));
  expect(languages.filter((own) => !own.includes("de") || !own.includes("en"))).toEqual([]);
  expect(languages.filter((own) => own.length === UI_LANGUAGES.length).length).toBeGreaterThanOrEqual(4);
});

test("the pages are small, all together", () => {
  const sizes = onDisk.map((path) => statSync(join(publicFolder, path)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

describe.each(offers)("$path", ({ path, language, material }) => {
  const html = read(path);

  it("says its language and the direction it is read in", () => {
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain(language === "ar" ? '<html lang="ar" dir="rtl">' : `<html lang="${language}">`);
  });

  it("bears the title of the material, and its date", () => {
    const title = new Map(Object.entries(material.title)).get(language);
    expect(textOf(html, "h1")).toBe(title);
    expect(textOf(html, "title")).toMatch(new RegExp(`^${title?.replaceAll("?", "\\?")} – .+`));
    expect(html).toContain(`<time datetime="${material.date}">`);
  });

  it("names the emergency number, and says that it is a sample", () => {
    expect(/<p class="emergency">[\s\S]*?110[\s\S]*?112/.test(html)).toBe(true);
    expect(textOf(html, "footer")).toContain(new Map(Object.entries(SAMPLE)).get(language));
  });

  it("has one heading of the first rank, landmarks, and nothing the security policy would block", () => {
    for (const element of ["h1", "header>", "nav ", "main", "footer"]) expect(countOf(html, element)).toBe(1);
    // The one script is a file of the own origin, which the policy allows; the rest would stay blank or dead.
    expect(html.match(/<script[^>]*>[^<]*/gi)).toEqual(['<script type="module" src="../print.js">']);
    expect(html.match(/<style|\sstyle=|\son[a-z]+=|<iframe|<img|<form/gi)).toBeNull();
  });

  it("leads to nothing foreign and to nothing that is not there", () => {
    const addresses = addressesOf(html);
    expect(addresses.filter((address) => /^(?:[a-z]+:|\/)/i.test(address))).toEqual([]);
    // The list of materials is a screen of the app, and the script is made by the build; neither is a file in `public/`.
    const made = new Set(["materials", "materials/print.js"]);
    const targets = addresses.map((address) => posix.join(posix.dirname(path), address));
    const dead = targets.filter((target) => !made.has(target) && !existsSync(join(publicFolder, target)));
    expect(dead).toEqual([]);
  });

  it("leads to all its other languages, and has as many parts as in German", () => {
    const others = offers.filter((offer) => offer.material === material && offer.language !== language);
    const linked = [...html.matchAll(/<a href="(\w+)\.html" hreflang="(\w+)" lang="(\w+)"/g)];
    expect(linked.map(([, ...tags]) => tags)).toEqual(others.map((other) => Array(3).fill(other.language)));
    const german = read(path.replace(/\w+\.html$/, "de.html"));
    for (const element of ["h2", "li>", "tr>"]) expect(countOf(html, element)).toBe(countOf(german, element));
  });
});
