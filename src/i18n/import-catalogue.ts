import type { Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { CatalogueName } from "./catalogue-names.ts";

type Catalogue = { readonly messages: Messages };

/** One catalogue beside that of the first screen. */
export const importCatalogue = async (name: CatalogueName, language: UiLanguage): Promise<Messages> =>
  ((await import(`./catalogues/${name}/${language}.po`)) as Catalogue).messages;
