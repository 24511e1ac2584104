import { endpointPaths } from "../endpoint-paths.ts";
import type { AboutKind } from "../enquiry/enquiry-kind.ts";

type EntryListFacts = {
  /** What one of its entries is in an enquiry. */
  readonly aboutKind: Exclude<AboutKind, "contact" | "land-profile">;
  /** Where the backend answers with all, and with one. */
  readonly listEndpoint: string;
  readonly entryEndpoint: string;
};

/**
 * Every list of entries that are no contacts, by its name, which is its path on the site, too. What is in them is told
 * by `entryLists`, which needs their schemas.
 */
export const entryRegistry = {
  projects: { aboutKind: "project", listEndpoint: endpointPaths.projects, entryEndpoint: endpointPaths.project },
  experts: { aboutKind: "expert", listEndpoint: endpointPaths.experts, entryEndpoint: endpointPaths.expert },
  events: { aboutKind: "event", listEndpoint: endpointPaths.events, entryEndpoint: endpointPaths.event },
  materials: { aboutKind: "material", listEndpoint: endpointPaths.materials, entryEndpoint: endpointPaths.material },
  guidance: { aboutKind: "guidance", listEndpoint: endpointPaths.guidance, entryEndpoint: endpointPaths.guidancePath },
} as const satisfies Readonly<Record<string, EntryListFacts>>;

export type EntryListName = keyof typeof entryRegistry;
export const ENTRY_LIST_NAMES = Object.keys(entryRegistry) as readonly EntryListName[];

/** Where on the site an entry is shown. */
export const toEntryPath = (list: EntryListName, id: string): string => `/${list}/${id}`;

/** The list an entry stands in, by what it is in an enquiry. */
export const findListOf = (kind: AboutKind): EntryListName | undefined =>
  ENTRY_LIST_NAMES.find((list) => entryRegistry[list].aboutKind === kind);
