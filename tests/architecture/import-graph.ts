import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

const isProduct = (file: string): boolean =>
  /^(contract|content|backend|host|mocks|src)\/.*\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file);

/** The files of the program that git knows, tests left out; relative to the project, sorted. */
const listProductFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })
    .split("\n")
    .filter(isProduct)
    .sort();

export type ModuleFacts = {
  /** What it imports from files of the program, types and `import()` included, as paths relative to the project. */
  readonly imports: readonly string[];
  /** Of these, what it brings along: no types, no `import()`. */
  readonly staticImports: readonly string[];
  /** Of these, what it imports by `import()` or by the type `import("…")`. */
  readonly lazyImports: readonly string[];
  /** The packages it needs while it runs: no types, and nothing of Node's own. */
  readonly packages: readonly string[];
  readonly exports: readonly string[];
};

const readFacts = (file: string, isFile: (path: string) => boolean): ModuleFacts => {
  const source = readFileSync(posix.join(root, file), "utf8");
  const { module } = parseSync(file, source);
  const quoted = /^["'`](?<path>[^"'`]+)["'`]$/u;
  const resolve = (specifiers: readonly (string | undefined)[]): string[] =>
    specifiers
      .filter((path) => path?.startsWith("."))
      .map((path = "") => posix.join(posix.dirname(file), path))
      .filter(isFile);
  // The parser lists every `import()` of the running program; those in types it leaves to be found by their text.
  const inTypes = [...source.matchAll(/\bimport\("(?<path>\.[^"]+)"\)/gu)].map((match) => match.groups?.["path"]);
  const dynamic = module.dynamicImports.map(
    ({ moduleRequest }) => quoted.exec(source.slice(moduleRequest.start, moduleRequest.end))?.groups?.["path"],
  );
  const fromExports = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const lazyImports = resolve([...dynamic, ...inTypes]);
  const withCode = module.staticImports.filter(
    ({ entries }) => !entries.length || entries.some(({ isType }) => !isType),
  );
  return {
    staticImports: [...new Set(resolve([...withCode.map(({ moduleRequest }) => moduleRequest.value), ...fromExports]))],
    imports: [
      ...new Set([
        ...resolve([...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...fromExports]),
        ...lazyImports,
      ]),
    ],
    lazyImports: [...new Set(lazyImports)],
    packages: [...withCode.map(({ moduleRequest }) => moduleRequest.value), ...dynamic].flatMap((from = "") => {
      const [name] = /^(?:@[^/]+\/)?\w[^/:]*(?=\/|$)/u.exec(from) ?? [];
      return name === undefined ? [] : [name];
    }),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.exportName.name).filter((name) => name !== null),
    ),
  };
};

/** Every file of the program with what it imports and exports. */
export const readImportGraph = (): ReadonlyMap<string, ModuleFacts> => {
  const files = listProductFiles();
  const known = new Set(files);
  return new Map(files.map((file) => [file, readFacts(file, (path) => known.has(path))]));
};

/** Everything that comes with a file at once, itself included. */
export const closureOf = (graph: ReadonlyMap<string, ModuleFacts>, entry: string): ReadonlySet<string> => {
  const reached = new Set([entry]);
  // A set that grows while it is walked through is walked to its end.
  for (const file of reached) for (const next of graph.get(file)?.staticImports ?? []) reached.add(next);
  return reached;
};

/** The circles in which files import each other, whichever way: each as its files, sorted (Tarjan, 1972). */
export const findCircles = (graph: ReadonlyMap<string, Pick<ModuleFacts, "imports">>): string[][] => {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const lower = (file: string, value: number): void => {
    lowest.set(file, Math.min(lowest.get(file) ?? value, value));
  };
  const visit = (file: string): void => {
    order.set(file, order.size);
    lower(file, order.size - 1);
    open.push(file);
    for (const next of graph.get(file)?.imports ?? []) {
      if (!order.has(next)) {
        visit(next);
        lower(file, lowest.get(next) ?? Infinity);
      } else if (open.includes(next)) lower(file, order.get(next) ?? Infinity);
    }
    if (lowest.get(file) !== order.get(file)) return;
    const members = open.splice(open.indexOf(file));
    if (members.length > 1 || graph.get(file)?.imports.includes(file)) circles.push(members.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
};

/** The files of a folder (`src/directory/`) that exactly one other file of the program imports, whichever way; sorted. */
export const findOneImporterFiles = (
  graph: ReadonlyMap<string, Pick<ModuleFacts, "imports">>,
  folder: string,
): string[] => {
  const importers = new Map<string, number>();
  for (const { imports } of graph.values()) {
    for (const file of imports) importers.set(file, (importers.get(file) ?? 0) + 1);
  }
  return [...graph.keys()].filter((file) => file.startsWith(folder) && importers.get(file) === 1).sort();
};
