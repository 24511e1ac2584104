import { Trans } from "@lingui/react/macro";
import type { PlaceChoice } from "./use-place.ts";

type PlaceNoteProps = {
  readonly choice: PlaceChoice["kind"];
  /** What is typed and not chosen. */
  readonly typed: string;
  /** There is something to choose, or it is said why there is not. */
  readonly isAnswered: boolean;
  readonly isReady: boolean;
  readonly isFailed: boolean;
};

/** Fewer letters begin too much to say that there is nothing. */
const FEWEST_LETTERS = 3;

/** Why there is no place yet, in one sentence; nothing while all goes well. */
const NoteText = ({ choice, typed, isAnswered, isReady, isFailed }: PlaceNoteProps) => {
  const text = typed.trim();
  if (isFailed || choice === "failed") {
    return (
      <Trans>Das Ortsverzeichnis konnte nicht geladen werden. Die Clearingstelle hilft Ihnen ohne Ort weiter.</Trans>
    );
  }
  if (text === "") {
    if (choice === "loading") return <Trans>Das Ortsverzeichnis wird geladen …</Trans>;
    return choice === "unknown" ? (
      <Trans>Den Ort in der Adresse gibt es nicht. Bitte geben Sie ihn hier ein.</Trans>
    ) : null;
  }
  if (!isReady) return <Trans>Das Ortsverzeichnis wird geladen …</Trans>;
  if (isAnswered) return null;
  return text.length < FEWEST_LETTERS ? null : (
    <Trans>
      Diesen Ort gibt es im deutschen Ortsverzeichnis nicht. Bitte prüfen Sie die Schreibweise, oder geben Sie die
      Postleitzahl ein. Kontakte im Ausland gibt es hier nicht.
    </Trans>
  );
};

export const PlaceNote = (props: PlaceNoteProps) => (
  <p className="place-field__note" role="status">
    <NoteText {...props} />
  </p>
);
