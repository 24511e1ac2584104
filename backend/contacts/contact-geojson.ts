import type { ContactFeature, ContactFeatures } from "../../contract/contact/contact-features.ts";
import type { ListedContact } from "../../contract/contact/contact-list.ts";

const toFeature = ({ id, location: { geometry, ...location }, ...row }: ListedContact): ContactFeature => ({
  type: "Feature",
  id,
  geometry,
  properties: { ...row, location },
});

/** Rows as a GeoJSON FeatureCollection (RFC 7946); `total` counts the matches on all pages. */
export const toContactFeatures = (rows: readonly ListedContact[], total: number): ContactFeatures => ({
  type: "FeatureCollection",
  numberMatched: total,
  features: rows.map(toFeature),
});
