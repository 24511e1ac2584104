import { posix, relative, sep } from "node:path";

/** What the files of a folder may import besides their own folder. */
type Arrow = {
  /** Folders of the project. */
  folders: readonly string[];
  /** Packages it is limited to; without a list any package that `bannedPackages` does not name. */
  packages?: readonly string[];
};

const texts = ["contract", "src/ui", "src/i18n"] as const;
const parts = [...texts, "src/http", "src/search", "src/address", "src/form"] as const;

/** One row per folder of the project; a folder of `src` without a row is a feature. */
const arrows: Readonly<Record<string, Arrow>> = {
  contract: { folders: [], packages: ["rrule", "zod/mini"] },
  content: { folders: [], packages: [] },
  backend: { folders: ["contract", "content"], packages: ["hono", "zod/mini"] },
  host: { folders: ["contract", "content", "backend"] },
  mocks: { folders: ["contract", "content", "backend"], packages: ["hono", "msw", "zod/mini"] },
  "src/http": { folders: ["contract"] },
  "src/export": { folders: ["contract"] },
  "src/search": { folders: ["contract"] },
  "src/ui": { folders: ["contract"] },
  "src/i18n": { folders: ["contract", "src/ui"] },
  "src/map": { folders: texts },
  "src/form": { folders: texts },
  "src/address": { folders: texts },
  "src/entries": { folders: parts },
  "src/place": { folders: [...parts, "src/entries"] },
  "src/app": { folders: ["contract", "src"] },
  // The files directly in src: they start the app.
  src: { folders: ["contract", "src", "mocks"] },
};

const feature: Arrow = { folders: [...parts, "src/map", "src/entries", "src/place", "src/export"] };

/** Packages that only one folder of `src` knows, or none: the backend and its mock are not shipped. */
const bannedPackages: Readonly<Record<string, readonly string[]>> = {
  leaflet: ["src/map"],
  "react-leaflet": ["src/map"],
  "@react-leaflet/core": ["src/map"],
  hono: [],
  msw: [],
  "libphonenumber-js": [],
  "@hono/node-server": [],
  kysely: [],
  nodemailer: [],
  "openid-client": [],
  pg: [],
  pino: [],
  sirv: [],
};

/** Packages of the host that only some of its folders know: elsewhere nobody writes SQL or mail. */
const packagesOfHost: Readonly<Record<string, readonly string[]>> = {
  kysely: ["host/database", "host/stores"],
  pg: ["host/database"],
  nodemailer: ["host/mail"],
  "openid-client": ["host/access"],
};

/** Packages that one file alone of such a folder may import besides. */
const packagesOfFiles: Readonly<Record<string, readonly string[]>> = {
  "contract/contact/phone.ts": ["libphonenumber-js"],
};

/** Packages without a line of code: `import type` of them leaves nothing behind. */
const typePackages = new Set(["geojson"]);

const topFolders = new Set(["contract", "content", "backend", "host", "mocks"]);

/** The row a path belongs to, such as `src/map`; undefined for scripts, tests and configurations. */
function folderOf(path: string): string | undefined {
  const [top = "", second] = path.split("/");
  if (top === "src") return path.split("/").length > 2 ? `src/${second}` : "src";
  return topFolders.has(top) ? top : undefined;
}

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

function checkFile(folder: string, target: string, isDynamic: boolean): string | undefined {
  const { folders } = arrows[folder] ?? feature;
  const isOwn = folder === "src" ? folderOf(target) === "src" : isWithin(folder, target);
  if (!isOwn && !folders.some((allowed) => isWithin(allowed, target))) {
    return `${folder} may import ${folders.join(", ") || "only its own files"}, not ${target}.`;
  }
  if (folder === "src" && isWithin("mocks", target) && !isDynamic) {
    return "src may import mocks only with import(), behind a check of the mode, so that production leaves them out.";
  }
  return undefined;
}

function checkPackage(folder: string, file: string, name: string): string | undefined {
  if (packagesOfFiles[file]?.some((allowed) => isWithin(allowed, name)) === true) return undefined;
  const { packages } = arrows[folder] ?? feature;
  if (packages && !packages.some((allowed) => isWithin(allowed, name))) {
    return `${folder} may import the packages ${packages.join(", ")}, not ${name}.`;
  }
  const keepers = folder === "host" ? packagesOfHost[name] : undefined;
  if (keepers?.some((keeper) => isWithin(keeper, file)) === false) {
    return `Only ${keepers.join(", ")} may import ${name}.`;
  }
  if (folder.startsWith("src") && name.startsWith("node:")) return `${folder} runs in the browser, without ${name}.`;
  const banned = folder.startsWith("src")
    ? Object.entries(bannedPackages).find(([owned]) => isWithin(owned, name))
    : undefined;
  if (!banned || banned[1].includes(folder)) return undefined;
  return `${folder} may not import ${name}${banned[1].length > 0 ? `: only ${banned[1].join(", ")} does` : ""}.`;
}

/**
 * Says what is wrong with an import, or undefined when it follows the arrows. `file` is relative to
 * the project, with slashes; `specifier` is what stands in quotes.
 */
export function findBreach(file: string, specifier: string, isDynamic: boolean): string | undefined {
  const folder = folderOf(file);
  if (folder === undefined) return undefined;
  const path = specifier.replace(/\?.*$/u, "");
  if (!path.startsWith(".")) return checkPackage(folder, file, path);
  return checkFile(folder, posix.join(posix.dirname(file), path), isDynamic);
}

type Node = {
  importKind?: "type" | "value";
  source?: { value?: unknown; quasis?: { value: { cooked?: string } }[] } | null;
};
type RuleContext = {
  cwd: string;
  filename: string;
  report: (problem: { message: string; node: Node }) => void;
};

/** The text of the import; of a template such as `./catalogues/${language}.po` the part before the first gap. */
function specifierOf({ source }: Node): string | undefined {
  if (typeof source?.value === "string") return source.value;
  return source?.quasis?.[0]?.value.cooked;
}

const rule = {
  create(context: RuleContext) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const check = (isDynamic: boolean) => (node: Node) => {
      const specifier = specifierOf(node);
      if (node.importKind === "type" && typePackages.has(specifier ?? "")) return;
      const message = specifier === undefined ? undefined : findBreach(file, specifier, isDynamic);
      if (message !== undefined) context.report({ message, node });
    };
    return {
      ImportDeclaration: check(false),
      ExportNamedDeclaration: check(false),
      ExportAllDeclaration: check(false),
      ImportExpression: check(true),
      TSImportType: check(false),
    };
  },
};

// The linter takes a plugin from the default export.
// eslint-disable-next-line import/no-default-export
export default { meta: { name: "project" }, rules: { "import-arrows": rule } };
