import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/**
 * The files that come later than the first screen (`laterPart` in `src/ui/later-part.tsx`), and what only they use.
 * Their messages have catalogues of their own, so that the first screen does not wait for them.
 */
const later = [
  "<rootDir>/src/map/*",
  "<rootDir>/src/i18n/format-distance.ts",
  ...[
    "contact-channels",
    "contact-details",
    "contact-head",
    "contact-panel",
    "counterparts",
    "directory-map",
    "locate-button",
    "search-box",
    "suggestion-list",
    "empty-result",
    "mandate-card",
    "map-legend",
    "opening-hours",
    "paged-lines",
    "place-bar",
    "place-head",
    "row-note-line",
    "visiting-hints",
  ].map((part) => `<rootDir>/src/directory/${part}.tsx`),
];

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
      exclude: [...later.map((part) => part.replace("<rootDir>", "**")), ...tests],
    },
    { path: "<rootDir>/src/i18n/catalogues/later/{locale}", include: later, exclude: tests },
  ],
  // Line numbers would change the catalogues with every edit above a message.
  format: formatter({ lineNumbers: false }),
});
