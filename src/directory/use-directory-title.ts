import { useLingui } from "@lingui/react/macro";
import { joinNames } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import type { DirectoryResult } from "./use-directory-result.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** Names the page after the contact shown, else after what is looked for; `result` is null before the contacts are there. */
export const useDirectoryTitle = (
  result: DirectoryResult | null,
  { state, selectedId, hasWrongId }: DirectoryStateAndActions,
): void => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { filter } = state;
  const nameTitle = (): string | null => {
    if (result === null) return null;
    const selected = selectedId === null ? undefined : result.index.positionById.get(selectedId);
    if (selected !== undefined) return result.index.names[selected] ?? null;
    if (selectedId !== null || hasWrongId) return t`Kontakt nicht gefunden`;
    const wanted = [
      ...(result.found === null ? [] : [result.found.place.name]),
      ...(filter.side === null ? [] : [terms.sides[filter.side]]),
      ...filter.lands.map((land) => terms.lands[land]),
      ...filter.topics.map((topic) => terms.topics[topic]),
    ];
    return wanted.length === 0 ? t`Kontakte` : joinNames(wanted, language);
  };
  usePageTitle(nameTitle());
};
