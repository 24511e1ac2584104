/** A point in degrees, WGS 84. */
type LonLat = { readonly lon: number; readonly lat: number };

/** Mean radius of the Earth. */
const EARTH_RADIUS_KM = 6_371.0088;
const RADIANS_A_DEGREE = Math.PI / 180;

/** Great-circle distance in kilometres (haversine): within 0.6 % of the truth, more than a "how far" needs. */
export const distanceKm = (from: LonLat, to: LonLat): number => {
  const north = Math.sin(((to.lat - from.lat) * RADIANS_A_DEGREE) / 2);
  const east = Math.sin(((to.lon - from.lon) * RADIANS_A_DEGREE) / 2);
  const shrink = Math.cos(from.lat * RADIANS_A_DEGREE) * Math.cos(to.lat * RADIANS_A_DEGREE);
  // Rounding can lift the sum above 1 for opposite points.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(north * north + shrink * east * east)));
};
