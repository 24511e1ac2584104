import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { type Material, materialSchema } from "../../contract/entries/material.ts";
import { materialFilterRules } from "../../contract/entries/material-filter-rules.ts";
import { EntryListScreen } from "../entries/list/entry-list-screen.tsx";
import { Localized } from "../i18n/localized.tsx";
import { EditionTags } from "./edition-tags.tsx";
import { useMaterialTexts } from "./use-material-texts.ts";

const MaterialRow = ({ material }: { readonly material: Material }) => {
  const { search } = useLocation();
  const { kindOf, lengthOf, audienceOf } = useMaterialTexts();
  const length = lengthOf(material);
  return (
    <li>
      <h3 className="entry-list__name">
        <Link to={`${toEntryPath("materials", material.id)}${search}`}>
          <Localized text={material.title} />
        </Link>
      </h3>
      <p className="material-row__summary">
        <Localized text={material.summary} hasNumbers />
      </p>
      <ul className="facts">
        <li>{kindOf(material)}</li>
        {length !== null && <li>{length}</li>}
        <li>{audienceOf(material)}</li>
      </ul>
      <EditionTags material={material} />
    </li>
  );
};

/** What there is to read, print and watch, and in which languages. */
export const MaterialsList = () => {
  const { t } = useLingui();
  const { facets } = useMaterialTexts();
  return (
    <EntryListScreen
      list="materials"
      filterRules={materialFilterRules}
      rowSchema={materialSchema}
      title={t`Materialien`}
      intro={
        <Trans>
          Faltblätter, Checklisten, Leitfäden und Filme zum Weitergeben. Unterstrichene Sprachen lassen sich sofort
          öffnen und drucken, die übrigen bestellen Sie bei der Clearingstelle.
        </Trans>
      }
      facetTexts={facets}
      searchLabel={t`Titel oder Stichwort`}
      countText={(count) => t`${plural(count, { 0: "Keine Materialien", one: "# Material", other: "# Materialien" })}`}
    >
      {(found) => (
        <ul className="entry-list">
          {found.map((material) => (
            <MaterialRow key={material.id} material={material} />
          ))}
        </ul>
      )}
    </EntryListScreen>
  );
};
