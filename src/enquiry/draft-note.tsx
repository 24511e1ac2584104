import { Trans } from "@lingui/react/macro";
import { DraftStanding } from "../form/draft-note.tsx";
import type { DraftAndActions } from "./use-draft.ts";

type DraftNoteProps = {
  readonly drafting: DraftAndActions;
  /** Somebody comes back to it: then it stands first, and apart. */
  readonly isRestored?: boolean;
};

/** That what is typed is kept and was not sent, how long, and how to delete it. */
export const DraftNote = ({ drafting, isRestored = false }: DraftNoteProps) => {
  const { draft, keeping } = drafting;
  if (keeping.place === "nowhere") {
    return (
      <p className="field__hint">
        <Trans>
          Was Sie schreiben, bleibt als Entwurf in diesem Browser, höchstens 24 Stunden. Gesendet wird es erst, wenn Sie
          alles gesehen und bestätigt haben.
        </Trans>
      </p>
    );
  }
  return (
    <div className={isRestored ? "draft-note draft-note--restored" : "draft-note"}>
      <DraftStanding
        place={keeping.place === "page" ? "page" : "browser"}
        savedAt={draft.savedAt}
        onRemove={drafting.restart}
      >
        {draft.attempts.length > 0 && (
          <Trans>
            Ein Sendeversuch blieb ohne Antwort. Senden Sie noch einmal: Ihre Anfrage kommt auch dann nur einmal an.
          </Trans>
        )}
      </DraftStanding>
    </div>
  );
};

/** Why the form is empty although something had been written. */
export const DraftEndedNote = ({ ended }: { readonly ended: "expired" | "deleted" }) => (
  <p className="draft-note draft-note--restored" role="status">
    {ended === "expired" ? (
      <Trans>Ihr Entwurf wurde 24 Stunden lang nicht geändert und deshalb gelöscht.</Trans>
    ) : (
      <Trans>Der Entwurf wurde in einem anderen Fenster gelöscht.</Trans>
    )}
  </p>
);
