import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { FacetBar } from "../address/facet-bar.tsx";
import type { FacetControl } from "../address/facet-control.ts";
import { FilterChips } from "../ui/filter-chips.tsx";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { RESULT_HEAD_ID } from "./collection-result.tsx";
import { PAGE_HEADING_ID } from "../ui/page-heading.tsx";
import type { CollectionAddress } from "./collection-address.ts";
import { useTypedText } from "../address/use-typed-text.ts";

/** Where the keyboard goes on when no filter is left; what was found may not be there yet. */
const NEXT_IDS = [RESULT_HEAD_ID, PAGE_HEADING_ID];

type CollectionFormProps = {
  readonly state: CollectionAddress;
  readonly facets: readonly FacetControl[];
  /** What the field searches, "Titel, Ort oder Stichwort". */
  readonly searchLabel: string;
  readonly countText: (count: number) => string;
};

/** The filters of a list: a text, the facets, and what is set. */
export const CollectionForm = ({ state, facets, searchLabel, countText }: CollectionFormProps) => {
  const { t } = useLingui();
  const { filter, choose, changeText, reset } = state;
  const [typed, setTyped] = useTypedText(filter.text, changeText);
  const input = useRef<HTMLInputElement>(null);
  const filters = facets.flatMap(({ name, title, chosen, labelOf }) =>
    chosen.map((value) => ({
      key: `${name}=${value}`,
      label: `${title}: ${labelOf(value)}`,
      remove: () =>
        choose(
          name,
          chosen.filter((other) => other !== value),
        ),
    })),
  );
  return (
    <form role="search" className="collection-form" onSubmit={(event) => event.preventDefault()}>
      <div className="search-field">
        <span aria-hidden="true" className="search-field__icon" />
        <input
          ref={input}
          type="search"
          className="search-field__input"
          aria-label={searchLabel}
          placeholder={searchLabel}
          maxLength={LONGEST_SEARCH_TEXT}
          autoComplete="off"
          enterKeyHint="search"
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {typed !== "" && (
          <button
            type="button"
            className="icon-button search-field__clear"
            aria-label={t`Suchtext löschen`}
            onClick={() => {
              setTyped("");
              // The button goes with the text.
              input.current?.focus();
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
      <FacetBar facets={facets} countText={countText} onChange={choose} />
      {(filters.length > 0 || filter.text !== "") && (
        <FilterChips filters={filters} onReset={reset} nextIds={NEXT_IDS} />
      )}
    </form>
  );
};
