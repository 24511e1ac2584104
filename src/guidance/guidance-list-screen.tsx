import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { type Guidance, guidanceSchema } from "../../contract/entries/guidance.ts";
import { guidanceFilterRules } from "../../contract/entries/guidance-filter-rules.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryListScreen } from "../entries/list/entry-list-screen.tsx";
import { Localized } from "../i18n/localized.tsx";
import { useFacetTexts } from "../entries/use-facet-texts.ts";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";
import { EmergencyLine } from "./emergency-line.tsx";

const GuidanceRow = ({ path }: { readonly path: Guidance }) => {
  const { search } = useLocation();
  const { terms, language } = useLanguage();
  return (
    <li className={path.isUrgent ? "guidance-row guidance-row--urgent" : "guidance-row"}>
      <h3 className="entry-list__name">
        <Link to={{ pathname: `/guidance/${path.id}`, search }}>
          <Localized text={path.title} />
        </Link>
      </h3>
      <p>
        <Localized text={path.summary} hasNumbers />
      </p>
      <p className="facts">
        {path.isUrgent && (
          <strong className="guidance-row__mark">
            <Trans>
              Bei Gefahr zuerst <EmergencyNumber />
            </Trans>
          </strong>
        )}
        <span>
          <Plural value={path.steps.length} one="# Schritt" other="# Schritte" />
        </span>
        <span>
          {joinNames(
            path.topics.map((topic) => terms.topics[topic]),
            language,
          )}
        </span>
      </p>
    </li>
  );
};

/** All paths of what to do now, those first where somebody may be in danger. */
export const GuidanceListScreen = () => {
  const { t } = useLingui();
  const { topic } = useFacetTexts();
  return (
    <EntryListScreen
      list="guidance"
      filterRules={guidanceFilterRules}
      rowSchema={guidanceSchema}
      title={t`Was tun?`}
      intro={
        <>
          <EmergencyLine isUrgent={false} />
          <p>
            <Trans>
              Schritte für Notlagen und für Anlässe, die gute Planung brauchen. Jeder Weg endet bei der Stelle, die für
              Ihren Ort zuständig ist.
            </Trans>
          </p>
        </>
      }
      facetTexts={{ topic }}
      searchLabel={t`Was ist passiert?`}
      countText={(count) => t`${plural(count, { 0: "Keine Anleitungen", one: "# Anleitung", other: "# Anleitungen" })}`}
    >
      {(found) => (
        <ul className="entry-list">
          {found.map((path) => (
            <GuidanceRow key={path.id} path={path} />
          ))}
        </ul>
      )}
    </EntryListScreen>
  );
};
