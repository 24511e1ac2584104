import { Trans } from "@lingui/react/macro";
import { toFailure } from "../http/request-error.ts";
import { ClearingPointAddress } from "../ui/clearing-point-address.tsx";
import { FailurePanel } from "../ui/failure-panel.tsx";

type DirectoryFailureProps = {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** In place of the list when there is nothing to show: what failed, how to go on, and who can be reached anyway. */
export const DirectoryFailure = ({ error, isRetrying, onRetry }: DirectoryFailureProps) => (
  <div className="directory-failure">
    <FailurePanel
      title={<Trans>Die Kontakte konnten nicht geladen werden</Trans>}
      failure={toFailure(error)}
      isRetrying={isRetrying}
      onRetry={onRetry}
    />
    <ClearingPointAddress />
    <p>
      <strong>
        <Trans>In Gefahr: Notruf 110.</Trans>
      </strong>
    </p>
  </div>
);
