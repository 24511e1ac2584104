import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { Filters } from "../../address/filters.tsx";
import type { FacetControl } from "../../address/facet-control.ts";
import { LONGEST_SEARCH_TEXT } from "../../../contract/contact/contact-filter.ts";
import { RESULT_HEAD_ID } from "./entry-list-result.tsx";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";
import type { EntryListAddress } from "./entry-list-address.ts";
import { useTypedText } from "../../address/use-typed-text.ts";

/** Where the keyboard goes on when no filter is left; what was found may not be there yet. */
const NEXT_IDS = [RESULT_HEAD_ID, PAGE_HEADING_ID];

type EntryListFormProps = {
  readonly state: EntryListAddress;
  readonly facets: readonly FacetControl[];
  /** What the field searches, "Titel, Ort oder Stichwort". */
  readonly searchLabel: string;
  readonly countText: (count: number) => string;
  /** "3 Projekte"; undefined while nobody knows. */
  readonly found: string | undefined;
};

/** The filters of a list: a text, the facets, and what is set. */
export const EntryListForm = ({ state, facets, searchLabel, countText, found }: EntryListFormProps) => {
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
    <form role="search" className="entry-list-form" onSubmit={(event) => event.preventDefault()}>
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
          dir={typed === "" ? undefined : "auto"}
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
      <Filters
        facets={facets}
        countText={countText}
        onChange={choose}
        filters={filters}
        hasMore={filter.text !== ""}
        found={found}
        onReset={reset}
        nextIds={NEXT_IDS}
      />
    </form>
  );
};
