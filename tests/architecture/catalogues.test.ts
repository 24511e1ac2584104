import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CHUNKS } from "../../src/i18n/chunks.ts";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";

const folder = new URL("../../src/i18n/catalogues/", import.meta.url);

/** The German texts that a catalogue leaves untranslated. An entry is a block; the first is the header. */
const listUntranslated = (file: string): string[] =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n\n")
    .slice(1)
    .filter((entry) => /^msgstr ""(?!\n")/m.test(entry))
    .map((entry) => /^msgid (.*)/m.exec(entry)?.[1] ?? entry);

const catalogues = ["", ...Object.keys(CHUNKS).map((name) => `${name}/`)].flatMap((part) =>
  UI_LANGUAGES.map((language) => `${part}${language}.po`),
);

/** The texts that put a value inside an element: tags in the value would be taken for the message's own. */
const listMixed = (file: string): string[] =>
  readFileSync(new URL(file, folder), "utf8").match(/^msgid .*<(\d+)>[^<]*\{\w+\}[^<]*<\/\1>.*$/gm) ?? [];

test.each(catalogues.filter((file) => file.endsWith("de.po")))("%s puts no value inside an element", (file) => {
  expect(listMixed(file)).toEqual([]);
});

test.each(catalogues)("%s leaves no text untranslated", (file) => {
  expect(listUntranslated(file)).toEqual([]);
});
