import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import screens from "../../content/screens.json" with { type: "json" };
import { UI_LANGUAGES } from "../lists/language-tag.ts";
import { TEXT_PAGES } from "./page-text.ts";
import { isForIndexes, withScreen, writeRobots, writeSecurityText, writeSitemap } from "./search-engines.ts";

const siteUrl = "https://kontaktnetz.example/cls";
const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

describe("what may stand in an index", () => {
  test.each([
    ["/", {}, true],
    ["/privacy", {}, true],
    ["/contacts/k3x9", { side: "security-authority" }, true],
    ["/contacts/k3x9", { side: "muslim-organization" }, false],
    ["/enquiry", {}, true],
    ["/enquiry/status", {}, false],
    ["/Enquiry/status", {}, false],
    ["/desk", {}, false],
    ["/desk/accounts", {}, false],
    ["/desks", {}, true],
  ] as const)("%s %o: %s", (path, about, isIndexed) => {
    expect(isForIndexes(path, { isSample: false, ...about })).toBe(isIndexed);
    expect(isForIndexes(path, { isSample: true, ...about })).toBe(false);
  });
});

describe("the page of a path", () => {
  test("says in every language what it is, and which address stands for it", () => {
    const html = withScreen(page, screens, { siteUrl, path: "/privacy", language: "tr", isIndexed: true });
    expect(html).toContain("<title>Gizlilik – Clearingstelle · Kontaktnetz</title>");
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}/privacy?lang=tr" />`);
    expect(html.match(/name="description"\s+content="Neyi ne için/gu)).toHaveLength(1);
    expect(html).not.toContain("noindex");
  });

  test("that is not for indexes says so, and an address stays text", () => {
    const path = '/contacts/"><script>';
    const html = withScreen(page, screens, { siteUrl, path, language: "de", isIndexed: false });
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).not.toContain("<script>");
  });
});

test("every page of running text has a title and a preview in every language, short enough to be shown whole", () => {
  for (const name of TEXT_PAGES) expect(Object.keys(screens)).toContain(name);
  for (const { title, preview } of Object.values(screens)) {
    expect(Object.keys(title)).toEqual([...UI_LANGUAGES]);
    for (const language of UI_LANGUAGES) expect(preview[language].length).toBeLessThanOrEqual(160);
  }
});

test("the map of the site names every screen in each language, with its other languages", () => {
  const map = writeSitemap({ siteUrl }, screens);
  const count = Object.keys(screens).length * UI_LANGUAGES.length;
  expect(map.match(/<loc>/gu)).toHaveLength(count);
  expect(map.match(/hreflang="ar"/gu)).toHaveLength(count);
  expect(map).toContain(`<loc>${siteUrl}/about?lang=ar</loc>`);
});

test("robots are let in to read what is not for indexes, but not into a sample", () => {
  expect(writeRobots({ siteUrl, isSample: false })).toBe(
    `User-agent: *\nDisallow: /api/\n\nSitemap: ${siteUrl}/sitemap.xml\n`,
  );
  expect(writeRobots({ siteUrl, isSample: true })).toContain("Disallow: /\n");
});

test("who finds a hole is told whom to write, by a text that is valid for more than thirty days", () => {
  const now = new Date("2026-11-29T10:00:00Z");
  const text = writeSecurityText({ siteUrl, operator: { email: null, answersIn: ["de", "en"] }, now });
  expect(text).toContain(`Contact: ${siteUrl}/enquiry?kind=question\n`);
  const [, expires = ""] = /^Expires: (.*)$/mu.exec(text) ?? [];
  expect(Date.parse(expires) - now.getTime()).toBeGreaterThan(30 * 86_400_000);
  expect(writeSecurityText({ siteUrl, operator: { email: "a@b.example", answersIn: ["de"] }, now })).toContain(
    "Contact: mailto:a@b.example\n",
  );
});
