import { Trans } from "@lingui/react/macro";
import type { Material } from "../../contract/entries/material.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { toFileAddress } from "./edition-tags.tsx";
import { listEditions } from "./list-editions.ts";

/** How one gets a material: each file by its language, and where the rest is ordered. */
export const EditionList = ({ material }: { readonly material: Material }) => {
  const { terms, language: own } = useLanguage();
  const editions = listEditions(material);
  const toOrder = editions.filter(({ path }) => path === null);
  const names = joinNames(
    toOrder.map(({ language }) => terms.languages[language]),
    own,
  );
  return (
    <>
      {material.files.length > 0 && (
        <>
          <ul className="edition-list">
            {editions.map(
              ({ language, path }) =>
                path !== null && (
                  <li key={language}>
                    <a className="button button--quiet" href={toFileAddress(path)} hrefLang={language}>
                      <Trans>{terms.languages[language]} öffnen</Trans>
                    </a>
                  </li>
                ),
            )}
          </ul>
          <p className="screen__note">
            <Trans>Webseite zum Lesen und Drucken auf A4.</Trans>
          </p>
        </>
      )}
      {toOrder.length > 0 && (
        <p>
          {names}:{" "}
          <EnquiryLink start={{ kind: "question", about: material.id }}>
            <Trans>Bestellung über die Clearingstelle</Trans>
          </EnquiryLink>
        </p>
      )}
    </>
  );
};
