import { readFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";
import type { Plugin } from "vite";

const STYLE_SHEET = /@kern-ux\/native\/dist\/kern\.min\.css$/;

/**
 * Leaves out of KERN's style sheet what no component names: it has no parts to import one by one, and most of it is
 * for controls we do not use. Builds only: while developing, a class just written must work at once.
 */
export const purgeKern = (): Plugin => ({
  name: "purge-kern",
  apply: "build",
  enforce: "pre",
  load: {
    filter: { id: STYLE_SHEET },
    async handler(id) {
      const [purged] = await new PurgeCSS().purge({
        content: ["index.html", "src/**/*.tsx"],
        css: [{ raw: readFileSync(id, "utf8") }],
        fontFace: true,
        keyframes: true,
        safelist: { standard: [":root"], greedy: [/data-kern-theme/] },
      });
      if (purged === undefined) throw new Error("KERN's style sheet could not be read");
      return purged.css;
    },
  },
});
