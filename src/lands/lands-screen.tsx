import { useQuery } from "@tanstack/react-query";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { OverviewCounts } from "../../contract/entries/overview.ts";
import { toFailure } from "../http/request-error.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { sortByName } from "../i18n/format/sort-by-name.ts";
import { overviewQuery } from "../http/queries/overview-query.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/screen/page-heading.tsx";
import { LoadFailure } from "../ui/failure/load-failure.tsx";
import { useStandingError } from "../ui/failure/use-standing-error.ts";

const Counts = ({ counts }: { readonly counts: OverviewCounts }) => (
  <p className="facts">
    <span>
      <Plural value={counts.securityAuthorities} one="# Sicherheitsbehörde" other="# Sicherheitsbehörden" />
    </span>
    <span>
      <Plural
        value={counts.muslimOrganizations}
        one="# muslimische Organisation"
        other="# muslimische Organisationen"
      />
    </span>
  </p>
);

/** The sixteen Länder, each with what the directory knows there. */
export const LandsScreen = () => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const query = useQuery(overviewQuery);
  const error = useStandingError(query);
  const { data, isFetching, refetch } = query;
  return (
    <main className="screen" id="main">
      <div className="screen__head">
        <PageHeading title={t`Länderprofile`} />
        <p className="screen__intro">
          <Trans>
            Wie die Zusammenarbeit in jedem Land aufgebaut ist und wie dieselbe Aufgabe dort heißt. Was nicht bestätigt
            ist, ist so gekennzeichnet.
          </Trans>
        </p>
      </div>
      {error !== null && (
        <LoadFailure
          title={<Trans>Die Zahlen konnten nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={PAGE_HEADING_ID}
        />
      )}
      <ul className="entry-list lands">
        {sortByName(LAND_CODES, (land) => terms.lands[land], language).map((land) => {
          const counts = data?.lands.find((other) => other.land === land);
          return (
            <li key={land}>
              <h2 className="entry-list__name">
                <Link to={`/lands/${land}`}>{terms.lands[land]}</Link>
              </h2>
              {counts === undefined ? <p className="facts lands__waiting" /> : <Counts counts={counts} />}
            </li>
          );
        })}
      </ul>
    </main>
  );
};
