import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "de",
  locales: ["de", "en", "tr", "ar"],
  // A missing translation shows the German text, never an empty place or a hash.
  fallbackLocales: { default: "de" },
  catalogs: [
    {
      path: "<rootDir>/src/i18n/catalogues/{locale}",
      include: ["<rootDir>/src"],
      exclude: ["**/*.test.ts", "**/*.test.tsx"],
    },
  ],
  // Line numbers would change the catalogues with every edit above a message.
  format: formatter({ lineNumbers: false }),
});
