import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { toFailure } from "../http/request-error.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/screen/page-heading.tsx";
import { DroppedNotice } from "../address/dropped-notice.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/failure/load-failure.tsx";
import { useStandingError } from "../ui/failure/use-standing-error.ts";
import { OverviewContent } from "./overview-content.tsx";
import { overviewQuery } from "../http/queries/overview-query.ts";
import { useOverviewAddress } from "./overview-address.ts";

/** The coordinator's screen: where a counterpart is missing and what is stale, by Land, topic and side. */
export const OverviewScreen = () => {
  const { t } = useLingui();
  const state = useOverviewAddress();
  const query = useQuery(overviewQuery);
  const failure = useStandingError(query);
  const { data: overview, isFetching, refetch } = query;
  return (
    <main className="screen overview" id="main">
      <DroppedNotice dropped={state.dropped} onTidyUp={state.tidyUp} nextIds={[PAGE_HEADING_ID]} />
      <div className="screen__head">
        <PageHeading title={t`Überblick`} />
        <p className="screen__intro">
          <Trans>
            Wo fehlt im Netz die Gegenseite? Was ist lange nicht bestätigt? Jede Zahl ist ein Link zu den Kontakten
            dahinter.
          </Trans>
        </p>
        <p>
          <Link to="/lands">
            <Trans>Profile der Länder: wie die Stellen dort heißen und wer dort arbeitet</Trans>
          </Link>
        </p>
      </div>
      {failure !== null && (
        <LoadFailure
          title={<Trans>Die Zahlen konnten nicht geladen werden</Trans>}
          failure={toFailure(failure)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={PAGE_HEADING_ID}
        />
      )}
      {overview === undefined && failure === null && <ListSkeleton />}
      {overview !== undefined && <OverviewContent overview={overview} state={state} />}
    </main>
  );
};
