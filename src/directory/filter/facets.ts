import type { FacetName } from "../../../contract/contact/contact-filter.ts";
import type { DirectoryFilter } from "../directory-address.ts";

/** The facets in the order of the form; a role is asked for by its name, in the search field. */
export const FACETS = ["land", "topic", "language", "level"] as const satisfies readonly FacetName[];

/** Where the filter keeps the chosen values of a facet. */
export const facetKeys = {
  land: "lands",
  topic: "topics",
  language: "languages",
  level: "levels",
  role: "roles",
} as const satisfies Record<FacetName, keyof DirectoryFilter>;
