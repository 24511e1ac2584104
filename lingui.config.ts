import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";
import { CATALOGUE_NAMES } from "./src/i18n/catalogue-names.ts";

/**
 * The files that come later than the first screen (`laterPart` in `src/i18n/lazy-part.tsx`), and what only they use.
 * Their messages have catalogues of their own, so that the first screen does not wait for them.
 */
const later = [
  "<rootDir>/src/map/*",
  "<rootDir>/src/i18n/format-distance.ts",
  "<rootDir>/src/app/not-found-page.tsx",
  "<rootDir>/src/place/search-hint-line.tsx",
  "<rootDir>/src/place/settled-line.tsx",
  "<rootDir>/src/address/dropped-values.tsx",
  "<rootDir>/src/form/facet-panel.tsx",
  ...[
    "details/contact-channels",
    "details/contact-details",
    "details/contact-head",
    "details/contact-panel",
    "details/contact-projects",
    "details/counterparts",
    "directory-map",
    "search/locate-button",
    "search/search-box",
    "search/suggestion-list",
    "list/empty-result",
    "details/mandate-card",
    "place/language-order",
    "map-legend",
    "place/nobody-responsible",
    "details/opening-hours",
    "list/paged-lines",
    "place/place-bar",
    "place/place-head",
    "place/row-note-line",
    "list/suggest-contact",
    "details/visiting-hints",
  ].map((part) => `<rootDir>/src/directory/${part}.tsx`),
  "<rootDir>/src/directory/search/use-search-combobox.ts",
  "<rootDir>/src/directory/list/use-ways-out.ts",
];

/** The folders whose texts come with their code: one catalogue each. */
const folders = CATALOGUE_NAMES.filter((name) => name !== "later");

/** Paths as `exclude` understands them. */
const anywhere = (paths: readonly string[]): string[] => paths.map((path) => path.replace("<rootDir>", "**"));

const tests = ["**/*.test.ts", "**/*.test.tsx"];

export default defineConfig({
  sourceLocale: "de",
  locales: ["de", "en", "tr", "ar"],
  // A missing translation shows the German text, never an empty place or a hash.
  fallbackLocales: { default: "de" },
  catalogs: [
    {
      path: "<rootDir>/src/i18n/catalogues/{locale}",
      include: ["<rootDir>/src"],
      exclude: [
        ...anywhere([...later, ...[...folders, "entries", "place"].map((name) => `<rootDir>/src/${name}/**`)]),
        ...tests,
      ],
    },
    { path: "<rootDir>/src/i18n/catalogues/later/{locale}", include: later, exclude: tests },
    ...folders.map((name) => ({
      path: `<rootDir>/src/i18n/catalogues/${name}/{locale}`,
      include: name === "screen" ? ["<rootDir>/src/entries", "<rootDir>/src/place"] : [`<rootDir>/src/${name}`],
      exclude: [...anywhere(later), ...tests],
    })),
  ],
  // Line numbers would change the catalogues with every edit above a message.
  format: formatter({ lineNumbers: false }),
});
