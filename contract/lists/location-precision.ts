/** How exactly an entry says where it is. Only `address` is a place one can point at; the others stand for an area. */
export const LOCATION_PRECISIONS = ["address", "municipality", "district", "land", "none"] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];
