import type { ContactIndex } from "../../contract/contact-index.ts";
import type { Gazetteer } from "../../contract/gazetteer.ts";
import type { Terms } from "../../contract/terms/terms.ts";

/** What is searched: parts that have not arrived yet are `null`. `terms`: the active language first. */
export type SearchSources = {
  readonly terms: readonly Terms[];
  readonly contacts: ContactIndex | null;
  readonly gazetteer: Gazetteer | null;
};
