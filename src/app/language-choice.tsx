import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { ownLanguageNames } from "../../contract/names/own-languages.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

export const LanguageChoice = () => {
  const { t } = useLingui();
  const { language, chooseLanguage } = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const choose = async (tag: string): Promise<void> => {
    const wanted = UI_LANGUAGES.find((known) => known === tag);
    if (wanted === undefined) return;
    try {
      await chooseLanguage(wanted);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      {hasFailed && <span role="alert">{t`Die Sprache konnte nicht geladen werden.`}</span>}
      <select
        className="quiet-select"
        aria-label={t`Sprache der Seite`}
        value={language}
        onChange={(event) => void choose(event.target.value)}
      >
        {UI_LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownLanguageNames[tag]}
          </option>
        ))}
      </select>
    </>
  );
};
