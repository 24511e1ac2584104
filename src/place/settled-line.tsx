import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EnterAnswer } from "./use-settling.ts";

type Several = Extract<EnterAnswer, { kind: "several" }>;

type SettledLineProps = {
  readonly id?: string;
  readonly answer: EnterAnswer | null;
  /** What is said where Enter led to no place. */
  readonly openText: ReactNode;
  /** Gives the field back with what was typed. */
  readonly onTakeBack: (typed: string) => void;
};

const Which = ({ name, isGuess = false }: Pick<Several, "name" | "isGuess">) => {
  const shown = <bdi>{name}</bdi>;
  if (isGuess) return <Trans>„{shown}“ wurde als Ort nicht gefunden. Meinten Sie einen, der ähnlich heißt?</Trans>;
  return /^\d/.test(name) ? <Trans>Welcher Ort mit der Postleitzahl {shown}?</Trans> : <Trans>Welches {shown}?</Trans>;
};

const Question = ({ choices: { length: count }, ...asked }: Several) => {
  return (
    <>
      <Which {...asked} /> <Plural value={count} one="Zur Auswahl steht # Ort." other="Zur Auswahl stehen # Orte." />
    </>
  );
};

const AnswerText = ({
  answer,
  openText,
  onTakeBack,
}: SettledLineProps & { readonly answer: EnterAnswer }): ReactNode => {
  const typed = <bdi>{answer.typed.trim()}</bdi>;
  switch (answer.kind) {
    case "waiting":
      return <Trans>Das Ortsverzeichnis wird geladen …</Trans>;
    case "understood":
    case "corrected": {
      const name = <bdi>{answer.kind === "corrected" ? answer.text : answer.suggestion.label}</bdi>;
      return (
        <>
          <Trans>
            Verstanden als {name}, getippt {typed}
          </Trans>
          {" – "}
          <button type="button" className="link-button" onClick={() => onTakeBack(answer.typed)}>
            <Trans>ändern</Trans>
          </button>
        </>
      );
    }
    case "several":
      return <Question {...answer} />;
    case "pointed":
      return <Trans>„{typed}“ ist nicht eindeutig. Bitte wählen Sie einen Vorschlag.</Trans>;
    case "open":
      return openText;
  }
};

/** What Enter has made of what was typed; the line is always there, so that it is said aloud. */
export const SettledLine = (props: SettledLineProps) => (
  <p className="search-hint" role="status" id={props.id}>
    {props.answer !== null && <AnswerText {...props} answer={props.answer} />}
  </p>
);
