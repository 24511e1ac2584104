import { Trans } from "@lingui/react/macro";
import { toFailure } from "../http/request-error.ts";
import { problemKindOf } from "../http/send.ts";
import { PAGE_HEADING_ID } from "../ui/page-heading.tsx";
import { FailurePanel } from "../ui/failure-panel.tsx";

type SendingFailureProps = {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** Why something was not sent; what was written stays where it is. */
export const SendingFailure = ({ error, isRetrying, onRetry }: SendingFailureProps) =>
  problemKindOf(error) === "not-possible-now" ? (
    <p className="notice" role="alert">
      <Trans>Das geht nicht mehr: Die Anfrage hat inzwischen einen anderen Stand. Bitte laden Sie die Seite neu.</Trans>
    </p>
  ) : (
    <FailurePanel
      title={<Trans>Das konnte nicht gesendet werden. Was Sie geschrieben haben, ist noch da.</Trans>}
      failure={toFailure(error)}
      isRetrying={isRetrying}
      onRetry={onRetry}
      nextId={PAGE_HEADING_ID}
    />
  );
