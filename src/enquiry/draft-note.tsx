import { Trans } from "@lingui/react/macro";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatMoment } from "../i18n/formatters.ts";
import { DRAFT_LIFETIME_MS } from "./draft-store.ts";
import type { DraftAndActions } from "./use-draft.ts";

type DraftNoteProps = {
  readonly drafting: DraftAndActions;
  /** Somebody comes back to it: then it stands first, and apart. */
  readonly isRestored?: boolean;
};

const toMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The button goes with the draft: reading goes on at the top of the empty form. */
const focusHeading = (): void => document.querySelector<HTMLElement>("#main h1")?.focus();

/** That what is typed is kept and was not sent, how long, and how to delete it. */
export const DraftNote = ({ drafting, isRestored = false }: DraftNoteProps) => {
  const { language } = useLanguage();
  const { draft, keeping, restart } = drafting;
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
  const until = formatMoment(toMoment(draft.savedAt + DRAFT_LIFETIME_MS), language);
  return (
    <div className={isRestored ? "draft-note draft-note--restored" : "draft-note"}>
      <p>
        <strong>
          <Trans>Nicht gesendet.</Trans>
        </strong>{" "}
        {keeping.place === "page" ? (
          <Trans>Dieser Browser bewahrt nichts auf: Wenn Sie die Seite schließen, ist der Entwurf weg.</Trans>
        ) : (
          <Trans>Der Entwurf liegt nur in diesem Browser, bis {until}.</Trans>
        )}{" "}
        {draft.attempts.length > 0 && (
          <Trans>
            Ein Sendeversuch blieb ohne Antwort. Senden Sie noch einmal: Ihre Anfrage kommt auch dann nur einmal an.
          </Trans>
        )}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          restart();
          focusHeading();
        }}
      >
        <Trans>Entwurf löschen</Trans>
      </button>
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
