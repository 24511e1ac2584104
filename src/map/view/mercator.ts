type Point = { readonly x: number; readonly y: number };

/** Web Mercator (EPSG:3857) as fractions of the world, from its north-western corner. */
export const toWorld = (lon: number, lat: number): Point => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
};

/** The way back, in degrees. */
export const fromWorld = ({ x, y }: Point): { readonly lon: number; readonly lat: number } => ({
  lon: (x - 0.5) * 360,
  lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
});
