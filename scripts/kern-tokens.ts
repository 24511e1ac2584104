import { globSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const STYLE_SHEET = /@kern-ux\/native\/dist\/kern\.min\.css$/;
const TOKEN = /--kern-[\w-]+/g;

type Token = { readonly name: string; readonly value: string };

/** Where KERN sets its tokens: for every theme, by the system's theme, and by the one that was chosen. */
type Place = { readonly open: string; readonly selector: string; readonly tokens: readonly Token[] };

const readTokens = (block: string): Token[] =>
  [...block.matchAll(/(--kern-[\w-]+):([^;]+)/g)].map(([, name = "", value = ""]) => ({ name, value }));

const readPlaces = (css: string): Place[] =>
  [
    ...css.matchAll(
      /(@media \(prefers-color-scheme: ?\w+\) ?\{)?((?::root|\[data-kern-theme=[^{]*)[^{}]*)\{([^{}]*)\}/g,
    ),
  ].map(([, open = "", selector = "", block = ""]) => ({ open, selector, tokens: readTokens(block) }));

/** The tokens these names stand for, and all that those are made of. */
const collectNames = (places: readonly Place[], names: Iterable<string>): Set<string> => {
  const found = new Set(names);
  for (const name of found) {
    for (const { tokens } of places) {
      for (const token of tokens) {
        if (token.name === name) for (const [part] of token.value.matchAll(TOKEN)) found.add(part);
      }
    }
  }
  return found;
};

/** Of KERN's style sheet the values that our own sheets name, in the themes in which KERN sets them. */
export const pickTokens = (css: string, ownSheets: string): string => {
  const places = readPlaces(css);
  const names = collectNames(
    places,
    [...ownSheets.matchAll(TOKEN)].map(([name]) => name),
  );
  const known = new Set(places.flatMap(({ tokens }) => tokens.map(({ name }) => name)));
  const unknown = [...names].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`KERN has no such token: ${unknown.join(", ")}`);
  const picked = places.map(({ open, selector, tokens }) => {
    const kept = tokens.filter(({ name }) => names.has(name));
    if (kept.length === 0) return "";
    return `${open}${selector}{${kept.map(({ name, value }) => `${name}:${value}`).join(";")}}${open === "" ? "" : "}"}`;
  });
  return picked.join("\n");
};

/** Takes from KERN its tokens only: its parts are for pages built of its markup, and ours has its own. */
export const kernTokens = (): Plugin => ({
  name: "kern-tokens",
  enforce: "pre",
  load: {
    filter: { id: STYLE_SHEET },
    handler(id) {
      const ownSheets = globSync("src/**/*.css").map((file) => readFileSync(file, "utf8"));
      return pickTokens(readFileSync(id, "utf8"), ownSheets.join("\n"));
    },
  },
});
