import compat from "@mdn/browser-compat-data" with { type: "json" };
import type { CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";

/** The oldest browsers the program is built for; older ones are shown what a browser without scripts is shown. */
export const BROWSER_FLOOR = { chrome: "111", firefox: "115", safari: "16.4" } as const;
type Browser = keyof typeof BROWSER_FLOOR;

/** As the build's target is written. */
export const BUILD_TARGET: string[] = Object.entries(BROWSER_FLOOR).map(([name, version]) => `${name}${version}`);

const compare = (left: string, right: string): number => {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
};

/** Without a prefix and without a setting somebody would have to change. */
const isIn = (
  { version_added: added, version_removed: removed, flags, partial_implementation }: SimpleSupportStatement,
  floor: string,
): boolean =>
  typeof added === "string" &&
  added !== "preview" &&
  removed === undefined &&
  flags === undefined &&
  partial_implementation !== true &&
  compare(added.replace("≤", ""), floor) <= 0;

/** The browsers of the floor that do not have it; what nobody has written down counts as there. */
const lackedBy = (statement: CompatStatement | undefined): readonly Browser[] => {
  if (statement === undefined) return [];
  return (Object.keys(BROWSER_FLOOR) as Browser[]).filter((browser) => {
    const support = statement.support[browser];
    if (support === undefined) return false;
    return ![support].flat().some((one) => isIn(one, BROWSER_FLOOR[browser]));
  });
};

/** What a browser of the floor lacks, as `name: browser, browser`. */
export type Lack = { readonly name: string; readonly browsers: readonly Browser[] };

const toLacks = (found: ReadonlyMap<string, CompatStatement | undefined>): readonly Lack[] =>
  [...found]
    .map(([name, statement]) => ({ name, browsers: lackedBy(statement) }))
    .filter(({ browsers }) => browsers.length > 0);

const at = (tree: Identifier | undefined, ...path: readonly string[]): Identifier | undefined =>
  path.reduce<Identifier | undefined>(
    (node, key) => (node !== undefined && Object.hasOwn(node, key) ? node[key] : undefined),
    tree,
  );

/** Of the browser's own objects those that pages are made with: others have members called as ours are. */
const INTERFACES =
  /^(?:Abort|Array|Blob|Cache|Crypto|CSS|Document|DOM|Element|Event|File|Form|Headers|HTML|Intersection|Location|Mutation|Navigator$|Node|Range|Request$|Resize|Response|Selection|ServiceWorker|Storage|SVG|Text|URL|Window)/u;

type Members = ReadonlyMap<string, readonly CompatStatement[]>;

/** Every member by its name, of all of JavaScript and of pages: `at` of Array, String and TypedArray. */
const readMembers = (): Members => {
  const members = new Map<string, CompatStatement[]>();
  const interfaces = Object.entries(compat.api).filter(([name]) => INTERFACES.test(name));
  for (const owner of [
    ...Object.values(compat.javascript.builtins as Identifier),
    ...interfaces.map(([, each]) => each),
  ]) {
    for (const [name, member] of Object.entries(owner as Identifier)) {
      if (name === "__compat" || name.endsWith("_event") || name.endsWith("_static")) continue;
      const statement = (member as Identifier).__compat;
      if (statement !== undefined) members.set(name, [...(members.get(name) ?? []), statement]);
    }
  }
  return members;
};
const members = readMembers();

/** What a browser of the floor lacks of the members called in a script (`.toWellFormed(`, `Object.groupBy(`), apart from those of Zod. */
export const findScriptLacks = (script: string): readonly Lack[] => {
  const found = new Map<string, CompatStatement | undefined>();
  for (const [, owner = "", name = ""] of script.matchAll(/\b([A-Z]\w+)\.(\w+)\(/gu)) {
    const statics = at(compat.javascript.builtins, owner, name) ?? at(compat.api, owner, `${name}_static`);
    found.set(`${owner}.${name}`, statics?.__compat);
  }
  for (const [, name = ""] of script.matchAll(/(?<!\b[A-Z]\w*|\bz|\.)\??\.(\w+)\(/gu)) {
    const [first, ...others] = members.get(name) ?? [];
    // One that is old enough may be what is meant.
    const isSure = others.every((other) => lackedBy(other).length > 0);
    found.set(`.${name}`, isSure ? first : undefined);
  }
  return toLacks(found);
};

/** What a browser of the floor lacks of the properties, selectors, at-rules and functions of a style sheet. */
export const findStyleLacks = (sheet: string): readonly Lack[] => {
  const css = sheet.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)|"[^"]*"/gu, "x");
  const found = new Map<string, CompatStatement | undefined>();
  for (const [, name = ""] of css.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:/gu)) {
    found.set(name, at(compat.css.properties, name)?.__compat);
  }
  for (const [, name = "", value = ""] of css.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:\s*([a-z-]+)(?=\s*[;}!])/gu)) {
    found.set(`${name}: ${value}`, at(compat.css.properties, name, value)?.__compat);
  }
  for (const [, name = ""] of css.matchAll(/@([a-z-]+)/gu))
    found.set(`@${name}`, at(compat.css["at-rules"], name)?.__compat);
  for (const [, name = ""] of css.matchAll(/::?([a-z-]+)(?=[^;{}]*\{)/gu))
    found.set(`:${name}`, at(compat.css.selectors, name)?.__compat);
  for (const [, name = ""] of css.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/gu)) {
    const statement = at(compat.css.types, name) ?? at(compat.css.types, "color", name);
    found.set(`${name}()`, statement?.__compat);
  }
  return toLacks(found);
};
