import { Trans, useLingui } from "@lingui/react/macro";

/** One filter that is set: what it is called, and what takes it away. */
type SetFilter = { readonly key: string; readonly label: string; readonly remove: () => void };

type FilterChipsProps = {
  readonly filters: readonly SetFilter[];
  readonly onReset: () => void;
};

/** The filters that are set, each with its way out, and the way out of all of them. */
export const FilterChips = ({ filters, onReset }: FilterChipsProps) => {
  const { t } = useLingui();
  return (
    <ul className="active-filters" aria-label={t`Gesetzte Filter`}>
      {filters.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="chip chip--active"
            aria-label={t`Filter entfernen: ${label}`}
            onClick={remove}
          >
            <span className="chip__text">{label}</span>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={onReset}>
          <Trans>Alles zurücksetzen</Trans>
        </button>
      </li>
    </ul>
  );
};
