import "../entries/screen.css";
import "./link-pages.css";
import { Trans } from "@lingui/react/macro";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { LINK_TOKEN_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { RequestError, toFailure } from "../http/request-error.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/screen/page-heading.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/failure/load-failure.tsx";
import { useStandingError } from "../ui/failure/use-standing-error.ts";

/**
 * The secret of a link, from behind the `#`: that part of an address is sent to no server and stands in no log. Null
 * where there is none or it is cut off.
 */
export const useLinkToken = (): string | null => {
  const token = useLocation().hash.slice(1);
  return LINK_TOKEN_PATTERN.test(token) ? token : null;
};

type LinkScreenProps<View> = {
  readonly title: string;
  /** The secret of the link; null where the address holds none. */
  readonly token: string | null;
  readonly asked: UseQueryResult<View>;
  readonly children: (view: View, token: string) => ReactNode;
};

/** A page behind a secret link: what it shows, or why it shows nothing. */
export const LinkScreen = <View,>({ title, token, asked, children }: LinkScreenProps<View>) => {
  const { data: view, isFetching, refetch } = asked;
  const error = useStandingError(asked);
  const status = error instanceof RequestError ? error.status : undefined;
  const isUnknown = token === null || status === 404 || status === 410;
  return (
    <main className="screen" id="main">
      <PageHeading title={title} />
      {isUnknown && (
        <>
          <p>
            {status === 410 ? (
              <Trans>
                Dieser Link gilt nicht mehr: Was zu ihm gehörte, wird nicht mehr aufbewahrt. In der Vorführung betrifft
                das alle Links, die eine frühere Fassung dieser Seiten gemacht hat.
              </Trans>
            ) : (
              <Trans>
                Zu diesem Link gibt es nichts (mehr). Vielleicht ist er unvollständig: Er muss ganz kopiert werden, mit
                allem hinter dem Zeichen #.
              </Trans>
            )}
          </p>
          <p>
            <Link className="button" to="/enquiry">
              <Trans>Neue Anfrage</Trans>
            </Link>
          </p>
        </>
      )}
      {!isUnknown && error !== null && (
        <LoadFailure
          title={<Trans>Der Stand konnte nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={PAGE_HEADING_ID}
        />
      )}
      {!isUnknown && view === undefined && error === null && <ListSkeleton />}
      {!isUnknown && view !== undefined && children(view, token)}
    </main>
  );
};
