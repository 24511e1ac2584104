import type { UseQueryResult } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";

type PartStateProps = { readonly query: Pick<UseQueryResult, "isError" | "isPending" | "isFetching" | "refetch"> };

export const PartLoading = () => (
  <p className="muted">
    <Trans>Wird geladen …</Trans>
  </p>
);

/** In place of a part of the page that is on its way or failed; the other parts go on. */
export const PartState = ({ query }: PartStateProps) => {
  if (query.isError) {
    return (
      <p className="part-failure" role="alert">
        <Trans>Dieser Teil konnte nicht geladen werden.</Trans>{" "}
        <button type="button" className="link-button" onClick={() => void query.refetch()}>
          <Trans>Erneut versuchen</Trans>
        </button>
      </p>
    );
  }
  return query.isPending ? <PartLoading /> : null;
};
