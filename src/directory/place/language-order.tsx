import { Trans } from "@lingui/react/macro";
import { formatList } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import type { PlaceResult } from "./place-result.ts";
import type { DirectoryFilter } from "../directory-address.ts";

type LanguageOrderProps = { readonly found: PlaceResult; readonly filter: DirectoryFilter };

/** That a language does not narrow who is responsible: who speaks it comes first, or that nobody does. */
export const LanguageOrder = ({ found, filter }: LanguageOrderProps) => {
  const { terms, language } = useLanguage();
  if (filter.languages.length === 0 || found.responsibleCount === 0) return null;
  const names = formatList(
    filter.languages.map((tag) => terms.languages[tag]),
    language,
  );
  return (
    <p className="list-note" role="status">
      {found.speakerCount > 0 ? (
        <Trans>Wer zuständig ist, bleibt es in jeder Sprache: Auf jeder Ebene steht zuerst, wer {names} spricht.</Trans>
      ) : (
        <Trans>Von den Zuständigen spricht niemand {names}. Sie stehen trotzdem hier, weil sie zuständig sind.</Trans>
      )}
    </p>
  );
};
