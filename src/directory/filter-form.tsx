import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef, useState } from "react";
import type { FacetName } from "../../contract/contact-filter.ts";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { FacetCounts } from "../../contract/filter-contacts.ts";
import { formatNumber } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FACETS, facetKeys } from "./facets.ts";
import { SearchField } from "./search-field.tsx";
import { SideSwitch } from "./side-switch.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

const FacetPanel = laterPart(async () => (await import("./facet-panel.tsx")).FacetPanel);

type FilterFormProps = {
  readonly directory: DirectoryStateAndActions;
  /** null while the contacts are not there yet, like the counts. */
  readonly index: ContactIndex | null;
  readonly counts: FacetCounts | null;
};

/** Whom I look for, in words and by filters; every control writes the address and reads it back. */
export const FilterForm = ({ directory, index, counts }: FilterFormProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [opened, setOpened] = useState<FacetName | null>(null);
  const buttons = useRef(new Map<FacetName, HTMLButtonElement>());
  const { filter } = directory.state;

  const facetNames = {
    land: t`Land`,
    topic: t`Thema`,
    language: t`Sprache`,
    level: t`Ebene`,
  } as const satisfies Record<FacetName, string>;

  const close = (): void => {
    if (opened !== null) buttons.current.get(opened)?.focus();
    setOpened(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || opened === null) return;
    event.stopPropagation();
    close();
  };

  return (
    <form role="search" className="filter-form" onKeyDown={closeOnEscape} onSubmit={(event) => event.preventDefault()}>
      <h1 className="kern-sr-only">
        <Trans>Kontakte von Sicherheitsbehörden und muslimischen Organisationen</Trans>
      </h1>
      <SideSwitch directory={directory} counts={counts} />
      <SearchField directory={directory} index={index} />
      <ActiveFilters directory={directory} />
      <div className="filter-form__facets" role="group" aria-label={t`Filter`}>
        {FACETS.map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-expanded={opened === name}
            aria-controls={`facet-${name}`}
            ref={(button) => {
              if (button === null) buttons.current.delete(name);
              else buttons.current.set(name, button);
            }}
            onClick={() => setOpened(opened === name ? null : name)}
          >
            {facetNames[name]}
            {filter[facetKeys[name]].length > 0 && ` (${filter[facetKeys[name]].length})`}
            <span aria-hidden="true" className="chip__caret" />
          </button>
        ))}
        <button
          type="button"
          className="chip"
          aria-pressed={filter.fresh}
          onClick={() => directory.changeFilter({ fresh: !filter.fresh })}
        >
          <Trans>in 12 Monaten bestätigt</Trans>
          {counts !== null && <span className="chip__count">{formatNumber(counts.fresh, language)}</span>}
        </button>
      </div>
      {opened !== null && (
        <FacetPanel
          name={opened}
          title={facetNames[opened]}
          filter={filter}
          counts={counts}
          onChange={directory.changeFilter}
          onClose={close}
        />
      )}
    </form>
  );
};
