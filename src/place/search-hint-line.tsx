import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import type { SearchHint } from "../search/suggestion.ts";

type SearchHintLineProps = {
  readonly hint: SearchHint | null;
  /** Takes what is offered instead of what was typed. */
  readonly onText: (text: string) => void;
};

const NearPostcodes = ({ postcodes, onChoose }: { postcodes: readonly string[]; onChoose: (code: string) => void }) => (
  <>
    <Trans>Diese Postleitzahl gibt es nicht. In der Nähe:</Trans>{" "}
    {postcodes.map((postcode) => (
      <button key={postcode} type="button" className="link-button" onClick={() => onChoose(postcode)}>
        {postcode}
      </button>
    ))}
  </>
);

type ChoicesProps = {
  readonly choices: readonly { readonly label: string; readonly text: string }[];
  readonly onChoose: (text: string) => void;
};

const Choices = ({ choices, onChoose }: ChoicesProps) => (
  <>
    <Trans>Das Wort kann Verschiedenes heißen. Meinten Sie:</Trans>{" "}
    {choices.map(({ label, text }) => (
      <button key={label} type="button" className="link-button" onClick={() => onChoose(text)}>
        <bdi>{label}</bdi>
      </button>
    ))}
  </>
);

const HintText = ({ hint, onText }: SearchHintLineProps & { readonly hint: SearchHint }): ReactNode => {
  switch (hint.kind) {
    case "unknown-postcode":
      return hint.near.length > 0 ? (
        <NearPostcodes postcodes={hint.near} onChoose={onText} />
      ) : (
        <Trans>Keine deutsche Postleitzahl lautet so oder beginnt so. Bitte prüfen Sie die Ziffern.</Trans>
      );
    case "no-postcode":
      return <Trans>Deutsche Postleitzahlen haben fünf Ziffern.</Trans>;
    case "abroad": {
      const text = <bdi>{hint.text}</bdi>;
      return (
        <Trans>„{text}“ liegt nicht in Deutschland. Kontakte im Ausland stehen nicht in diesem Verzeichnis.</Trans>
      );
    }
    case "several-words":
      return <Choices choices={hint.choices} onChoose={onText} />;
    case "unreadable":
      return (
        <Trans>Darin steht kein Buchstabe und keine Ziffer. Bitte geben Sie einen Ort oder einen Namen ein.</Trans>
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
