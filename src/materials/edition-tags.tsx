import { Trans, useLingui } from "@lingui/react/macro";
import type { Material } from "../../contract/entries/material.ts";
import { pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { listEditions } from "./list-editions.ts";

/** The address of a file of ours, wherever the app is served. */
export const toFileAddress = (path: string): string => `${import.meta.env.BASE_URL}${path}`;

/** The languages of a material in one line: what can be opened is a link, what is ordered is text and says so. */
export const EditionTags = ({ material }: { readonly material: Material }) => {
  const { t } = useLingui();
  const { terms, language: own } = useLanguage();
  const { text: title } = pickText(material.title, own);
  return (
    <ul className="edition-tags" aria-label={t`Sprachen`}>
      {listEditions(material).map(({ language, path }) => (
        <li key={language}>
          {path === null ? (
            <span className="edition-tag">
              {terms.languages[language]}
              <span className="sr-only">
                {" "}
                <Trans>(zu bestellen)</Trans>
              </span>
            </span>
          ) : (
            <a className="edition-tag edition-tag--file" href={toFileAddress(path)} hrefLang={language}>
              {terms.languages[language]}
              <span className="sr-only"> – {t`„${title}“ öffnen`}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
};
