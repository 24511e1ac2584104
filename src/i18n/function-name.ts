import {
  areaNameAt,
  type ContactIndex,
  landAt,
  levelAt,
  roleAt,
  serviceAreasAt,
  sideAt,
  townAt,
  type ContactPosition,
} from "../../contract/contact/contact-index.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { abbreviationIn } from "../../contract/names/role-names.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { joinNames } from "./format/formatters.ts";

const shortNameAt = (index: ContactIndex, position: ContactPosition): string | null =>
  sideAt(index, position) === "security-authority"
    ? abbreviationIn(roleAt(index, position), landAt(index, position))
    : null;

/** What a contact's function is called in short where it is: "KMI" in one Land, else the name of its role. */
export const functionNameAt = (index: ContactIndex, position: ContactPosition, terms: Pick<Terms, "roles">): string =>
  shortNameAt(index, position) ?? terms.roles[roleAt(index, position)];

/** The same in full, the abbreviation behind it: for where nothing else says what it stands for. */
export const spokenFunctionNameAt = (
  index: ContactIndex,
  position: ContactPosition,
  terms: Pick<Terms, "roles">,
): string => {
  const short = shortNameAt(index, position);
  const name = terms.roles[roleAt(index, position)];
  return short === null ? name : `${name} (${short})`;
};

/** A function with the area of one that walks a beat, by which several of one office are told apart. */
export const withBeatAt = (
  index: ContactIndex,
  position: ContactPosition,
  name: string,
  language: UiLanguage,
): string => {
  const [area = ""] = serviceAreasAt(index, position);
  const isBeat = levelAt(index, position) === "local" && townAt(index, position) !== "";
  return isBeat ? joinNames([name, areaNameAt(index, position, area)], language) : name;
};

/** What an abbreviation stands for; null where the function is named in full. */
export const fullFunctionNameAt = (
  index: ContactIndex,
  position: ContactPosition,
  terms: Pick<Terms, "roles">,
): string | null => (shortNameAt(index, position) === null ? null : terms.roles[roleAt(index, position)]);
