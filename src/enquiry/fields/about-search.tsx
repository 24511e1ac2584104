import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useDeferredValue, useMemo, useState } from "react";
import { Link } from "react-router";
import { pickText } from "../../../contract/localized-text.ts";
import { toFailure } from "../../http/request-error.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { type EnquiryAddress, toEnquiryPath } from "../../address/enquiry-path.ts";
import { LoadFailure } from "../../ui/failure/load-failure.tsx";
import { LineField } from "../../form/fields/fields.tsx";
import { findEntries, listedEntriesQuery } from "../../entries/list/find-entries.ts";

const HEAD_ID = "about-search-count";

type AboutSearchProps = { readonly kind: "introduction" | "correction"; readonly address: EnquiryAddress };

/** Finds what an enquiry is to be about, for who comes without it; each hit leads on to the form. */
export const AboutSearch = ({ kind, address: { wish } }: AboutSearchProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed);
  const isOnlyContacts = kind === "introduction";
  const { data, error, isFetching, refetch } = useQuery({
    ...listedEntriesQuery(client, isOnlyContacts),
    enabled: typed !== "",
  });
  const { found, total } = useMemo(() => findEntries(data ?? [], asked), [data, asked]);
  const names = terms.enquiry.aboutKinds;
  return (
    <div className="about-search" role="search">
      <LineField
        name="search"
        label={isOnlyContacts ? t`Welchen Kontakt suchen Sie?` : t`Um welchen Eintrag geht es?`}
        hint={t`Name, Ort oder Titel`}
        isRequired={false}
        value={typed}
        onChange={setTyped}
      />
      {error !== null && (
        <LoadFailure
          title={<Trans>Die Einträge konnten nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={HEAD_ID}
        />
      )}
      <p role="status" id={HEAD_ID} tabIndex={-1} className="field__hint">
        {asked.trim() !== "" && data !== undefined && (
          <Plural value={total} _0="Nichts gefunden." one="# Eintrag gefunden" other="# Einträge gefunden" />
        )}{" "}
        {total > found.length && (
          <Trans>Hier stehen die ersten {found.length}. Mit einem weiteren Wort wird die Liste kürzer.</Trans>
        )}
        {asked.trim() !== "" && data === undefined && error === null && <Trans>Wird geladen …</Trans>}
      </p>
      <ul>
        {found.map(({ kind: aboutKind, id, name, place }) => {
          const { text, lang } = pickText(name, language);
          return (
            <li key={`${aboutKind} ${id}`}>
              <Link to={toEnquiryPath({ kind, about: id, wish })}>
                <bdi lang={lang === language ? undefined : lang}>{text}</bdi>
              </Link>{" "}
              <span className="muted">
                {names[aboutKind]}
                {place !== "" && (
                  <>
                    {" · "}
                    <bdi translate="no">{place}</bdi>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
