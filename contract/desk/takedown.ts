import { z } from "zod/mini";

/** The entry that whoever has its link can take out of sight. */
export const takedownSchema = z.object({ name: z.string(), isHidden: z.boolean() });
export type Takedown = z.infer<typeof takedownSchema>;
