import { z } from "zod/mini";
import { ENTRY_ID_PATTERN } from "./entry-id.ts";

/** See EntryId. */
export const entryIdSchema = z.string().check(z.regex(ENTRY_ID_PATTERN)).brand<"EntryId">();
