import { Trans } from "@lingui/react/macro";
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { useSubmit } from "../form/use-submit.ts";
import { RequestError, toFailure } from "../http/request-error.ts";
import { createIdempotencyKey, problemKindOf, type Sending } from "../http/send.ts";
import { FailurePanel } from "../ui/failure/failure-panel.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";

/** By what the backend recognises an act that comes again, and upon which version it was done. */
type ActTerms = Required<Pick<Sending<unknown>, "idempotencyKey" | "version">>;

/** Where an act is done: upon `view`, behind the link with the secret `token`. */
export type ActPlace<View> = {
  readonly token: string;
  readonly view: View;
  /** It was done, and what is known is new. */
  readonly onDone: () => void;
  /** It was not done, because it stands otherwise since `view` was read; what is known is new. */
  readonly onStale: (before: View) => void;
};

/** What was done on a page, and what was there before when something was not done because it had changed. */
export const useActs = <View,>() => {
  const [acts, setActs] = useState(0);
  const [before, setBefore] = useState<View | null>(null);
  const note = (stale: View | null): void => {
    setBefore(stale);
    setActs((count) => count + 1);
  };
  return { acts, before, onDone: () => note(null), onStale: (stale: View) => note(stale) };
};

type ChangedNoticeProps = {
  /** What may have changed, by its name; empty where there was or is nothing. */
  readonly facts: readonly { readonly label: string; readonly before: ReactNode; readonly after: ReactNode }[];
};

/** Why nothing was sent, and what is new. */
export const ChangedNotice = ({ facts }: ChangedNoticeProps) => (
  <div className="notice" role="alert">
    {/* One below the other: a notice lays its parts side by side. */}
    <div>
      <p>
        <Trans>
          Es wurde nichts gesendet: Die Anfrage hat sich geändert, seit Sie sie gelesen haben. Bitte lesen Sie den neuen
          Stand. Falls Sie etwas geschrieben haben, ist es noch da.
        </Trans>
      </p>
      <ul>
        {facts
          .filter(({ before, after }) => before !== after)
          .map(({ label, before = "–", after = "–" }) => (
            <li key={label}>
              <Trans>
                {label}: vorher {before}, jetzt {after}
              </Trans>
            </li>
          ))}
      </ul>
    </div>
  </div>
);

type Act<View> = Omit<ActPlace<View>, "token"> & {
  readonly key: QueryKey;
  /** What is sent: the same again is the same act, anything else another one. */
  readonly content: unknown;
  /** Reads the view that comes with a refusal. */
  readonly read: (view: unknown) => View;
  /** Sends; what it gives becomes what is known under `key`, and null has it asked for anew. */
  readonly send: (terms: ActTerms, signal: AbortSignal) => Promise<View | null>;
};

/** What there is instead of what was acted upon; null for any other failure. */
const findCurrent = <View,>(error: unknown, read: (view: unknown) => View): View | null =>
  error instanceof RequestError && problemKindOf(error) === "stale-version" ? read(error.problem?.current) : null;

/**
 * Something done on a page behind a secret link, after which its enquiry stands otherwise: once, however often its
 * answer gets lost, and not at all where somebody else was faster.
 */
export const useAct = <View extends { readonly version: number }>({
  key,
  view,
  content,
  read,
  send,
  onDone,
  onStale,
}: Act<View>) => {
  const client = useQueryClient();
  const last = useRef({ act: "", idempotencyKey: "" });
  return useSubmit(async () => {
    // Who leaves the page after the press has decided all the same: it is sent to its end.
    const { signal } = new AbortController();
    const act = JSON.stringify([view.version, content]);
    if (last.current.act !== act) last.current = { act, idempotencyKey: createIdempotencyKey() };
    const { idempotencyKey } = last.current;
    try {
      const after = await send({ idempotencyKey, version: view.version }, signal);
      if (after === null) await client.invalidateQueries({ queryKey: key });
      else client.setQueryData(key, after);
    } catch (error) {
      const current = findCurrent(error, read);
      if (current === null) throw error;
      client.setQueryData(key, current);
      onStale(view);
      return;
    }
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
