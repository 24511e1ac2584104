import { Trans, useLingui } from "@lingui/react/macro";
import { leadFocus } from "../screen/lead-focus.ts";

/**
 * One filter that could be dropped, or with `instead` be exchanged for another: `countText` says what would then be found,
 * "3 Kontakte".
 */
type WayOut = {
  readonly key: string;
  readonly label: string;
  readonly countText: string;
  /** What is there instead. */
  readonly instead?: string;
  readonly take: () => void;
};

type WaysOutProps = {
  readonly ways: readonly WayOut[];
  readonly onReset: () => void;
  /** The id of the element where the keyboard goes on, as the ways go with the first that is taken. */
  readonly nextId: string;
};

/** When nothing matches: which filter to drop, and what that would give. */
export const WaysOut = ({ ways, onReset, nextId }: WaysOutProps) => {
  const { t } = useLingui();
  return (
    <ul className="empty-result__ways">
      {ways.map(({ key, label, countText, instead, take }) => (
        <li key={key}>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              leadFocus(nextId);
              take();
            }}
          >
            {instead === undefined ? t`Ohne „${label}“` : t`${instead} statt ${label}`} · {countText}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            leadFocus(nextId);
            onReset();
          }}
        >
          <Trans>Alle Filter zurücksetzen</Trans>
        </button>
      </li>
    </ul>
  );
};
