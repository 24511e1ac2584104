import { z } from "zod/mini";
import { LAND_CODES } from "../lists/land.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { ROLES } from "../lists/role.ts";

/** What a statement about a Land speaks of. */
export const LAND_STATEMENT_KINDS = ["structure", "agreement", "round-table"] as const;
export type LandStatementKind = (typeof LAND_STATEMENT_KINDS)[number];

/** How a Land has organised the cooperation. `confirmed: false` is a state to be shown, not a reason to leave it out. */
export const landProfileSchema = z.object({
  id: z.enum(LAND_CODES),
  roles: z.array(z.object({ role: z.enum(ROLES), names: z.array(z.string()), confirmed: z.boolean() })),
  statements: z.array(
    z.object({ kind: z.enum(LAND_STATEMENT_KINDS), text: localizedTextSchema, confirmed: z.boolean() }),
  ),
});
export type LandProfile = z.infer<typeof landProfileSchema>;
