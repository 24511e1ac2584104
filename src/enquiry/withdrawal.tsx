import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { send } from "../http/send.ts";
import { enquiryStatusQuery, linkPath } from "./link-queries.ts";
import { SendingFailure } from "./sending-failure.tsx";
import { useSending } from "./use-sending.ts";

/** Takes an enquiry back, after a second press that says what that means. */
export const Withdrawal = ({ token }: { readonly token: string }) => {
  const [isAsked, setIsAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const { submit, isSending, error } = useSending({
    key: enquiryStatusQuery(token).queryKey,
    send: (signal) =>
      send(linkPath(endpointPaths.enquiryWithdrawal, token), { method: "DELETE", read: () => null }, signal),
  });
  useEffect(
    function readQuestion() {
      if (isAsked) question.current?.focus();
    },
    [isAsked],
  );
  if (!isAsked) {
    return (
      <p>
        <button type="button" className="button button--quiet" onClick={() => setIsAsked(true)}>
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
      {error !== null && <SendingFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />}
      <p className="withdrawal__choice">
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Ja, zurückziehen</Trans>
        </button>
        <button type="button" className="button button--quiet" onClick={() => setIsAsked(false)}>
          <Trans>Nein, behalten</Trans>
        </button>
      </p>
    </div>
  );
};
