import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { SearchHint } from "../search/suggestion.ts";

type SearchHintLineProps = {
  readonly hint: SearchHint | null;
  /** Takes what is offered instead of what was typed. */
  readonly onText: (text: string) => void;
};

type TextsProps = { readonly texts: readonly string[]; readonly onChoose: (text: string) => void };

const Texts = ({ texts, onChoose }: TextsProps) =>
  texts.map((text) => (
    <button key={text} type="button" className="link-button" onClick={() => onChoose(text)}>
      <bdi>{text}</bdi>
    </button>
  ));

type ChoicesProps = {
  readonly choices: readonly { readonly label: string; readonly text: string }[];
  readonly onChoose: (text: string) => void;
};

const Choices = ({ choices, onChoose, children }: ChoicesProps & { readonly children: ReactNode }) => (
  <>
    {children}{" "}
    {choices.map(({ label, text }) => (
      <button key={label} type="button" className="link-button" onClick={() => onChoose(text)}>
        <bdi>{label}</bdi>
      </button>
    ))}
  </>
);

type SidesProps = {
  readonly choices: Extract<SearchHint, { kind: "two-sides" }>["choices"];
  readonly onChoose: (text: string) => void;
};

const Sides = ({ choices, onChoose }: SidesProps) => {
  const { terms } = useLanguage();
  return (
    <Choices choices={choices.map(({ side, text }) => ({ label: terms.sides[side], text }))} onChoose={onChoose}>
      <Trans>Genannt sind beide Seiten. Wen suchen Sie?</Trans>
    </Choices>
  );
};

const HintText = ({ hint, onText }: SearchHintLineProps & { readonly hint: SearchHint }): ReactNode => {
  switch (hint.kind) {
    case "unknown-postcode":
      return hint.near.length > 0 ? (
        <>
          <Trans>Diese Postleitzahl gibt es nicht. Meinten Sie:</Trans> <Texts texts={hint.near} onChoose={onText} />
        </>
      ) : (
        <Trans>Keine deutsche Postleitzahl lautet so oder beginnt so. Bitte prüfen Sie die Ziffern.</Trans>
      );
    case "unlisted-postcode":
      return (
        <>
          <Trans>Diese Postleitzahl steht hier nicht. Die ersten Ziffern führen nach:</Trans>{" "}
          <Texts texts={[hint.town, ...hint.near]} onChoose={onText} />
        </>
      );
    case "no-postcode":
      return <Trans>Deutsche Postleitzahlen haben fünf Ziffern.</Trans>;
    case "emergency":
      return <Trans>Im Notfall sofort 110 oder 112 anrufen. Hier stehen Kontakte für alles, was nicht eilt.</Trans>;
    case "abroad": {
      const text = <bdi>{hint.text}</bdi>;
      return (
        <Trans>„{text}“ liegt nicht in Deutschland. Kontakte im Ausland stehen nicht in diesem Verzeichnis.</Trans>
      );
    }
    case "several-words":
      return (
        <Choices choices={hint.choices} onChoose={onText}>
          <Trans>Das Wort kann Verschiedenes heißen. Meinten Sie:</Trans>
        </Choices>
      );
    case "two-places":
      return (
        <Choices choices={hint.choices} onChoose={onText}>
          <Trans>Genannt sind mehrere Orte. Gesucht wird für einen:</Trans>
        </Choices>
      );
    case "two-sides":
      return <Sides choices={hint.choices} onChoose={onText} />;
    case "small-words":
      return (
        <Trans>Diese Wörter sagen nicht, was Sie suchen. Bitte nennen Sie einen Ort, ein Thema oder einen Namen.</Trans>
      );
    case "unreadable":
      return (
        <Trans>
          Ihre Eingabe enthält weder Buchstaben noch Ziffern. Bitte geben Sie einen Ort oder einen Namen ein.
        </Trans>
      );
    case "too-long":
      return <Trans>Das ist zu viel Text: Gesucht wird nur mit den ersten {LONGEST_SEARCH_TEXT} Zeichen.</Trans>;
  }
};

/** Why what is typed leads nowhere, or not where it seems to; the line is always there, so that it is said aloud. */
export const SearchHintLine = ({ hint, onText }: SearchHintLineProps) => (
  <p className="search-hint" role="status">
    {hint !== null && <HintText hint={hint} onText={onText} />}
  </p>
);
