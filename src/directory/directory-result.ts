import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import type { FacetCounts, FilterContext, FilteredContacts } from "../../contract/contact/filter-contacts.ts";
import type { PlaceChoice } from "../place/use-place.ts";
import type { PlaceResult } from "./place/place-result.ts";

/** What the address asks for, answered from the directory's index. */
export type DirectoryResult = {
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  /** The place in the address. */
  readonly place: PlaceChoice;
  /** What it gives; null without one, or before it is known. */
  readonly found: PlaceResult | null;
  /** How many contacts each other choice would leave; with a place, of those the place gives. */
  readonly facets: FacetCounts;
  /** What the filter was read with. */
  readonly context: FilterContext;
};
