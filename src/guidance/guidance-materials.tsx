import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";

/** What helps to prepare or to hand out; absent while their names are not there, because a bare id helps nobody. */
export const GuidanceMaterials = ({ ids }: { readonly ids: readonly EntryId[] }) => {
  const { terms } = useLanguage();
  const { data } = useQuery(entriesQuery("materials", materialSchema));
  const materials = data?.entries.filter(({ id }) => ids.includes(id)) ?? [];
  if (materials.length === 0) return null;
  return (
    <EntrySection title={<Trans>Materialien</Trans>}>
      <ul className="guidance__materials">
        {materials.map(({ id, title, kind }) => (
          <li key={id}>
            <Link to={toEntryPath("materials", id)}>
              <Localized text={title} />
            </Link>{" "}
            <span className="muted">({terms.materialKinds[kind]})</span>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
};
