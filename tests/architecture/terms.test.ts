import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";

const names: Readonly<Record<UiLanguage, string>> = { de: "German", en: "English", tr: "Turkish", ar: "Arabic" };

/** What a reader sees in a language: messages, names, pages; each with the file it stands in. */
const readTexts = (language: UiLanguage): { readonly file: string; readonly text: string }[] => [
  ...globSync(`src/i18n/catalogues/**/${language}.po`).flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/^msgstr "(.*)"$/gmu), ([, text = ""]) => ({ file, text })),
  ),
  ...[...globSync(`content/pages/*/${language}.md`), `contract/names/${language}.ts`].map((file) => ({
    file,
    // Lists of names hold what people call it, too, so that it is found.
    text: readFileSync(file, "utf8").replaceAll(/\[[^\]]*\](?!\()/gu, ""),
  })),
];

const readForbidden = (language: UiLanguage): string[] =>
  readFileSync("docs/terms.md", "utf8")
    .split("\n")
    .filter((line) => new RegExp(`^\\| ${names[language]} +\\|`, "u").test(line))
    .flatMap((line) => Array.from((line.split("|")[2] ?? "").matchAll(/`([^`]+)`/gu), ([, word = ""]) => word));

/** As a word of its own, whichever case it begins with; a star stands for any letters. */
const patternOf = (word: string): RegExp => {
  const letters = word.replaceAll(/[.?+()[\]]/gu, String.raw`\$&`).replaceAll("*", String.raw`[\p{L}\p{M}]*`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${letters}(?![\p{L}\p{M}])`, "iu");
};

describe.each(UI_LANGUAGES)("the words of %s", (language) => {
  const texts = readTexts(language);
  const forbidden = readForbidden(language);

  test("there are texts, and words that are never used", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(forbidden.length).toBeGreaterThan(3);
  });

  test.each(forbidden)("never: %s", (word) => {
    const pattern = patternOf(word);
    const found = texts
      .filter(({ text }) => pattern.test(text))
      .map(({ file, text }) => `${file}: ${text.slice(0, 200)}`);
    expect(found, "docs/terms.md says what to write instead").toEqual([]);
  });
});

test("in Turkish one apostrophe stands before an ending", () => {
  const found = readTexts("tr").filter(({ file, text }) => !file.endsWith(".ts") && /\p{L}'\p{L}/u.test(text));
  expect(found).toEqual([]);
});

test("a word is found with its endings and by itself only", () => {
  expect("Ihren Ansprechpartnern").toMatch(patternOf("Ansprechpartner*"));
  expect("Gegenüberstellung").not.toMatch(patternOf("Gegenüber"));
  expect("عرض القائمة").toMatch(patternOf("القائمة"));
});
