import type { Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { ChunkName } from "./chunks.ts";
import type { CatalogueLoaders } from "./later-catalogues.ts";

/** Of the first screen and its map: with the code, because a file of their own would be one more to wait for. */
const firstGerman = import.meta.glob(
  ["./catalogues/de.po", "./catalogues/map/de.po", "./catalogues/directory/map/de.po"],
  { eager: true, import: "messages" },
) as Readonly<Record<string, Messages>>;
const germanCatalogues = import.meta.glob([
  "./catalogues/**/de.po",
  "!./catalogues/de.po",
  "!./catalogues/map/de.po",
  "!./catalogues/directory/map/de.po",
]) as CatalogueLoaders;

/** The catalogue of a chunk; without a name that of the first screen. */
export const importCatalogue = async (language: UiLanguage, name?: ChunkName): Promise<Messages> => {
  const path = `./catalogues/${name === undefined ? "" : `${name}/`}${language}.po`;
  const first = firstGerman[path];
  if (first !== undefined) return first;
  // Where the others lie is not for the first load of a German visitor.
  const loaders = language === "de" ? germanCatalogues : (await import("./later-catalogues.ts")).laterCatalogues;
  const load = loaders[path];
  if (load === undefined) throw new RangeError(path);
  return (await load()).messages;
};
