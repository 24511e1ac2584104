import { Trans } from "@lingui/react/macro";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatMoment } from "../i18n/formatters.ts";
import { DRAFT_LIFETIME_MS } from "./draft-store.ts";
import type { DraftAndActions } from "./use-draft.ts";

const toMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** That what is typed is kept and was not sent, how long, and how to delete it. */
export const DraftNote = ({ drafting }: { readonly drafting: DraftAndActions }) => {
  const { language } = useLanguage();
  const { draft, keeping, restart } = drafting;
  if (draft.stage !== "writing") return null;
  if (keeping.place === "nowhere") {
    return (
      <p className="screen__note">
        <Trans>
          Was Sie schreiben, bleibt als Entwurf in diesem Browser, höchstens 24 Stunden. Gesendet wird es erst durch
          Sie.
        </Trans>
      </p>
    );
  }
  const until = formatMoment(toMoment(draft.savedAt + DRAFT_LIFETIME_MS), language);
  return (
    <div className="draft-note">
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
      <button type="button" className="link-button" onClick={() => restart()}>
        <Trans>Entwurf löschen</Trans>
      </button>
    </div>
  );
};
