import type { ContactRow } from "../contract/contact.ts";
import type { ContactFeature, ContactFeatures } from "../contract/contact-features.ts";

const toFeature = ({ id, location: { geometry, ...location }, ...row }: ContactRow): ContactFeature => ({
  type: "Feature",
  id,
  geometry,
  properties: { ...row, location },
});

/** Rows as a GeoJSON FeatureCollection (RFC 7946); `total` counts the matches on all pages. */
export const toContactFeatures = (rows: readonly ContactRow[], total: number): ContactFeatures => ({
  type: "FeatureCollection",
  numberMatched: total,
  features: rows.map(toFeature),
});
