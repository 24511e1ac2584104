import { createContext } from "react";
import type { ReferringField } from "../../contract/enquiry/correctable-fields.ts";

type NamedEntry = { readonly id: string; readonly name: string };

/**
 * What the entries are called that a field names by their ids. `nameOf`: `null` for one there is not, `undefined` before
 * that is known; `find`: those whose words begin with what was typed.
 */
export type EntryNames = {
  readonly nameOf: (field: ReferringField, id: string) => string | null | undefined;
  readonly find: (
    field: ReferringField,
    typed: string,
  ) => { readonly found: readonly NamedEntry[]; readonly total: number } | null;
};

/** Forms ask nobody for entries: whoever shows them one brings their names along. */
export const EntryNamesContext = createContext<EntryNames>({ nameOf: () => undefined, find: () => null });
