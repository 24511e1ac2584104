import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { type Expert, expertSchema } from "../../contract/entries/expert.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { Localized } from "../i18n/localized.tsx";
import { ExpertOrigin } from "./expert-origin.tsx";
import { findRelated } from "./find-related.ts";
import { useExpertTexts } from "./use-expert-texts.ts";

/** Others on the same topics. Nothing while there is no list: the page does without. */
export const RelatedExperts = ({ expert }: { readonly expert: Expert }) => {
  const { search } = useLocation();
  const { fewLandsOf } = useExpertTexts();
  const { data } = useQuery(entriesQuery("experts", expertSchema));
  const related = findRelated(expert, data?.entries ?? []);
  if (related.length === 0) return null;
  return (
    <EntrySection title={<Trans>Weitere Fachleute zum Thema</Trans>}>
      <ul className="related-experts">
        {related.map((other) => (
          <li key={other.id}>
            <Link to={`${toEntryPath("experts", other.id)}${search}`}>
              <Localized text={other.field} />
            </Link>
            <ul className="facts">
              <li>
                <ExpertOrigin expert={other} />
              </li>
              <li>{fewLandsOf(other)}</li>
            </ul>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
};
