const SCANLINES = 31;

const ringArea = (ring) => {
  let doubled = 0;
  for (let i = 1; i < ring.length; i += 1) doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return doubled / 2;
};

const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

const largestPolygon = (geometry) =>
  polygonsOf(geometry).reduce((largest, polygon) =>
    Math.abs(ringArea(polygon[0])) > Math.abs(ringArea(largest[0])) ? polygon : largest,
  );

/** Centroid of the polygon with its holes; ring directions differ between sources, so holes are subtracted by size. */
const centroidOf = (polygon) => {
  let [x, y, total] = [0, 0, 0];
  const [originX, originY] = polygon[0][0];
  for (const [index, ring] of polygon.entries()) {
    const sign = (index === 0 ? 1 : -1) * Math.sign(ringArea(ring));
    for (let i = 1; i < ring.length; i += 1) {
      // Relative to a vertex of the ring: in full coordinates the differences of large products lose their digits.
      const [ax, ay] = [ring[i - 1][0] - originX, ring[i - 1][1] - originY];
      const [bx, by] = [ring[i][0] - originX, ring[i][1] - originY];
      const cross = sign * (ax * by - bx * ay);
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
      total += cross;
    }
  }
  return [originX + x / (3 * total), originY + y / (3 * total)];
};

/** The longitudes at which the polygon's outline crosses a parallel, from west to east. */
const crossings = (polygon, lat) => {
  const found = [];
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > lat !== by > lat) found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.toSorted((a, b) => a - b);
};

const isInPolygon = (polygon, [lon, lat]) => crossings(polygon, lat).filter((x) => x > lon).length % 2 === 1;

/** @returns {boolean} whether the point lies in the area (any of its parts, outside its holes) */
export const isInside = (geometry, point) => polygonsOf(geometry).some((polygon) => isInPolygon(polygon, point));

const distanceToSegment = ([px, py], [ax, ay], [bx, by], squash) => {
  const [dx, dy] = [(bx - ax) * squash, by - ay];
  const [qx, qy] = [(px - ax) * squash, py - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (qx * dx + qy * dy) / length));
  return Math.hypot(qx - along * dx, qy - along * dy);
};

/** Distance in degrees of latitude from a point to the area's outline. */
export const distanceToOutline = (geometry, point) => {
  const squash = Math.cos((point[1] * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      nearest = Math.min(nearest, distanceToSegment(point, ring[i - 1], ring[i], squash));
    }
  }
  return nearest;
};

/** Middles of the chords along evenly spaced parallels; the one farthest from the outline sits well within the area. */
const roomiestPoint = (polygon) => {
  const geometry = { type: "Polygon", coordinates: polygon };
  const lats = polygon[0].map(([, lat]) => lat);
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  let best = { point: polygon[0][0], room: -1 };
  for (let line = 1; line <= SCANLINES; line += 1) {
    const lat = south + ((north - south) * line) / (SCANLINES + 1);
    const xs = crossings(polygon, lat);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const point = [(xs[i] + xs[i + 1]) / 2, lat];
      const room = distanceToOutline(geometry, point);
      if (room > best.room) best = { point, room };
    }
  }
  return best.point;
};

/**
 * The centroid of the area's largest part where it lies inside, else (crescents, a Kreis around its city) the roomiest
 * point inside. Rounded to 1e-4 degree as the files are, and checked after rounding.
 * @returns {[number, number]} lon, lat in integers of 1e-4 degree
 */
export const interiorPoint = (geometry) => {
  const polygon = largestPolygon(geometry);
  const rounded = (point) => point.map((degrees) => Math.round(degrees * 1e4));
  const centroid = rounded(centroidOf(polygon));
  const isIn = ([lon, lat]) => isInPolygon(polygon, [lon / 1e4, lat / 1e4]);
  if (isIn(centroid)) return centroid;
  const roomiest = rounded(roomiestPoint(polygon));
  if (!isIn(roomiest)) throw new Error(`No interior point on the 1e-4 degree grid near ${roomiest.join(", ")}.`);
  return roomiest;
};

/** @returns {[number, number, number, number]} west, south, east, north in integers of 1e-4 degree, rounded outwards */
export const boundingBox = (geometry) => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygonsOf(geometry).flat(2)) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [Math.floor(west * 1e4), Math.floor(south * 1e4), Math.ceil(east * 1e4), Math.ceil(north * 1e4)];
};
