import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { type Expert, expertSchema } from "../../contract/entries/expert.ts";
import { expertFilterRules } from "../../contract/entries/expert-filter-rules.ts";
import { EntryListScreen } from "../entries/list/entry-list-screen.tsx";
import { Localized } from "../i18n/localized.tsx";
import { ExpertOrigin } from "./expert-origin.tsx";
import { useExpertTexts } from "./use-expert-texts.ts";

/** Whoever leads a conversation between the two sides best belongs to neither: neutral moderators come first. */
const isNeutralModerator = ({ side, formats }: Expert): boolean =>
  side === "independent" && formats.includes("moderation");
const neutralFirst = (experts: readonly Expert[]): readonly Expert[] => [
  ...experts.filter(isNeutralModerator),
  ...experts.filter((expert) => !isNeutralModerator(expert)),
];

const ExpertRow = ({ expert }: { readonly expert: Expert }) => {
  const { search } = useLocation();
  const { fewLandsOf, languagesOf, formatsOf, attendanceOf } = useExpertTexts();
  return (
    <li>
      <h3 className="entry-list__name">
        <Link to={`${toEntryPath("experts", expert.id)}${search}`}>
          <Localized text={expert.field} />
        </Link>
      </h3>
      <p className="expert-row__profile">
        <Localized text={expert.profile} hasNumbers />
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
    <EntryListScreen
      list="experts"
      filterRules={expertFilterRules}
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
          {neutralFirst(found).map((expert) => (
            <ExpertRow key={expert.id} expert={expert} />
          ))}
        </ul>
      )}
    </EntryListScreen>
  );
};
