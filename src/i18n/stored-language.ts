import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import { readStored, writeStored } from "../ui/keeping/stored-setting.ts";

const findLanguage = (tag: string | null): UiLanguage | undefined =>
  UI_LANGUAGES.find((language) => language === tag?.toLowerCase().split("-")[0]);

/**
 * The language a link asks for (`lang=tr`), which holds for this visit; else the one chosen in this browser before, else the
 * first of the browser's that we speak, else German.
 */
export const readLanguage = (): UiLanguage =>
  findLanguage(new URLSearchParams(location.search).get("lang")) ??
  findLanguage(readStored("language")) ??
  navigator.languages.map(findLanguage).find((language) => language !== undefined) ??
  "de";

export const storeLanguage = (language: UiLanguage): void => writeStored("language", language);
