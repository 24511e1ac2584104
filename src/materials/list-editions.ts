import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { Material } from "../../contract/entries/material.ts";

/** One language a material exists in. `path`: its file, relative to where the app is served; null: to be ordered. */
type Edition = { readonly language: LanguageTag; readonly path: string | null };

/**
 * Every language a material exists in, those that can be opened at once first. A language that has a file but was not
 * listed exists all the same.
 */
export const listEditions = ({ languages, files }: Pick<Material, "languages" | "files">): Edition[] => {
  const opened = new Map(files.map(({ language, path }) => [language, path]));
  const ordered = languages.filter((language) => !opened.has(language));
  return [
    ...[...opened].map(([language, path]) => ({ language, path })),
    ...[...new Set(ordered)].map((language) => ({ language, path: null })),
  ];
};
