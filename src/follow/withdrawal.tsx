import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { send } from "../http/send.ts";
import { enquiryStatusQuery, linkPath } from "../http/enquiry-queries.ts";
import { ActFailure, useAct } from "./act.tsx";

type WithdrawalProps = { readonly token: string; readonly onDone: () => void };

/** Takes an enquiry back, after a second press that says what that means. */
export const Withdrawal = ({ token, onDone }: WithdrawalProps) => {
  const [isAsked, setIsAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const { submit, isSending, error } = useAct({
    key: enquiryStatusQuery(token).queryKey,
    send: (signal) =>
      send(linkPath(endpointPaths.enquiryWithdrawal, token), { method: "DELETE", read: () => null }, signal),
    onDone,
  });
  useEffect(
    function readQuestion() {
      if (isAsked) question.current?.focus();
    },
    [isAsked],
  );
  const keep = (): void => {
    // Drawn at once, so that the button that began it is there to go on from.
    flushSync(() => setIsAsked(false));
    begin.current?.focus();
  };
  if (!isAsked) {
    return (
      <p>
        <button type="button" className="button button--quiet" ref={begin} onClick={() => setIsAsked(true)}>
          <Trans>Anfrage zurückziehen</Trans>
        </button>
      </p>
    );
  }
  return (
    <div className="withdrawal">
      <p tabIndex={-1} ref={question}>
        <Trans>
          Wirklich zurückziehen? Alle Texte und Adressen werden gelöscht; das lässt sich nicht rückgängig machen.
        </Trans>
      </p>
      <ActFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p className="withdrawal__choice">
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Ja, zurückziehen</Trans>
        </button>
        <button type="button" className="button button--quiet" onClick={keep}>
          <Trans>Nein, behalten</Trans>
        </button>
      </p>
    </div>
  );
};
