import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/** What the pages to print ask for beside them, and the file of the project it is made from. */
const SCRIPT = "materials/print.js";
const SOURCE = "src/materials/print-page.ts";

const FIRA = "node_modules/@fontsource/fira-sans/files";
const NOTO = "node_modules/@fontsource-variable/noto-sans-arabic/files";

/** The fonts of the app under names that stay, because no build reads these pages' style sheet. */
const fonts: Readonly<Record<string, string>> = {
  "materials/fonts/latin-400.woff2": `${FIRA}/fira-sans-latin-400-normal.woff2`,
  "materials/fonts/latin-600.woff2": `${FIRA}/fira-sans-latin-600-normal.woff2`,
  "materials/fonts/latin-ext-400.woff2": `${FIRA}/fira-sans-latin-ext-400-normal.woff2`,
  "materials/fonts/latin-ext-600.woff2": `${FIRA}/fira-sans-latin-ext-600-normal.woff2`,
  "materials/fonts/arabic.woff2": `${NOTO}/noto-sans-arabic-arabic-wght-normal.woff2`,
};

/** The script as one file: a build of its own, so that it shares no chunk with the app, whose first load would grow. */
async function buildScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, SOURCE), output: { entryFileNames: "print.js" } },
    },
  });
  const [chunk] = "output" in result ? result.output : [];
  if (chunk === undefined) throw new Error(`${SOURCE} gave no chunk: see how Vite answers a build without files.`);
  return chunk.code;
}

/** Gives the pages to print, which stand in `public/` as they are, their script and the app's fonts. */
export function materialPages(): Plugin {
  let root = "";
  return {
    name: "material-pages",
    configResolved(config) {
      ({ root } = config);
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = ""] = (request.url ?? "").slice(server.config.base.length).split("?");
        const file = path === SCRIPT ? SOURCE : fonts[path];
        if (file !== undefined) request.url = `${server.config.base}${file}`;
        next();
      });
    },
    async generateBundle() {
      for (const [fileName, file] of Object.entries(fonts)) {
        this.emitFile({ type: "asset", fileName, source: readFileSync(join(root, file)) });
      }
      this.emitFile({ type: "asset", fileName: SCRIPT, source: await buildScript(root) });
    },
  };
}
