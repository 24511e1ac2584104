import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { endpointPaths } from "../contract/endpoint-paths.ts";
import { UI_LANGUAGES, type UiLanguage } from "../contract/lists/language-tag.ts";
import type { FirstFiles } from "../src/head.ts";

type Bundle = Rolldown.OutputBundle;

const MAP_DOOR = "src/directory/map/part.tsx";
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === "chunk");

const findChunk = (bundle: Bundle, module: string): Rolldown.OutputChunk => {
  const found = chunksOf(bundle).find((chunk) => chunk.moduleIds.some((id) => id.endsWith(module)));
  if (found === undefined) throw new Error(`${module} is in no chunk: the first screen has changed`);
  return found;
};

/** A chunk with all it imports, apart from what is known already. */
const withImports = (bundle: Bundle, fileName: string, known: ReadonlySet<string> = new Set()): Set<string> => {
  const found = new Set([fileName]);
  for (const each of found) {
    const file = bundle[each];
    if (file?.type === "chunk") for (const other of file.imports) if (!known.has(other)) found.add(other);
  }
  return found;
};

const stylesOf = (file: Bundle[string] | undefined): ReadonlySet<string> | undefined =>
  file?.type === "chunk" ? file.viteMetadata?.importedCss : undefined;

const collectFirstFiles = (bundle: Bundle, base: string, hasBackend: boolean): FirstFiles => {
  const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error("the build has no entry");
  const known = withImports(bundle, entry.fileName);
  const byLanguage = (modulesOf: (language: UiLanguage) => readonly string[]): FirstFiles["catalogues"] =>
    Object.fromEntries(
      UI_LANGUAGES.map((language) => [
        language,
        [...new Set(modulesOf(language).map((module) => findChunk(bundle, module).fileName))].filter(
          (file) => !known.has(file),
        ),
      ]),
    ) as Record<UiLanguage, string[]>;
  const mapCode = [...withImports(bundle, findChunk(bundle, MAP_DOOR).fileName, known)];
  const catalogue = (folder: string, language: UiLanguage) => `/src/i18n/catalogues/${folder}${language}.po`;
  return {
    base,
    faultReports: endpointPaths.clientFaults.slice(1),
    fonts: Object.keys(bundle).filter((file) => /fira-sans-latin-[46]00-normal-[\w-]+\.woff2$/u.test(file)),
    directory: hasBackend ? [endpointPaths.directory.slice(1)] : [],
    catalogues: byLanguage((language) => [
      ...(language === "de" ? [] : ["/src/i18n/later-catalogues.ts"]),
      // In one piece with those of the map, and the German ones with the entry.
      ...["", "map/", "directory/map/"].map((folder) => catalogue(folder, language)),
      `/contract/names/${language}.ts`,
    ]),
    map: {
      code: mapCode,
      styles: mapCode.flatMap((file) => [...(stylesOf(bundle[file]) ?? [])]),
      outlines: ["geo/lands.outline.json", "geo/neighbours.outline.json"],
    },
  };
};

/** One classic script: it has to run before the first paint, and modules wait for the document. */
const buildHead = async (files: FirstFiles): Promise<string> => {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    define: { FIRST_FILES: JSON.stringify(files) },
    // Older than what the app is built for: it is what tells an old browser so.
    build: {
      write: false,
      target: "es2017",
      lib: { entry: "src/head.ts", name: "head", formats: ["iife"], fileName: "head" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  if (output === undefined) throw new Error("the script of the head was not built");
  return output.output[0].code;
};

/** Names in the document all that its first screen needs, so that nothing waits for the code that would ask for it. */
export const firstFiles = ({ hasBackend }: { readonly hasBackend: boolean }): Plugin => {
  let base = "/";
  return {
    name: "first-files",
    apply: "build",
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: "post",
      async handler(_html, { bundle }) {
        if (bundle === undefined) return [];
        const code = await buildHead(collectFirstFiles(bundle, base, hasBackend));
        const fileName = `assets/head-${createHash("sha256").update(code).digest("base64url").slice(0, 8)}.js`;
        // The type of a hook of the development server, too; here it is the build's.
        (this as unknown as Rolldown.PluginContext).emitFile({ type: "asset", fileName, source: code });
        return [{ tag: "script", attrs: { src: `${base}${fileName}` }, injectTo: "head-prepend" }];
      },
    },
  };
};
