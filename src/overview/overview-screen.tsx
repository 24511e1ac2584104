import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { toFailure } from "../http/request-error.ts";
import { PageHeading } from "../screen/page-heading.tsx";
import { DroppedNotice } from "../ui/dropped-notice.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/load-failure.tsx";
import { OverviewContent } from "./overview-content.tsx";
import { overviewQuery } from "./overview-query.ts";
import { useOverviewState } from "./use-overview-state.ts";

/** The coordinator's screen: where a counterpart is missing and what is stale, by Land, topic and side. */
export const OverviewScreen = () => {
  const { t } = useLingui();
  const state = useOverviewState();
  const { data: overview, error, isFetching, refetch } = useQuery(overviewQuery);
  return (
    <main className="screen overview" id="main">
      <DroppedNotice dropped={state.dropped} onTidyUp={state.tidyUp} />
      <div className="screen__head">
        <PageHeading title={t`Überblick`} />
        <p className="screen__intro">
          <Trans>
            Wo fehlt im Netz ein Gegenüber? Was ist lange nicht bestätigt? Jede Zahl führt zu ihren Kontakten.
          </Trans>
        </p>
      </div>
      {error !== null && (
        <LoadFailure
          title={<Trans>Die Zahlen konnten nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
        />
      )}
      {overview === undefined && error === null && <ListSkeleton />}
      {overview !== undefined && <OverviewContent overview={overview} state={state} />}
    </main>
  );
};
