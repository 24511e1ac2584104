import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { type EnquiryStatus, enquiryStatusSchema } from "../../contract/enquiry/enquiry-status.ts";
import { enquiryStatusQuery } from "../http/enquiry-queries.ts";
import { readWith } from "../http/read-with.ts";
import { send } from "../http/send.ts";
import { ActFailure, type ActPlace, useAct } from "./act.tsx";

/** Takes an enquiry back, after a second press that says what that means. */
export const Withdrawal = ({ token, ...place }: ActPlace<EnquiryStatus>) => {
  const [isAsked, setIsAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const { submit, isSending, error } = useAct({
    ...place,
    key: enquiryStatusQuery(token).queryKey,
    content: "withdraw",
    read: readWith(enquiryStatusSchema),
    send: (terms, signal) =>
      send(endpointPaths.enquiryWithdrawal, { method: "DELETE", link: token, ...terms, read: () => null }, signal),
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
