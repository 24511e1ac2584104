import { useLingui } from "@lingui/react/macro";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { FacetText } from "./list/entry-list-screen.tsx";

/** Names values by a table of the interface's language; a value it does not have stands as it is. */
export const labelBy =
  (names: Readonly<Record<string, string>>) =>
  (value: string): string =>
    names[value] ?? value;

/** What the facets are called that several lists share. */
export const useFacetTexts = () => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return {
    land: { title: t`Land`, labelOf: labelBy(terms.lands) },
    topic: { title: t`Thema`, labelOf: labelBy(terms.topics) },
    language: { title: t`Sprache`, labelOf: labelBy(terms.languages) },
    group: { title: t`Zielgruppe`, labelOf: labelBy(terms.targetGroups) },
    attendance: { title: t`Teilnahme`, labelOf: labelBy(terms.attendances) },
  } satisfies Record<string, FacetText>;
};
