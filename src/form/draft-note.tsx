import { RETENTION } from "../../contract/retention.ts";
import "./form.css";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatMoment } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { KEPT_MS } from "../ui/keeping/kept-times.ts";
import type { Keeping } from "./use-kept-values.ts";

const { draftHours } = RETENTION;

type DraftNoteProps = {
  readonly keeping: Keeping;
  /** Of the last change, in milliseconds since 1970. */
  readonly savedAt: number;
  /** What is said before anything was typed. */
  readonly hint: ReactNode;
  /** What else is to be said of the draft. */
  readonly children?: ReactNode;
  /** Somebody comes back to it: then it stands first, and apart. */
  readonly isFirst?: boolean;
  readonly onRemove: () => void;
};

/** The button goes with the draft: reading goes on at the top of the page. */
const focusHeading = (): void => document.querySelector<HTMLElement>("#main h1")?.focus();

/** That what is typed is kept and was not sent, where, how long, and how to delete it. */
export const DraftNote = ({ keeping, savedAt, hint, children, isFirst = false, onRemove }: DraftNoteProps) => {
  const { language } = useLanguage();
  if (keeping.where === "nowhere") return <p className="field__hint">{hint}</p>;
  const until = formatMoment(new Date(savedAt + KEPT_MS).toISOString(), language);
  return (
    <div className={isFirst ? "notice draft-note" : "draft-note"}>
      <p>
        <strong>
          <Trans>Nicht gesendet.</Trans>
        </strong>{" "}
        {keeping.where === "page" ? (
          <Trans>Dieser Browser bewahrt nichts auf: Wenn Sie die Seite schließen, ist der Entwurf weg.</Trans>
        ) : (
          <Trans>Der Entwurf liegt nur in diesem Browser, bis {until}.</Trans>
        )}{" "}
        {children}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onRemove();
          focusHeading();
        }}
      >
        <Trans>Entwurf löschen</Trans>
      </button>
    </div>
  );
};

/** Why the form is empty although something had been written. */
export const DraftEndedNote = ({ ended }: Pick<Keeping, "ended">) =>
  ended === null ? null : (
    <p className="notice draft-note" role="status">
      {ended === "expired" ? (
        <Trans>Ihr Entwurf wurde {draftHours} Stunden lang nicht geändert und deshalb gelöscht.</Trans>
      ) : (
        <Trans>Der Entwurf wurde in einem anderen Fenster gelöscht.</Trans>
      )}
    </p>
  );

/** In the place of a form whose draft another tab is at: two would write over each other. */
export const DraftElsewhereNote = ({ onTakeOver }: { readonly onTakeOver: () => void }) => (
  <div className="notice draft-note" role="status">
    <p>
      <Trans>
        Dieser Entwurf wird gerade in einem anderen Fenster bearbeitet. Damit nichts überschrieben wird, ist er hier
        gesperrt.
      </Trans>
    </p>
    <button type="button" className="button button--quiet" onClick={onTakeOver}>
      <Trans>Hier weiterschreiben</Trans>
    </button>
  </div>
);
