import { z } from "zod/mini";
import { areaSchema } from "../place/area.ts";
import { contactRowSchema } from "./contact.ts";
import { RESPONSIBILITY_LEVELS } from "../lists/responsibility-level.ts";

/**
 * Why a contact stands in the answer to `serves`: on which level, for which of its areas. `distanceKm`, to 100 m, from
 * the place to the contact's public point; `isApproximate` says that this point stands for an area. Both are absent for
 * a contact without a point, and for one that says no finer where it is than the place, or an area around it.
 */
const responsibilitySchema = z.object({
  level: z.enum(RESPONSIBILITY_LEVELS),
  area: areaSchema,
  distanceKm: z.optional(z.number()),
  isApproximate: z.optional(z.boolean()),
});

/** A contact of `GET /contacts`; `responsibility` only where `serves` was asked. */
export const listedContactSchema = z.extend(contactRowSchema, { responsibility: z.optional(responsibilitySchema) });
export type ListedContact = z.infer<typeof listedContactSchema>;

/** One page of `GET /contacts`. `total` counts all pages, without the Clearing Point, which ends the last page. */
export const contactListSchema = z.object({
  total: z.int(),
  contacts: z.array(listedContactSchema),
});
export type ContactList = z.infer<typeof contactListSchema>;
