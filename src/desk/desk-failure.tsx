import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ProblemKind } from "../../contract/problem.ts";
import { toFailure } from "../http/request-error.ts";
import { problemKindOf } from "../http/send.ts";
import { FailurePanel } from "../ui/failure/failure-panel.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { CodeError, NewCodeError, StepUpError } from "./access/code-error.ts";
import { PasskeyError } from "./access/passkey.ts";

type DeskFailureProps = {
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** The problems of the backend that have a sentence of their own here. */
const sentences: Partial<Record<ProblemKind, ReactNode>> = {
  "sign-in-refused": (
    <Trans>
      Mit diesem Passkey ist keine Anmeldung möglich. Wer ihn verloren hat, bekommt von der Verwaltung eine neue
      Einladung.
    </Trans>
  ),
  "link-not-found": (
    <Trans>
      Diese Einladung gilt nicht (mehr). Sie gilt eine Woche und einmal; vielleicht wurde der Link nicht ganz kopiert.
    </Trans>
  ),
  "identity-unknown": (
    <Trans>
      Zu diesem Konto beim Anbieter gehört hier keines. Eingelassen wird nur, wer eingeladen ist und die Einladung mit
      diesem Konto angenommen hat.
    </Trans>
  ),
  "identity-taken": (
    <Trans>
      Dieses Konto beim Anbieter gehört hier schon zu einem anderen. Melden Sie sich ohne die Einladung an, oder nehmen
      Sie die Einladung mit einem Passkey an.
    </Trans>
  ),
  "provider-refused": <Trans>Der Anbieter hat niemanden angemeldet. Hier wurde nichts geändert.</Trans>,
  "provider-too-late": (
    <Trans>
      Dieser Weg zum Anbieter gilt nicht (mehr): Er gilt einmal, zehn Minuten lang und in dem Browser, in dem er begann.
      Bitte beginnen Sie noch einmal.
    </Trans>
  ),
  "provider-unreachable": (
    <Trans>Der Anbieter ist gerade nicht zu erreichen. Versuchen Sie es später, oder melden Sie sich anders an.</Trans>
  ),
  "provider-unsound": (
    <Trans>
      Was der Anbieter geantwortet hat, ist nicht stimmig; deshalb wurde niemand angemeldet. Bitte sagen Sie es denen,
      die diesen Server betreiben.
    </Trans>
  ),
  "step-up-needed": (
    <Trans>
      Es ist zu lange her, dass Sie gezeigt haben, wer Sie sind. Bestätigen Sie es mit einem Passkey oder einem
      Einmalcode.
    </Trans>
  ),
  "last-administrator": <Trans>Das geht nicht: Niemand könnte dann noch Konten verwalten.</Trans>,
  "stale-version": (
    <Trans>Es wurde nichts geändert: Jemand anders war schneller. Bitte sehen Sie den neuen Stand an.</Trans>
  ),
  "not-possible-now": (
    <Trans>
      Das geht so nicht (mehr): Jemand anders hat es genommen, es ist abgeschlossen, oder es steht schon so da.
    </Trans>
  ),
  "not-allowed": <Trans>Ihr Konto darf das nicht (mehr).</Trans>,
  "not-signed-in": <Trans>Ihre Anmeldung ist abgelaufen. Was Sie geschrieben haben, bleibt stehen.</Trans>,
  "invalid-body": <Trans>Eine Angabe fehlt oder hat nicht die richtige Form.</Trans>,
};

const sentenceFor = (error: Error): ReactNode => {
  if (error instanceof CodeError) {
    return (
      <Trans>
        Damit ist keine Anmeldung möglich. Jeder Code gilt nur einmal; nach zehn falschen gilt kein Einmalcode mehr, bis
        Sie sich mit einem Passkey oder einem Wiederherstellungscode anmelden.
      </Trans>
    );
  }
  if (error instanceof NewCodeError) {
    return (
      <Trans>
        Dieser Code passt nicht. Nehmen Sie den nächsten, den die App zeigt; passt auch der nicht, prüfen Sie, ob die
        Uhr Ihres Geräts richtig geht.
      </Trans>
    );
  }
  if (error instanceof StepUpError) {
    return <Trans>Es wurde nichts geändert: Sie haben nicht bestätigt, dass Sie es sind.</Trans>;
  }
  if (error instanceof PasskeyError && error.kind === "known") {
    return <Trans>Hier gibt es schon einen Passkey für dieses Konto. Nehmen Sie ein anderes Gerät.</Trans>;
  }
  if (error instanceof PasskeyError) {
    return error.kind === "unsupported" ? (
      <Trans>
        Dieser Browser kann hier keinen Passkey benutzen. Das geht nur unter einer Adresse, die mit https beginnt, und
        mit einem aktuellen Browser.
      </Trans>
    ) : (
      <Trans>Der Passkey wurde nicht benutzt. Bitte versuchen Sie es noch einmal.</Trans>
    );
  }
  const kind = problemKindOf(error);
  return kind === null ? undefined : sentences[kind];
};

/** Why something at the desk was not done; nothing where nothing failed. */
export const DeskFailure = ({ error, isRetrying, onRetry }: DeskFailureProps) => {
  if (error === null) return null;
  const sentence = sentenceFor(error);
  if (sentence !== undefined) {
    return (
      <p className="notice" role="alert">
        {sentence}
      </p>
    );
  }
  return (
    <FailurePanel
      title={<Trans>Das ist nicht gelungen</Trans>}
      failure={toFailure(error)}
      isRetrying={isRetrying}
      onRetry={onRetry}
      nextId={PAGE_HEADING_ID}
    />
  );
};
