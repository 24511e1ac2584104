import { Trans } from "@lingui/react/macro";
import { toFailure } from "../../http/request-error.ts";
import { LoadFailure } from "../../ui/load-failure.tsx";
import { LIST_HEAD_ID } from "./list-head.tsx";

type DirectoryFailureProps = {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** In place of the list when there is nothing to show. */
export const DirectoryFailure = ({ error, isRetrying, onRetry }: DirectoryFailureProps) => (
  <LoadFailure
    title={<Trans>Die Kontakte konnten nicht geladen werden</Trans>}
    failure={toFailure(error)}
    isRetrying={isRetrying}
    onRetry={onRetry}
    nextId={LIST_HEAD_ID}
  />
);
