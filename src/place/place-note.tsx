import { Trans } from "@lingui/react/macro";
import type { PlaceChoice } from "./known-place.ts";

type PlaceNoteProps = {
  readonly choice: PlaceChoice;
  /** What is typed and not chosen. */
  readonly typed: string;
  /** Enter was pressed, and led to no place. */
  readonly isEntered: boolean;
  /** There is something to choose, or it is said why there is not. */
  readonly isAnswered: boolean;
  readonly isReady: boolean;
  readonly isFailed: boolean;
};

/** Fewer letters begin too much to say that there is nothing. */
const FEWEST_LETTERS = 3;

/** Why there is no place yet, in one sentence; nothing while all goes well. */
const NoteText = ({ choice: { kind, place }, typed, isEntered, isAnswered, isReady, isFailed }: PlaceNoteProps) => {
  const text = typed.trim();
  if (isFailed || kind === "failed") {
    return (
      <Trans>Das Ortsverzeichnis konnte nicht geladen werden. Die Clearingstelle hilft Ihnen ohne Ort weiter.</Trans>
    );
  }
  if (text === "") {
    if (kind === "loading") return <Trans>Das Ortsverzeichnis wird geladen …</Trans>;
    if (kind === "unknown") return <Trans>Den Ort in der Adresse gibt es nicht. Bitte geben Sie ihn hier ein.</Trans>;
    if (!isEntered) return null;
    const name = <bdi>{place?.name}</bdi>;
    return place === null ? (
      <Trans>Bitte geben Sie eine Postleitzahl oder einen Ort ein.</Trans>
    ) : (
      <Trans>Gewählt ist {name}.</Trans>
    );
  }
  if (!isReady) return <Trans>Das Ortsverzeichnis wird geladen …</Trans>;
  if (isAnswered) return null;
  return text.length < FEWEST_LETTERS && !isEntered ? null : (
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
