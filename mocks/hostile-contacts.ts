import type { LocalizedText } from "../contract/localized-text.ts";
import type { StoredContact } from "../backend/contacts/stored-contact.ts";
import { hostileTexts } from "./sample/hostile-texts.ts";

/**
 * The same contacts with every free text replaced by a hostile one, in turn, so that each text gets everywhere. What
 * has an agreed form (ids, mail, phones, web addresses) stays: a hostile one would not get past the schemas.
 */
export const makeHostile = (contacts: readonly StoredContact[]): StoredContact[] => {
  let turn = 0;
  const text = (): string => {
    turn += 1;
    return hostileTexts[turn % hostileTexts.length] ?? "";
  };
  const localized = (): Required<LocalizedText> => ({ de: text(), en: text(), tr: text(), ar: text() });
  return contacts.map((contact): StoredContact => {
    const { organization, assurance, mandate, visiting, location, ...rest } = contact;
    const { exact } = location;
    return {
      ...rest,
      organization: { ...organization, name: text(), umbrella: organization.umbrella === null ? null : text() },
      title: localized(),
      serviceAreas: rest.serviceAreas.map(({ code }) => ({ code, name: text() })),
      municipality: { ...rest.municipality, name: text() },
      assurance: assurance.by === undefined ? assurance : { ...assurance, by: text() },
      location: {
        ...location,
        exact: exact === null ? null : { ...exact, value: { ...exact.value, address: text() } },
      },
      ...(mandate === undefined ? {} : { mandate: { ...mandate, recorded: localized(), complaints: localized() } }),
      ...(visiting === undefined
        ? {}
        : { visiting: { ...visiting, value: { ...visiting.value, avoid: localized(), askFor: localized() } } }),
    };
  });
};
