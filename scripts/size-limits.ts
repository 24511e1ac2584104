/** One chunk in Vite's manifest; keys and imports are source files or `_name` for shared chunks. */
type Chunk = {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
};

export type Manifest = Readonly<Record<string, Chunk>>;

/** One line of the size report; fonts are compressed already. */
type SizeCheck = { name: string; path: string[]; limit: string; gzip?: boolean; brotli?: boolean };

/** What a German visitor loads besides the entry, before the first contacts are painted. */
const firstLoadSources = ["src/i18n/catalogues/de.po", "contract/terms/de.ts"];

/** What draws a map, and so brings Leaflet. */
const maps = ["src/directory/directory-map.tsx", "src/projects/projects-map.tsx", "src/enquiry/precision-map.tsx"];

/** A chunk with all it imports: what the browser fetches to run it. */
function collectFiles(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk for ${key}: correct its name in scripts/size-limits.ts.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) collectFiles(manifest, imported, found);
  return found;
}

/** What is there already when a part is asked for: all that every chunk which asks for it has brought with it. */
function collectEarlierFiles(manifest: Manifest, key: string): Set<string> {
  const askers = Object.keys(manifest).filter((asker) => manifest[asker]?.dynamicImports?.includes(key));
  const [first = new Set<string>(), ...others] = askers.map((asker) => collectFiles(manifest, asker));
  return new Set([...first].filter((file) => others.every((files) => files.has(file))));
}

/**
 * The size checks of the production build: the first load, the map, what most of the other screens share, and each
 * further chunk that is loaded on demand, always without what has been counted already, nor what asks for it.
 */
export function listSizeChecks(manifest: Manifest): SizeCheck[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstLoad = new Set([...entries, ...firstLoadSources].flatMap((key) => [...collectFiles(manifest, key)]));
  const onDemand = (key: string) => {
    const earlier = collectEarlierFiles(manifest, key);
    return [...collectFiles(manifest, key)].filter((file) => !firstLoad.has(file) && !earlier.has(file));
  };
  const inDist = (files: Iterable<string>) => [...files].map((file) => `dist/${file}`);
  const screens = Object.keys(manifest).filter((key) => key.endsWith("-routes.tsx"));
  const common = new Set(
    screens
      .flatMap(onDemand)
      .filter((file) => screens.filter((key) => onDemand(key).includes(file)).length > screens.length / 2),
  );
  const ownFiles = (key: string) => onDemand(key).filter((file) => !common.has(file));
  const others = Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry && !maps.includes(key) && ownFiles(key).length > 0,
  );
  return [
    { name: "first load of the directory", path: inDist(firstLoad), limit: "117.5 kB", gzip: true },
    ...maps.map((key) => ({ name: `map: ${key}`, path: inDist(ownFiles(key)), limit: "55 kB", gzip: true })),
    { name: "what most other screens share", path: inDist(common), limit: "25 kB", gzip: true },
    ...others.map((key) => ({ name: key, path: inDist(ownFiles(key)), limit: "25 kB", gzip: true })),
    { name: "style sheets", path: ["dist/assets/*.css"], limit: "45 kB", gzip: true },
    { name: "Latin fonts", path: ["dist/assets/fira-sans-latin-[0-9]*.woff2"], limit: "60 kB", brotli: false },
    { name: "outlines of the Länder", path: ["dist/geo/lands.topo.json"], limit: "12 kB", gzip: true },
  ];
}
