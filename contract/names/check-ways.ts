import type { Contact } from "../contact/contact.ts";
import type { CheckWay } from "../lists/check-way.ts";
import type { UiLanguage } from "../lists/language-tag.ts";

/** How a contact was checked, as it stands behind the day; apart from the other names, which search loads in all languages. */
export const checkWayNames: Readonly<Record<UiLanguage, Readonly<Record<CheckWay, string>>>> = {
  de: { "call-back": "am Telefon", letter: "durch einen Brief" },
  en: { "call-back": "by telephone", letter: "by letter" },
  tr: { "call-back": "telefonla", letter: "mektupla" },
  ar: { "call-back": "عبر الهاتف", letter: "برسالة بريدية" },
};

/** Who has confirmed a contact and how, in brackets behind the day; empty where neither is known. */
export const howConfirmed = ({ by, way }: Contact["assurance"], language: UiLanguage): string => {
  const known = [by, way === undefined ? undefined : checkWayNames[language][way]].filter((each) => each !== undefined);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
};
