import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { RequestFailure } from "../../../contract/request-failure.ts";

const FailureReason = ({ kind, status, retryAfterSeconds }: RequestFailure) => {
  switch (kind) {
    case "offline":
      return <Trans>Der Server ist nicht erreichbar. Bitte prüfen Sie die Internetverbindung.</Trans>;
    case "timeout":
      return <Trans>Der Server hat nicht rechtzeitig geantwortet. Ein neuer Versuch kann helfen.</Trans>;
    case "contract":
      return (
        <Trans>
          Der Server hat eine Antwort geschickt, die diese Seite nicht lesen kann. Der Fehler liegt bei uns.
        </Trans>
      );
    case "problem":
      if (status === 429) {
        return retryAfterSeconds === undefined ? (
          <Trans>Es gab gerade zu viele Anfragen. Bitte warten Sie einen Moment.</Trans>
        ) : (
          <Plural
            value={retryAfterSeconds}
            one="Es gab gerade zu viele Anfragen. Bitte warten Sie # Sekunde."
            other="Es gab gerade zu viele Anfragen. Bitte warten Sie # Sekunden."
          />
        );
      }
      if (status === 503 && retryAfterSeconds !== undefined) {
        return (
          <Plural
            value={retryAfterSeconds}
            one="Der Server ist gerade nicht bereit. Bitte versuchen Sie es in # Sekunde noch einmal."
            other="Der Server ist gerade nicht bereit. Bitte versuchen Sie es in # Sekunden noch einmal."
          />
        );
      }
      if (status === 404 || status === 410) return <Trans>Der Server findet diese Angaben nicht mehr.</Trans>;
      return <Trans>Der Server hat einen Fehler gemeldet (Nummer {status}). Der Fehler liegt bei uns.</Trans>;
  }
};

type FailurePanelProps = {
  /** `null` where a heading above it says what failed. */
  readonly title: ReactNode;
  readonly failure: RequestFailure;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  /** The id of the element where the keyboard goes on when a try has succeeded. */
  readonly nextId: string;
};

/** What failed, why, and the button to try again, which keeps the keyboard's focus until there is something to read. */
export const FailurePanel = ({ title, failure, isRetrying, onRetry, nextId }: FailurePanelProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    function leadOn() {
      const own = button.current;
      return function handOnFocus() {
        if (document.activeElement !== own) return;
        // What follows comes with the same commit, and is there when that is done.
        queueMicrotask(() => document.getElementById(nextId)?.focus());
      };
    },
    [nextId],
  );
  return (
    <div className="notice notice--danger failure-panel" role="alert">
      {title !== null && <h2 className="failure-panel__title">{title}</h2>}
      <p>
        <FailureReason {...failure} />
      </p>
      {/* Not disabled while it works: a disabled button would lose the keyboard's focus. */}
      <button
        type="button"
        className="button"
        ref={button}
        aria-disabled={isRetrying}
        onClick={isRetrying ? undefined : onRetry}
      >
        {isRetrying ? <Trans>Wird versucht …</Trans> : <Trans>Erneut versuchen</Trans>}
      </button>
    </div>
  );
};
