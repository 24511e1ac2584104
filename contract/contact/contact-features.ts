import { z } from "zod/mini";
import { contactIdSchema, pointSchema } from "./contact.ts";
import { listedContactSchema } from "./contact-list.ts";
import { LOCATION_PRECISIONS } from "../lists/location-precision.ts";

/** A contact as a GeoJSON feature (RFC 7946): the row of the list, its geometry where GeoJSON expects it. */
export const contactFeatureSchema = z.object({
  type: z.literal("Feature"),
  id: contactIdSchema,
  /** `null` for a contact without a place. At any precision but `address` the point stands for an area. */
  geometry: z.nullable(pointSchema),
  properties: z.extend(z.omit(listedContactSchema, { id: true, location: true }), {
    location: z.object({ precision: z.enum(LOCATION_PRECISIONS), address: z.optional(z.string()) }),
  }),
});
export type ContactFeature = z.infer<typeof contactFeatureSchema>;

/**
 * One page of `GET /contacts` as GeoJSON. `numberMatched` counts all pages, without the Clearing Point, which ends the
 * last page (the word is that of OGC API – Features).
 */
export const contactFeaturesSchema = z.object({
  type: z.literal("FeatureCollection"),
  numberMatched: z.int(),
  features: z.array(contactFeatureSchema),
});
export type ContactFeatures = z.infer<typeof contactFeaturesSchema>;
