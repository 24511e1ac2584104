import { LAND_CODES } from "../../contract/lists/land.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { KnownSubject } from "./subject-query.ts";

/** What a subject is called; of a Land only its code is known before the reader's language is. */
export const useSubjectName = (): ((subject: KnownSubject) => LocalizedText) => {
  const { terms, language } = useLanguage();
  return ({ subject, id, name }) => {
    const land = subject === "land-profile" ? LAND_CODES.find((code) => code === id) : undefined;
    return land === undefined ? name : { de: terms.lands[land], [language]: terms.lands[land] };
  };
};
