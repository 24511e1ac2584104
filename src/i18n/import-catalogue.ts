import type { Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { ChunkName } from "./chunks.ts";
import type { CatalogueLoaders } from "./later-catalogues.ts";

const germanCatalogues = import.meta.glob("./catalogues/**/de.po") as CatalogueLoaders;

/** The catalogue of a chunk; without a name that of the first screen. */
export const importCatalogue = async (language: UiLanguage, name?: ChunkName): Promise<Messages> => {
  const path = `./catalogues/${name === undefined ? "" : `${name}/`}${language}.po`;
  // Where the others lie is not for the first load of a German visitor.
  const loaders = language === "de" ? germanCatalogues : (await import("./later-catalogues.ts")).laterCatalogues;
  const load = loaders[path];
  if (load === undefined) throw new RangeError(path);
  return (await load()).messages;
};
