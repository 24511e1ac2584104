import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Plugin, runnerImport } from "vite";
import type * as shell from "../src/app/shell.tsx";

const ROOT = '<div id="root"></div>';

/** The app's own component: React draws another of its kind in its place. */
const drawShell = async (root: string): Promise<string> => {
  const { module } = await runnerImport<typeof shell>("/src/app/shell.tsx", {
    configFile: false,
    root,
    mode: "production",
    logLevel: "warn",
  });
  return renderToStaticMarkup(createElement(module.Shell));
};

/** Puts the frame of the first screen into the document, so that something is painted before there is any code. */
export const pageShell = (): Plugin => {
  let root = "";
  return {
    name: "page-shell",
    apply: "build",
    configResolved(config) {
      ({ root } = config);
    },
    async transformIndexHtml(html) {
      if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT} for the shell`);
      const drawn = await drawShell(root);
      return html.replace(ROOT, () => ROOT.replace("><", `>${drawn}<`));
    },
  };
};
