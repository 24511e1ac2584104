import { Trans, useLingui } from "@lingui/react/macro";
import { leadFocus } from "../../ui/screen/lead-focus.ts";

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;

const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

export type DroppedNoticeProps = {
  /** Such as `land=DE-XX`. */
  readonly dropped: readonly string[];
  /** Writes the address anew without them. */
  readonly onTidyUp: () => void;
  /** The ids of the elements where the keyboard goes on when the notice has gone; the first that is there. */
  readonly nextIds: readonly string[];
};

/** Says which parts of the address were not understood, so that nobody trusts a filter that is not there. */
export const DroppedValues = ({ dropped, onTidyUp, nextIds }: DroppedNoticeProps) => {
  const { t } = useLingui();
  return (
    <div className="notice notice--closable" role="status">
      <p>
        <Trans>Diese Angaben in der Adresse kennt die Seite nicht; sie wurden weggelassen:</Trans>{" "}
        {dropped.slice(0, MOST_SHOWN).map((part) => (
          <bdi key={part} className="notice__part" translate="no">
            {shorten(part)}
          </bdi>
        ))}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={t`Hinweis schließen`}
        onClick={() => {
          leadFocus(...nextIds);
          onTidyUp();
        }}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
};
