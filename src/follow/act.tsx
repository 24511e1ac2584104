import { Trans } from "@lingui/react/macro";
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useSubmit } from "../form/use-submit.ts";
import { toFailure } from "../http/request-error.ts";
import { problemKindOf } from "../http/send.ts";
import { FailurePanel } from "../ui/failure-panel.tsx";
import { PAGE_HEADING_ID } from "../ui/page-heading.tsx";

type Act<View> = {
  readonly key: QueryKey;
  /** Sends; what it gives becomes what is known under `key`, and null has it asked for anew. */
  readonly send: (signal: AbortSignal) => Promise<View | null>;
  /** It was sent, and what is known is new. */
  readonly onDone: () => void;
};

/** Something done on a page behind a secret link, after which its enquiry stands otherwise. */
export const useAct = <View,>({ key, send, onDone }: Act<View>) => {
  const client = useQueryClient();
  return useSubmit(async () => {
    // Who leaves the page after the press has decided all the same: it is sent to its end.
    const view = await send(new AbortController().signal);
    if (view === null) await client.invalidateQueries({ queryKey: key });
    else client.setQueryData(key, view);
    onDone();
  });
};

type ActFailureProps = {
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** Why something was not sent; what was written stays where it is. */
export const ActFailure = ({ error, isRetrying, onRetry }: ActFailureProps) => {
  if (error === null) return null;
  if (problemKindOf(error) === "not-possible-now") {
    return (
      <p className="notice" role="alert">
        <Trans>
          Das geht nicht mehr: Die Anfrage hat inzwischen einen anderen Stand. Bitte laden Sie die Seite neu.
        </Trans>
      </p>
    );
  }
  return (
    <FailurePanel
      title={<Trans>Das konnte nicht gesendet werden. Was Sie geschrieben haben, ist noch da.</Trans>}
      failure={toFailure(error)}
      isRetrying={isRetrying}
      onRetry={onRetry}
      nextId={PAGE_HEADING_ID}
    />
  );
};
