import type { Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { ChunkName } from "./chunks.ts";

const loaders = import.meta.glob("./catalogues/**/*.po", { import: "messages" }) as Readonly<
  Record<string, () => Promise<Messages>>
>;

/** The catalogue of a chunk; without a name that of the first screen. */
export const importCatalogue = async (language: UiLanguage, name?: ChunkName): Promise<Messages> => {
  const path = `./catalogues/${name === undefined ? "" : `${name}/`}${language}.po`;
  const load = loaders[path];
  if (load === undefined) throw new RangeError(`there is no catalogue ${path}: npm run messages makes it`);
  return load();
};
