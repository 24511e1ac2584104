import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { type Expert, expertSchema } from "../../contract/entries/expert.ts";
import { expertCollection } from "../../contract/entries/expert-collection.ts";
import { CollectionScreen } from "../entries/collection-screen.tsx";
import { Localized } from "../i18n/localized.tsx";
import { ExpertOrigin } from "./expert-origin.tsx";
import { useExpertTexts } from "./use-expert-texts.ts";

const ExpertRow = ({ expert }: { readonly expert: Expert }) => {
  const { search } = useLocation();
  const { fewLandsOf, languagesOf, formatsOf, attendanceOf } = useExpertTexts();
  return (
    <li>
      <h3 className="entry-list__name">
        <Link to={`/experts/${expert.id}${search}`}>
          <Localized text={expert.field} />
        </Link>
      </h3>
      <p className="expert-row__profile">
        <Localized text={expert.profile} />
      </p>
      <ul className="facts">
        <li>
          <ExpertOrigin expert={expert} />
        </li>
        <li>{fewLandsOf(expert)}</li>
        <li>{attendanceOf(expert)}</li>
        <li>{languagesOf(expert)}</li>
        <li>{formatsOf(expert)}</li>
      </ul>
    </li>
  );
};

/** Who can be asked to speak, teach or moderate: fields of knowledge, not persons. */
export const ExpertsList = () => {
  const { t } = useLingui();
  const { facets } = useExpertTexts();
  return (
    <CollectionScreen
      list="experts"
      collection={expertCollection}
      rowSchema={expertSchema}
      title={t`Fachleute`}
      intro={
        <Trans>
          Wer zu welchem Thema einen Vortrag hält, einen Workshop leitet, ein Gespräch moderiert oder fortbildet.
          Genannt sind Fachgebiete, keine Personen: Sie fragen bei der Clearingstelle an, und sie vermittelt.
        </Trans>
      }
      facetTexts={facets}
      searchLabel={t`Fachgebiet oder Stichwort`}
      countText={(count) => t`${plural(count, { 0: "Keine Fachleute", one: "# Fachperson", other: "# Fachleute" })}`}
    >
      {(found) => (
        <ul className="entry-list">
          {found.map((expert) => (
            <ExpertRow key={expert.id} expert={expert} />
          ))}
        </ul>
      )}
    </CollectionScreen>
  );
};
