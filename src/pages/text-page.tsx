import { Trans } from "@lingui/react/macro";
import { use } from "react";
import { useLocation } from "react-router";
import type { TextPageName } from "../../contract/pages/page-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { readOperator } from "../ui/contact/operator.ts";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { ERASED } from "./erase-browser.tsx";
import { fillGaps } from "./gaps.ts";
import { loadPage } from "./load-page.ts";
import { PageBlocks } from "./page-blocks.tsx";
import { fillSlots } from "./page-slots.tsx";

/** The pages the operator has to stand up for. */
const LEGAL: ReadonlySet<TextPageName> = new Set(["imprint", "privacy", "accessibility"]);

type TextPageProps = { readonly name: TextPageName };

/** Who has read the text, as far as somebody should know. */
const Standing = ({ name }: TextPageProps) => {
  const { language } = useLanguage();
  const isDraft = LEGAL.has(name) && !readOperator().legalTextsConfirmed;
  return (
    <>
      {isDraft && (
        <p className="notice notice--warning">
          <Trans>Entwurf: Der Betreiber hat diesen Text noch nicht bestätigt.</Trans>
        </p>
      )}
      {name === "easy-language" && (
        <p className="notice">
          <Trans>Noch nicht von einer Prüfgruppe gelesen.</Trans>
        </p>
      )}
      {language !== "de" && (
        <p className="notice">
          <Trans>
            Diese Übersetzung hat noch niemand gelesen, dessen Muttersprache das ist. Im Zweifel gilt der deutsche Text.
          </Trans>
        </p>
      )}
    </>
  );
};

/** A page of running text. */
export const TextPage = ({ name }: TextPageProps) => {
  const { language, terms } = useLanguage();
  const { title, blocks } = use(loadPage(name, language));
  const operator = readOperator();
  const { search } = useLocation();
  const isErased = name === "privacy" && new URLSearchParams(search).has(ERASED);
  return (
    <main className={`page text-page text-page--${name}`} id="main">
      <article>
        <PageHeading title={title} />
        <Standing name={name} />
        {isErased && (
          <p className="notice" role="status">
            <Trans>In diesem Browser ist nichts mehr von dieser Seite gespeichert.</Trans>
          </p>
        )}
        <PageBlocks blocks={blocks} gaps={fillGaps(operator, terms, language)} slots={fillSlots(operator)} />
      </article>
    </main>
  );
};
