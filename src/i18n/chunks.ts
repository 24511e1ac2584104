/**
 * The folders of `src/` that come later than the first screen. The texts of each are the catalogue of the same name, and
 * behind it stand the folders whose parts it draws besides, with catalogues of their own; a test holds both against the
 * imports. Those with a door, `part.tsx`, are loaded as one (`lazyPart`), the others come with whoever draws of them.
 */
export const CHUNKS = {
  entries: [],
  place: [],
  form: [],
  map: [],
  "map/chooser": [],
  "address/shown-address": [],
  "directory/details": ["directory/place"],
  "directory/filter": [],
  "directory/map": ["map"],
  "directory/place": ["directory/filter", "place"],
  "directory/search": ["place"],
  "directory/elsewhere": [],
  projects: ["entries", "place"],
  "projects/map": ["map"],
  experts: ["entries"],
  events: ["entries"],
  materials: ["entries"],
  guidance: ["entries", "place"],
  lands: ["entries"],
  overview: ["entries"],
  enquiry: ["form"],
  "enquiry/precision-map": ["map"],
  follow: ["entries", "form"],
  "follow/demo-outbox": ["follow"],
  desk: ["entries", "form"],
  "desk/upkeep": ["desk"],
  pages: [],
} as const satisfies Record<string, readonly string[]>;
export type ChunkName = keyof typeof CHUNKS;

/** The catalogues that a chunk needs: its own, and those of the folders it draws of. */
export const cataloguesOf = (name: ChunkName): readonly ChunkName[] => [
  ...new Set([name, ...CHUNKS[name].flatMap((other): readonly ChunkName[] => cataloguesOf(other))]),
];
