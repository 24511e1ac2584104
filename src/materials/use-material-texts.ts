import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Material } from "../../contract/entries/material.ts";
import { formatDate, joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";

/** What is said about materials in the interface's language. */
export const useMaterialTexts = () => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const { topic, language: languageFacet, group } = useFacetTexts();
  return {
    /** By the name of the facet. */
    facets: { topic, language: languageFacet, group, kind: { title: t`Art`, labelOf: labelBy(terms.materialKinds) } },
    kindOf: ({ kind }: Material): string => terms.materialKinds[kind],
    /** "12 Seiten", "7 Minuten"; null where it is not known. */
    lengthOf: ({ pages, minutes }: Material): string | null => {
      if (minutes !== undefined) return t`${plural(minutes, { one: "# Minute", other: "# Minuten" })}`;
      return pages === undefined ? null : t`${plural(pages, { one: "# Seite", other: "# Seiten" })}`;
    },
    dateOf: ({ date }: Material): string => formatDate(date, language),
    audienceOf: ({ audience }: Material): string =>
      joinNames(
        audience.map((each) => terms.targetGroups[each]),
        language,
      ),
  };
};
