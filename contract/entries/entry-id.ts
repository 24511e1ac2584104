import type { z } from "zod/mini";

/** Stable id of an entry that is no contact: a project, expert, event, material or guidance path. */
export type EntryId = string & z.core.$brand<"EntryId">;

/** Lower-case words and digits joined by hyphens, 3 to 40 characters, e.g. `threat-letter` or `k3x9p2ab`. */
export const ENTRY_ID_PATTERN = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;

export const isEntryId = (value: unknown): value is EntryId =>
  typeof value === "string" && ENTRY_ID_PATTERN.test(value);
