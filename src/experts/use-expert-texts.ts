import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Expert } from "../../contract/entries/expert.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";

/** More Länder than these are counted instead of named in a row of the list. */
const MOST_NAMED_LANDS = 3;

/** What is said about experts in the interface's language. */
export const useExpertTexts = () => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const facets = useFacetTexts();
  const join = (values: readonly string[]): string => joinNames(values, language);
  const isEverywhere = ({ lands }: Expert): boolean => lands.length === LAND_CODES.length;
  const namesOfLands = ({ lands }: Expert): string => join(lands.map((land) => terms.lands[land]));
  return {
    /** By the name of the facet. */
    facets: {
      land: facets.land,
      topic: facets.topic,
      language: facets.language,
      format: { title: t`Format`, labelOf: labelBy(terms.expertFormats) },
      attendance: facets.attendance,
      origin: { title: t`Herkunft`, labelOf: labelBy(terms.expertSides) },
    },
    originOf: ({ side }: Expert): string => terms.expertSides[side],
    languagesOf: ({ languages }: Expert): string => join(languages.map((tag) => terms.languages[tag])),
    formatsOf: ({ formats }: Expert): string => join(formats.map((format) => terms.expertFormats[format])),
    attendanceOf: ({ attendance }: Expert): string => join(attendance.map((way) => terms.attendances[way])),
    /** All Länder by name, or that it is all of them. */
    landsOf: (expert: Expert): string => (isEverywhere(expert) ? t`bundesweit` : namesOfLands(expert)),
    /** The same for a row of the list. */
    fewLandsOf: (expert: Expert): string => {
      if (isEverywhere(expert)) return t`bundesweit`;
      const count = expert.lands.length;
      return count <= MOST_NAMED_LANDS
        ? namesOfLands(expert)
        : t`${plural(count, { one: "# Land", other: "# Länder" })}`;
    },
  };
};
