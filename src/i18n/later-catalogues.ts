import type { Messages } from "@lingui/core";

/** What loads a catalogue, by its path: the whole module, since to pick its one export out each loader would say so. */
export type CatalogueLoaders = Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>>;

/** The catalogues of all languages but the first screen's own; three quarters of the names of all. */
export const laterCatalogues = import.meta.glob("./catalogues/**/{en,tr,ar}.po") as CatalogueLoaders;
