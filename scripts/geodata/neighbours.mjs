import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runMapshaper } from "./map-shaper.mjs";

/** Enough land around Germany for a wide window at the smallest zoom that shows Germany as a whole. */
const EXTENT = [-12, 40, 34, 63];

const GERMANY = "276";
const FRANCE = "250";

/** Their coasts and borders are seen next to Germany's; France's Atlantic coast is long and far off. */
const ADJACENT = [GERMANY, "040", "056", "203", "208", "438", "442", "528", "616", "756"];
const METRES = { adjacent: 1500, france: 4000, far: 8000 };

const RIBBON = "20km";
const QUANTIZATION = 6000;
const SMALLEST_ISLAND = "25km2";

/** German names by ISO 3166-1 numeric code. */
const NAMES = {
  "008": "Albanien",
  "020": "Andorra",
  "040": "Österreich",
  "056": "Belgien",
  "070": "Bosnien und Herzegowina",
  100: "Bulgarien",
  112: "Belarus",
  191: "Kroatien",
  203: "Tschechien",
  208: "Dänemark",
  233: "Estland",
  234: "Färöer",
  246: "Finnland",
  248: "Åland",
  250: "Frankreich",
  276: "Deutschland",
  300: "Griechenland",
  348: "Ungarn",
  372: "Irland",
  380: "Italien",
  428: "Lettland",
  438: "Liechtenstein",
  440: "Litauen",
  442: "Luxemburg",
  492: "Monaco",
  498: "Republik Moldau",
  499: "Montenegro",
  528: "Niederlande",
  578: "Norwegen",
  616: "Polen",
  620: "Portugal",
  642: "Rumänien",
  643: "Russische Föderation",
  674: "San Marino",
  688: "Serbien",
  703: "Slowakei",
  705: "Slowenien",
  724: "Spanien",
  752: "Schweden",
  756: "Schweiz",
  792: "Türkei",
  804: "Ukraine",
  807: "Nordmazedonien",
  826: "Vereinigtes Königreich",
  831: "Guernsey",
  832: "Jersey",
  833: "Insel Man",
  // No numeric code is assigned; the letters are the ones ISO 3166-1 reserves for users.
  XK: "Kosovo",
};

const describe = (geometry) => {
  const id = geometry.id ?? (geometry.properties.name === "Kosovo" ? "XK" : undefined);
  return { ...geometry, properties: { code: id ?? "" } };
};

const simplification = () => {
  const adjacent = JSON.stringify(ADJACENT);
  return `'${adjacent}.includes(code) ? ${METRES.adjacent} : code === "${FRANCE}" ? ${METRES.france} : ${METRES.far}'`;
};

/**
 * The land around Germany, and of Germany a ribbon along the land border: it lies beneath Germany's own finer outline,
 * so that no sea shows where the two sources disagree. Only a ribbon, because on the coast the coarser outline would
 * show as foreign land in the bays.
 */
export const makeNeighbourOutlines = async () => {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const world = JSON.parse(readFileSync(file, "utf8"));
  world.objects = {
    neighbours: { ...world.objects.countries, geometries: world.objects.countries.geometries.map(describe) },
  };
  const topology = await runMapshaper(
    `-i world.json -clip bbox=${EXTENT.join(",")} -filter-islands min-area=${SMALLEST_ISLAND} ` +
      `-simplify variable interval=${simplification()} ` +
      `-innerlines + name=border where='[A.code, B.code].includes("${GERMANY}")' ` +
      `-buffer radius=${RIBBON} quad-segs=2 cap-style=flat -dissolve ` +
      `-target neighbours -filter 'code === "${GERMANY}"' + name=germany -clip border ` +
      `-target neighbours -filter 'code !== "${GERMANY}"' ` +
      `-merge-layers target=neighbours,germany force name=neighbours ` +
      `-filter remove-empty -sort code -o outlines.json format=topojson id-field=code quantization=${QUANTIZATION}`,
    { "world.json": world },
  );
  for (const geometry of topology.objects.neighbours.geometries) {
    const name = NAMES[geometry.id];
    if (name === undefined) throw new Error(`No German name for the country ${geometry.id}: add it to NAMES.`);
    geometry.properties = { name };
  }
  return topology;
};
