import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { FacetPanel } from "./facet-panel.tsx";
import type { FacetControl } from "./facet-control.ts";

type FacetBarProps = {
  readonly facets: readonly FacetControl[];
  readonly countText: (count: number) => string;
  readonly onChange: (name: string, chosen: readonly string[]) => void;
  /** Further chips behind those of the facets. */
  readonly children?: ReactNode;
};

/** A chip for each facet; one at a time opens its values in place. Escape closes them and leads back to the chip. */
export const FacetBar = ({ facets, countText, onChange, children }: FacetBarProps) => {
  const { t } = useLingui();
  const [openedName, setOpenedName] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const opened = facets.find(({ name }) => name === openedName);

  const close = (): void => {
    if (openedName !== null) buttons.current.get(openedName)?.focus();
    setOpenedName(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || openedName === null) return;
    event.stopPropagation();
    close();
  };

  return (
    <div className="facet-bar" role="group" aria-label={t`Filter`} onKeyDown={closeOnEscape}>
      <div className="facet-bar__chips">
        {facets.map(({ name, title, chosen }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-expanded={openedName === name}
            aria-controls={`facet-${name}`}
            ref={(button) => {
              if (button === null) buttons.current.delete(name);
              else buttons.current.set(name, button);
            }}
            onClick={() => setOpenedName(openedName === name ? null : name)}
          >
            {title}
            {chosen.length > 0 && ` (${chosen.length})`}
            <span aria-hidden="true" className="chip__caret" />
          </button>
        ))}
        {children}
      </div>
      {opened !== undefined && <FacetPanel facet={opened} countText={countText} onChange={onChange} onClose={close} />}
    </div>
  );
};
