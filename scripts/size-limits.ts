/** One chunk in Vite's manifest; keys and imports are source files or `_name` for shared chunks. */
type Chunk = {
  file: string;
  isEntry?: boolean;
  /** The style sheets it comes with. */
  css?: readonly string[];
  isDynamicEntry?: boolean;
  imports?: readonly string[];
};

export type Manifest = Readonly<Record<string, Chunk>>;

/** One line of the size report; fonts are compressed already. */
type SizeCheck = { name: string; path: string[]; limit: string; gzip?: boolean; brotli?: boolean };

/** What words mean, in four languages: loaded with the first letter somebody types, whatever the field. */
const WORDS = "contract/words/read-words.ts";

/**
 * Each map with the screen it is part of, whose code is there before it; the directory is the first load itself, and its map
 * one file, of which the others take most.
 */
const maps: Readonly<Record<string, readonly string[]>> = {
  "src/directory/map": [],
  "src/projects/map/part.tsx": ["src/projects/part.tsx"],
  "src/enquiry/precision-map/part.tsx": ["src/enquiry/part.tsx"],
};

/** The one file of a folder that is loaded on demand. */
const DOOR = "part.tsx";

/** The key of a source's chunk; of one that is also imported outright the manifest has only a shared one's, by its name. */
function findKey(manifest: Manifest, source: string): string {
  const name = source.replace(/^.*\/|\.ts$/gu, "");
  return source in manifest ? source : (Object.keys(manifest).find((key) => key.startsWith(`_${name}-`)) ?? source);
}

/** A chunk with all it imports: what the browser fetches to run it. */
function collectFiles(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk for ${key}: correct its name in scripts/size-limits.ts.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) collectFiles(manifest, imported, found);
  return found;
}

/**
 * The size checks of the production build: the first load, the map, the words, what most of the other screens share, and
 * each further chunk that is loaded on demand, always without what has been counted already.
 */
export function listSizeChecks(manifest: Manifest): SizeCheck[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstLoad = new Set(entries.flatMap((key) => [...collectFiles(manifest, key)]));
  const words = new Set([...collectFiles(manifest, findKey(manifest, WORDS))].filter((file) => !firstLoad.has(file)));
  const onDemand = (key: string) =>
    [...collectFiles(manifest, key)].filter((file) => !firstLoad.has(file) && !words.has(file));
  const inDist = (files: Iterable<string>) => [...files].map((file) => `dist/${file}`);
  // The footer comes with every screen, the desk is opened by those who work there: neither shares much with the others.
  const apart = new Set(["src/pages/part.tsx", "src/desk/part.tsx"]);
  const screens = Object.keys(manifest).filter((key) => /^src\/[a-z]+\/part\.tsx$/u.test(key) && !apart.has(key));
  const common = new Set(
    screens
      .flatMap(onDemand)
      .filter((file) => screens.filter((key) => onDemand(key).includes(file)).length > screens.length / 2),
  );
  // What lies within another part's folder comes when that one is there, which has a line of its own.
  const isWithin = (key: string, other: string): boolean =>
    other.endsWith(DOOR) && key !== other && key.startsWith(other.slice(0, -DOOR.length));
  const around = (key: string) => Object.keys(manifest).filter((other) => isWithin(key, other));
  const ownFiles = (key: string) => {
    const brought = new Set(around(key).flatMap(onDemand));
    return onDemand(key).filter((file) => !common.has(file) && !brought.has(file));
  };
  const others = Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry && !(key in maps) && ownFiles(key).length > 0,
  );
  return [
    { name: "first load of the directory", path: inDist(firstLoad), limit: "130 kB", gzip: true },
    ...Object.entries(maps).map(([key, shownBy]) => {
      const brought = new Set(shownBy.flatMap(onDemand));
      const path = inDist(onDemand(findKey(manifest, key)).filter((file) => !brought.has(file)));
      return { name: `map: ${key}`, path, limit: "60 kB", gzip: true };
    }),
    { name: "what words mean", path: inDist(words), limit: "45 kB", gzip: true },
    { name: "what most other screens share", path: inDist(common), limit: "45 kB", gzip: true },
    ...others.map((key) => ({ name: key, path: inDist(ownFiles(key)), limit: "45 kB", gzip: true })),
    {
      name: "first style sheet",
      path: inDist(entries.flatMap((key) => manifest[key]?.css ?? [])),
      limit: "15 kB",
      gzip: true,
    },
    { name: "style sheets", path: ["dist/assets/*.css"], limit: "45 kB", gzip: true },
    { name: "Latin fonts", path: ["dist/assets/fira-sans-latin-[0-9]*.woff2"], limit: "60 kB", brotli: false },
    { name: "outlines of the Länder", path: ["dist/geo/lands.outline.json"], limit: "14 kB", gzip: true },
  ];
}
