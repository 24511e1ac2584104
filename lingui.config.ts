import { fileURLToPath } from "node:url";
import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";
import { CHUNKS } from "./src/i18n/chunks.ts";

const chunks = Object.keys(CHUNKS);
const tests = ["**/*.test.ts", "**/*.test.tsx"];

/** The folders within `folder` that have catalogues of their own, as `exclude` understands them. */
const ownCataloguesWithin = (folder: string): string[] =>
  chunks.filter((name) => name !== folder && name.startsWith(folder)).map((name) => `**/src/${name}/**`);

export default defineConfig({
  sourceLocale: "de",
  locales: ["de", "en", "tr", "ar"],
  // A missing translation shows the German text, never an empty place or a hash.
  fallbackLocales: { default: "de" },
  catalogs: ["", ...chunks].map((name) => ({
    path: `<rootDir>/src/i18n/catalogues/${name === "" ? "" : `${name}/`}{locale}`,
    include: [`<rootDir>/src${name === "" ? "" : `/${name}`}`],
    exclude: [...ownCataloguesWithin(name === "" ? "" : `${name}/`), ...tests],
  })),
  runtimeConfigModule: { Trans: [fileURLToPath(new URL("src/i18n/trans.tsx", import.meta.url)), "Trans"] },
  // Line numbers would change the catalogues with every edit above a message.
  format: formatter({ lineNumbers: false }),
});
