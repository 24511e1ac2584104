/** Names and the points they are written at, in thousandths of a degree. */
type NamedPoints = {
  readonly names: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
};

/** What the map writes where it shows Kreise: their names, and towns, the largest first. A city that is its own Kreis is a town. */
export type MapNames = { readonly districts: NamedPoints; readonly towns: NamedPoints };

/** Our own build makes the file and its tests read every name; where it is loaded only the envelope is checked. */
const isMapNames = (body: unknown): body is MapNames =>
  typeof body === "object" && body !== null && "districts" in body && "towns" in body;

/** @throws TypeError when the answer holds no names */
export const readMapNames = (body: unknown): MapNames => {
  if (!isMapNames(body)) throw new TypeError("no names for the map");
  return body;
};
