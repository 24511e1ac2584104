import { Trans, useLingui } from "@lingui/react/macro";

/** One filter that could be dropped: `countText` says what would then be found, "3 Kontakte". */
type WayOut = {
  readonly key: string;
  readonly label: string;
  readonly countText: string;
  readonly take: () => void;
};

type WaysOutProps = {
  readonly ways: readonly WayOut[];
  readonly onReset: () => void;
};

/** When nothing matches: which filter to drop, and what that would give. */
export const WaysOut = ({ ways, onReset }: WaysOutProps) => {
  const { t } = useLingui();
  return (
    <ul className="empty-result__ways">
      {ways.map(({ key, label, countText, take }) => (
        <li key={key}>
          <button type="button" className="button button--quiet" onClick={take}>
            {t`Ohne „${label}“`} · {countText}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={onReset}>
          <Trans>Alle Filter zurücksetzen</Trans>
        </button>
      </li>
    </ul>
  );
};
