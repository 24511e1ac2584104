import type { EntryListName, EntryOf } from "../../contract/entries/entry-lists.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { LandProfile } from "../../contract/entries/land-profile.ts";

/** Where the backend keeps what is no contact. All of it is public. */
export type EntryStore = {
  /** All entries of one list, in the order they are shown. */
  readonly listEntries: <Name extends EntryListName>(name: Name) => Promise<readonly EntryOf<Name>[]>;
  readonly findLandProfile: (land: LandCode) => Promise<LandProfile | null>;
};

type Lists = { readonly [Name in EntryListName]: readonly EntryOf<Name>[] };

/** Every list with its entries, and the profiles of the Länder. */
export type Entries = Lists & { readonly lands: readonly LandProfile[] };

const NO_ENTRIES: Entries = { projects: [], experts: [], events: [], materials: [], guidance: [], lands: [] };

/** A store over entries that never change, for the mock, tests and small installations. */
export const createMemoryEntryStore = (entries: Partial<Entries> = {}): EntryStore => {
  const { lands, ...lists } = { ...NO_ENTRIES, ...entries };
  return {
    listEntries: async <Name extends EntryListName>(name: Name): Promise<Lists[Name]> => lists[name],
    findLandProfile: async (land) => lands.find(({ id }) => id === land) ?? null,
  };
};
