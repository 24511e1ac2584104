import { readFileSync } from "node:fs";

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** What a source has become in the production build, as a pattern of addresses: its name says neither. */
export const builtFile = (source: string): string => {
  const { [source]: chunk } = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Manifest;
  if (chunk === undefined) throw new Error(`The build has no chunk of ${source}.`);
  return `**/${chunk.file}`;
};
