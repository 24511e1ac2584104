/** One chunk in Vite's manifest; keys and imports are source files or `_name` for shared chunks. */
type Chunk = {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: readonly string[];
};

export type Manifest = Readonly<Record<string, Chunk>>;

/** One line of the size report; fonts are compressed already. */
type SizeCheck = { name: string; path: string[]; limit: string; gzip?: boolean; brotli?: boolean };

/** What a German visitor loads besides the entry, before the first contacts are painted. */
const firstLoadSources = ["src/i18n/catalogues/de.po", "contract/names/de.ts"];

/** Each map with the screen it is part of, whose code is there before it; the directory is the first load itself. */
const maps: Readonly<Record<string, readonly string[]>> = {
  "src/directory/map/part.tsx": [],
  "src/projects/map/part.tsx": ["src/projects/part.tsx"],
  "src/enquiry/precision-map/part.tsx": ["src/enquiry/part.tsx"],
};

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
 * The size checks of the production build: the first load, the map, what most of the other screens share, and each
 * further chunk that is loaded on demand, always without what has been counted already.
 */
export function listSizeChecks(manifest: Manifest): SizeCheck[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstLoad = new Set([...entries, ...firstLoadSources].flatMap((key) => [...collectFiles(manifest, key)]));
  const onDemand = (key: string) => [...collectFiles(manifest, key)].filter((file) => !firstLoad.has(file));
  const inDist = (files: Iterable<string>) => [...files].map((file) => `dist/${file}`);
  const screens = Object.keys(manifest).filter((key) => /^src\/[a-z]+\/part\.tsx$/u.test(key));
  const common = new Set(
    screens
      .flatMap(onDemand)
      .filter((file) => screens.filter((key) => onDemand(key).includes(file)).length > screens.length / 2),
  );
  const ownFiles = (key: string) => onDemand(key).filter((file) => !common.has(file));
  const others = Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry && !(key in maps) && ownFiles(key).length > 0,
  );
  return [
    { name: "first load of the directory", path: inDist(firstLoad), limit: "130 kB", gzip: true },
    ...Object.entries(maps).map(([key, shownBy]) => {
      const brought = new Set(shownBy.flatMap(onDemand));
      const path = inDist(onDemand(key).filter((file) => !brought.has(file)));
      return { name: `map: ${key}`, path, limit: "60 kB", gzip: true };
    }),
    { name: "what most other screens share", path: inDist(common), limit: "45 kB", gzip: true },
    ...others.map((key) => ({ name: key, path: inDist(ownFiles(key)), limit: "45 kB", gzip: true })),
    { name: "style sheets", path: ["dist/assets/*.css"], limit: "45 kB", gzip: true },
    { name: "Latin fonts", path: ["dist/assets/fira-sans-latin-[0-9]*.woff2"], limit: "60 kB", brotli: false },
    { name: "outlines of the Länder", path: ["dist/geo/lands.topo.json"], limit: "14 kB", gzip: true },
  ];
}
