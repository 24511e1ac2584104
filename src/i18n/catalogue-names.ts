/**
 * The catalogues beside that of the first screen, each loaded with the code whose texts it holds: `later` with what the
 * directory adds after its first moment, the others with the folder of the same name.
 */
export const CATALOGUE_NAMES = [
  "later",
  "screen",
  "projects",
  "experts",
  "events",
  "materials",
  "guidance",
  "lands",
  "overview",
  "form",
  "enquiry",
  "follow",
] as const;
export type CatalogueName = (typeof CATALOGUE_NAMES)[number];
