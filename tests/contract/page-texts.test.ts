import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import { type Block, type Span, TEXT_PAGES, type TextPageName } from "../../contract/pages/page-text.ts";
import { RETENTION } from "../../contract/retention.ts";
import type { StoredEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import { createNetworkNaming } from "../../backend/request-limits.ts";
import { createEnquiryRows } from "../../host/stores/enquiry-rows.ts";
import { createSealing } from "../../host/stores/host-key.ts";
import { readPageText } from "../../scripts/page-texts.ts";
import { toEnquiryPath } from "../../src/address/enquiry-path.ts";

const read = (name: TextPageName, language: UiLanguage) =>
  readPageText(readFileSync(new URL(`../../content/pages/${name}/${language}.md`, import.meta.url), "utf8"));

const textOf = (spans: readonly Span[]): string =>
  spans.map((span) => (typeof span === "string" ? span : textOf("strong" in span ? span.strong : span.spans))).join("");
const spansOf = (block: Block): readonly (readonly Span[])[] => {
  if ("slot" in block) return [];
  if ("heading" in block) return [block.heading];
  return "paragraph" in block ? [block.paragraph] : block.items;
};
const linesOf = (name: TextPageName, language: UiLanguage): string[] =>
  read(name, language).blocks.flatMap((block) => spansOf(block).map(textOf));
const linksOf = (spans: readonly Span[]): string[] =>
  spans.flatMap((span) => {
    if (typeof span === "string") return [];
    return "strong" in span ? linksOf(span.strong) : [span.link];
  });

/** What stands where: the same in every language. */
const outline = (name: TextPageName, language: UiLanguage) =>
  read(name, language).blocks.map((block) => {
    if ("slot" in block) return block.slot;
    if ("heading" in block) return `heading ${block.depth}`;
    const spans = spansOf(block);
    return { kind: Object.keys(block)[0], parts: spans.length, links: spans.flatMap(linksOf) };
  });
const gapsOf = (name: TextPageName, language: UiLanguage): string[] =>
  [
    ...linesOf(name, language)
      .join(" ")
      .matchAll(/\{(\w+)\}/gu),
  ]
    .map(([, gap = ""]) => gap)
    .toSorted();

const translations = TEXT_PAGES.flatMap((name) =>
  UI_LANGUAGES.filter((language) => language !== "de").map((language) => [name, language] as const),
);

test.each(translations)("%s in %s says what the German page says, part by part", (name, language) => {
  expect(outline(name, language)).toEqual(outline(name, "de"));
  expect(gapsOf(name, language)).toEqual(gapsOf(name, "de"));
  expect(read(name, language).title).not.toBe(read(name, "de").title);
});

test.each(UI_LANGUAGES)("in %s the page on privacy says how long everything is kept", (language) => {
  expect(new Set(gapsOf("privacy", language))).toEqual(new Set(Object.keys(RETENTION)));
});

/** The first part of every path of the site. */
const screens = new Set(["", "guidance", "projects", "events", "experts", "materials", "enquiry", ...TEXT_PAGES]);

test.each(TEXT_PAGES)("%s leads to no other site, and to no page that does not exist", (name) => {
  const links = read(name, "de").blocks.flatMap((block) => spansOf(block).flatMap(linksOf));
  expect(links.filter((link) => !screens.has(/^\/([a-z-]*)(?:\?|$)/u.exec(link)?.[1] ?? "nowhere"))).toEqual([]);
});

/** What promises a call to the Clearing Point, whose number only the settings know; they put it into the address. */
const callsUs: Readonly<Record<UiLanguage, RegExp>> = {
  de: /\bruf(?:en|t|e)?\b.*\ban\b|\banrufen\b|telefonisch/iu,
  en: /\bcall(?:ing)?\b(?! back)/iu,
  tr: /\bbizi ara|\barayın|\barayabil|telefon edin/iu,
  ar: /اتصلوا|الاتصال به|الاتصال بنا/u,
};

test.each(UI_LANGUAGES)("in %s no page asks anybody to call, but in danger", (language) => {
  const asking = TEXT_PAGES.flatMap((name) => linesOf(name, language)).filter(
    (line) => callsUs[language].test(line) && !/11[02]/u.test(line),
  );
  // What others have saved cannot be called back.
  expect(asking.filter((line) => !/called back/u.test(line))).toEqual([]);
  const examples = { de: "Dann rufen Sie uns an.", en: "Then call us.", tr: "O zaman bizi arayın.", ar: "اتصلوا بنا." };
  expect(examples[language]).toMatch(callsUs[language]);
});

test("how an entry is removed is said where somebody looks for it, with a way of its own", () => {
  for (const name of ["about", "privacy", "easy-language"] as const) {
    const links = read(name, "de").blocks.flatMap((block) => spansOf(block).flatMap(linksOf));
    expect(links, name).toContain(toEnquiryPath({ kind: "correction", wish: "removal" }));
  }
});

describe("what /privacy says of the server", () => {
  test("is not where it stands: only its operator knows", () => {
    const country = /Deutschland|Germany|Almanya’daki|ألمانيا/u;
    for (const language of UI_LANGUAGES) {
      expect(linesOf("privacy", language).filter((line) => country.test(line))).toEqual([]);
    }
  });

  test("holds for what is counted: the check value is another one every day, and not the address", async () => {
    const nameOf = createNetworkNaming();
    const [today, tomorrow] = [new Date("2026-06-15T10:00:00Z"), new Date("2026-06-16T10:00:00Z")];
    const named = await nameOf("192.0.2.7", today);
    expect(named).not.toContain("192.0.2.7");
    expect(await nameOf("192.0.2.7", today)).toBe(named);
    expect(await nameOf("192.0.2.7", tomorrow)).not.toBe(named);
  });

  test("holds for what is sent: text and reply address cannot be read in the database", () => {
    const rows = createEnquiryRows(createSealing(new Uint8Array(32).fill(7)));
    const stored = { reference: "CP-1", version: 1, tokenHash: "token", keyHash: "key", changedOn: "2026-06-15" };
    const said = { state: "received", text: "Wer hilft uns?", replyAddress: "a@verein.example", clock: null };
    const row = JSON.stringify(rows.encode({ ...stored, ...said } as unknown as StoredEnquiry));
    expect(row).toContain("CP-1");
    expect(row).not.toMatch(/Wer hilft|verein/u);
  });
});

describe("easy language", () => {
  /** A question and what follows from it may stand in one line; each is a sentence of its own. */
  const sentencesOf = (line: string): string[] => line.split(/(?<=[.?!؟])\s+/u);
  const lines = (language: UiLanguage): string[] => linesOf("easy-language", language);

  test.each(UI_LANGUAGES)("has one statement a line in %s, of twelve words at most", (language) => {
    for (const line of lines(language)) {
      const sentences = sentencesOf(line);
      const statements = sentences.filter((sentence) => !/[?؟]$/u.test(sentence));
      expect(statements.length, line).toBeLessThanOrEqual(1);
      for (const sentence of sentences) expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(12);
    }
  });

  test("has no genitive", () => {
    const genitive =
      /\b(?:des|eines|dieses|jedes|meines|deines|seines|ihres|Ihres|unseres|deren|dessen|wessen|wegen|während|trotz|statt|mithilfe|aufgrund)\b|\b[A-ZÄÖÜ][\w-]+ (?:der|einer|dieser|ihrer|Ihrer|unserer) [A-ZÄÖÜ]/u;
    expect(lines("de").filter((line) => genitive.test(line))).toEqual([]);
    expect("Die Nummer der Polizei").toMatch(genitive);
    expect("das Haus des Vereins").toMatch(genitive);
  });

  test("has no subjunctive", () => {
    const subjunctive =
      /\b(?:könnt|würd|wär|hätt|sollt|müsst|dürft|möcht|gäb|käm|wüsst|bräucht|läg)(?:e|en|est|et)\b/iu;
    expect(lines("de").filter((line) => subjunctive.test(line))).toEqual([]);
    for (const word of ["könnte", "würden", "wäre", "hätten", "möchten"]) expect(word).toMatch(subjunctive);
  });
});
