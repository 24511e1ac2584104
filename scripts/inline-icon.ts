import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const LINK = /(<link rel="icon" href=")[^"]*"/u;

/** Writes the site's picture into the document: it is smaller than what it takes to ask for it. */
export const inlineIcon = (): Plugin => {
  let file = "";
  return {
    name: "inline-icon",
    apply: "build",
    configResolved({ publicDir }) {
      file = join(publicDir, "icon.svg");
    },
    transformIndexHtml(html) {
      if (!LINK.test(html)) throw new Error("index.html names no icon");
      const picture = encodeURIComponent(readFileSync(file, "utf8").trim());
      return html.replace(LINK, (_, start: string) => `${start}data:image/svg+xml,${picture}"`);
    },
  };
};
