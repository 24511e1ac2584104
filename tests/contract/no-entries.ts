import type { EntryReader } from "../../backend/entries/entry-store.ts";

export const noEntries: EntryReader = { listEntries: async () => [], findLandProfile: async () => null };
