import { useLingui } from "@lingui/react/macro";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { joinNames } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import type { DirectoryFilter } from "./use-directory-state.ts";

/** Names the page after the contact shown, else after what is looked for. */
export const useDirectoryTitle = (
  index: ContactIndex,
  selected: number,
  hasPanel: boolean,
  { filter, placeName }: { readonly filter: DirectoryFilter; readonly placeName: string | null },
): void => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const name = index.names[selected];
  const wanted = [
    ...(placeName === null ? [] : [placeName]),
    ...(filter.side === null ? [] : [terms.sides[filter.side]]),
    ...filter.lands.map((land) => terms.lands[land]),
    ...filter.topics.map((topic) => terms.topics[topic]),
  ];
  const listTitle = wanted.length === 0 ? t`Kontakte` : joinNames(wanted, language);
  usePageTitle(name ?? (hasPanel ? t`Kontakt nicht gefunden` : listTitle));
};
