import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { RequestFailure } from "../../../contract/request-failure.ts";
import { useIsOffline } from "../../http/connection.ts";
import type { SendFailure } from "./send-enquiry.ts";

type SendFailurePanelProps = { readonly because: SendFailure; readonly onSendAnew: () => void };

/** No answer came, and whether it was for want of a connection, which may be back by now. */
const NoAnswer = () => {
  const isOffline = useIsOffline();
  const [wasOffline, setWasOffline] = useState(isOffline);
  if (isOffline && !wasOffline) setWasOffline(true);
  if (isOffline) {
    return (
      <Trans>
        Es gibt keine Internetverbindung. Ihr Entwurf bleibt hier; senden Sie, wenn die Verbindung wieder da ist.
      </Trans>
    );
  }
  return wasOffline ? (
    <Trans>Die Verbindung ist wieder da. Sie können jetzt senden.</Trans>
  ) : (
    <Trans>Es kam keine Antwort.</Trans>
  );
};

type UnsentProps = { readonly because: Extract<SendFailure, { readonly failure: RequestFailure }> };

/** What the backend said, or that it said nothing, and whether it may have arrived all the same. */
const Unsent = ({ because: { kind: outcome, failure } }: UnsentProps) => {
  const { kind, status = 0, retryAfterSeconds } = failure;
  if (status === 429 && retryAfterSeconds !== undefined) {
    return (
      <p>
        <Plural
          value={retryAfterSeconds}
          one="Es gab gerade zu viele Anfragen. Bitte senden Sie in # Sekunde noch einmal."
          other="Es gab gerade zu viele Anfragen. Bitte senden Sie in # Sekunden noch einmal."
        />
      </p>
    );
  }
  const isPausing = status === 503 && retryAfterSeconds !== undefined;
  const isSilent = kind === "timeout" || kind === "offline";
  return (
    <p>
      {isPausing && (
        <Plural
          value={retryAfterSeconds}
          one="Der Server ist gerade nicht bereit. Bitte senden Sie in # Sekunde noch einmal."
          other="Der Server ist gerade nicht bereit. Bitte senden Sie in # Sekunden noch einmal."
        />
      )}
      {isSilent && <NoAnswer />}
      {!isPausing && !isSilent && (
        <Trans>Der Server konnte die Anfrage nicht annehmen. Der Fehler liegt bei uns.</Trans>
      )}{" "}
      {outcome === "unanswered" && (
        <Trans>
          Vielleicht ist Ihre Anfrage trotzdem angekommen. Senden Sie ruhig noch einmal: Sie kommt nur einmal an.
        </Trans>
      )}
    </p>
  );
};

const Reason = ({ because, onSendAnew }: SendFailurePanelProps) => {
  switch (because.kind) {
    case "suspected":
      return (
        <p>
          <Trans>
            Ihre Anfrage sah aus wie automatisch gesendet, zum Beispiel weil der Browser ein verborgenes Feld ausgefüllt
            hat. Es wurde nichts gespeichert. Das Feld ist jetzt leer; bitte senden Sie noch einmal.
          </Trans>
        </p>
      );
    case "taken-before":
      return (
        <>
          <p>
            <Trans>
              Eine frühere Fassung ist schon angekommen, aber ihr Link ist in diesem Browser nicht mehr vorhanden.
            </Trans>
          </p>
          <button type="button" className="button button--quiet" onClick={onSendAnew}>
            <Trans>Diese Fassung als eigene Anfrage senden</Trans>
          </button>
        </>
      );
    case "withdrawn":
      return (
        <>
          <p>
            <Trans>Diese Anfrage war schon angekommen und wurde danach zurückgezogen. Sie gilt nicht mehr.</Trans>
          </p>
          <button type="button" className="button button--quiet" onClick={onSendAnew}>
            <Trans>Als neue Anfrage senden</Trans>
          </button>
        </>
      );
    case "too-late":
      return (
        <p>
          <Trans>
            Ihr erster Versuch ist mehr als sechs Tage her. Ob er angekommen ist, lässt sich nicht mehr feststellen.
            Wenn Sie jetzt noch einmal senden, ist das eine neue Anfrage.
          </Trans>
        </p>
      );
    case "refused":
    case "unanswered":
      return <Unsent because={because} />;
  }
};

/** Why it was not sent, and that nothing is lost. */
export const SendFailurePanel = (props: SendFailurePanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(
    function showFailure() {
      panel.current?.scrollIntoView({ block: "nearest" });
    },
    [props.because],
  );
  return (
    <div className="notice notice--danger failure-panel" role="alert" ref={panel}>
      <h2 className="failure-panel__title">
        {props.because.kind === "unanswered" ? (
          <Trans>Ob Ihre Anfrage angekommen ist, steht nicht fest</Trans>
        ) : (
          <Trans>Noch nicht gesendet</Trans>
        )}
      </h2>
      <Reason {...props} />
      <p>
        <Trans>Was Sie geschrieben haben, ist nicht verloren.</Trans>
      </p>
    </div>
  );
};
