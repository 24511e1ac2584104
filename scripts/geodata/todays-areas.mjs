import { isInside } from "./interior-point.mjs";
import { PREDECESSORS } from "./later-names.mjs";
import { runMapshaper } from "./map-shaper.mjs";
import { isSameName } from "./place-names.mjs";

const DISTRICT_DIGITS = 5;
const QUARTER = "PPLX";

/** The place of a municipality's own name that lies in its area, as the later source has it. */
const findNamesake = (municipality, places) =>
  places.find(
    ({ name, point, feature, key }) =>
      feature !== QUARTER &&
      key !== "" &&
      isSameName(name, municipality.name) &&
      isInside(municipality.geometry, point),
  );

/**
 * The later key of every municipality whose key the later source does not have any more: that of the place of its name
 * in its area. Villages too small for that source go with those that are known to have been merged with them.
 */
const findLaterKeys = (municipalities, places) => {
  const living = new Set(places.map(({ key }) => key));
  const byCell = Map.groupBy(places, ({ point: [lon, lat] }) => `${Math.floor(lon * 2)} ${Math.floor(lat * 2)}`);
  const nearTo = ({ lon, lat }) =>
    [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].flatMap((y) => byCell.get(`${Math.floor(lon * 2) + x} ${Math.floor(lat * 2) + y}`) ?? []),
    );
  const later = new Map();
  for (const municipality of municipalities) {
    const { key, lon, lat } = municipality;
    if (living.has(key)) continue;
    const namesake = findNamesake(municipality, nearTo({ lon: lon / 1e4, lat: lat / 1e4 }));
    if (namesake !== undefined && namesake.key !== key) later.set(key, namesake.key);
  }
  return { later, living };
};

/** So far apart may two parts of one municipality lie, in integers of 1e-4 degree. */
const FAR = 3000;

const isNear = (one, other) => Math.hypot((one.lon - other.lon) * 0.63, one.lat - other.lat) < FAR;

/** The names of mergers that the postcodes' source has, with the key that its known parts got. */
const addNamedMergers = (municipalities, later, living) => {
  const names = new Map();
  for (const [name, parts] of Object.entries(PREDECESSORS)) {
    const candidates = municipalities.filter((each) => parts.includes(each.name));
    const known = candidates.filter(({ key }) => later.has(key));
    const keys = Map.groupBy(known, (each) => later.get(each.key));
    const [best] = [...keys].toSorted((a, b) => b[1].length - a[1].length);
    // All parts may be too small for the source: then nothing is known.
    if (best === undefined) continue;
    const [key, members] = best;
    // A village of a part's name may have gone to another town, which keeps its key and name.
    if (members.length === 1 && municipalities.some((each) => each.key === key)) continue;
    names.set(key, name);
    for (const part of candidates) {
      const isGone = !living.has(part.key) && !later.has(part.key);
      if (isGone && members.some((member) => isNear(member, part))) later.set(part.key, key);
    }
  }
  return names;
};

/**
 * What a later municipality is called: as its only part is where that merely came to another Kreis, else as the one part
 * whose name the postcodes' source, which is younger than the areas, still has. Undefined where no source says so.
 */
const nameLater = (key, members, named) => {
  const [only, ...others] = members;
  const hasMoved = only.key.slice(0, DISTRICT_DIGITS) !== key.slice(0, DISTRICT_DIGITS);
  if (others.length === 0) return hasMoved ? only.name : undefined;
  const left = [only, ...others].filter((member) => named.has(member.key));
  return left.length === 1 ? left[0].name : undefined;
};

const UNINCORPORATED = "Gemeindefreies Gebiet";
const byName = new Intl.Collator("de").compare;

/**
 * The rest of the Kreise that were joined. A new Kreis counts its municipalities in the order of the alphabet: where as
 * many numbers are free as municipalities are left, and the order holds, each has its own. Forests keep their number.
 */
const fillDistricts = (municipalities, later, living, named) => {
  const districtOf = (key) => key.slice(0, DISTRICT_DIGITS);
  const districts = new Set(municipalities.map(({ key }) => districtOf(key)));
  const news = Map.groupBy(
    municipalities.filter(({ key }) => later.has(key) && !districts.has(districtOf(later.get(key)))),
    ({ key }) => districtOf(later.get(key)),
  );
  for (const [district, known] of news) {
    const sources = new Set(known.map(({ key }) => districtOf(key)));
    const rest = municipalities.filter(
      ({ key }) => sources.has(districtOf(key)) && !later.has(key) && !living.has(key),
    );
    const left = rest.filter(({ kind }) => kind !== UNINCORPORATED).toSorted((a, b) => byName(a.name, b.name));
    const numbered = Map.groupBy(known, ({ key }) => Number(later.get(key).slice(DISTRICT_DIGITS)));
    const names = new Map(
      [...numbered].map(([at, members]) => [at, nameLater(later.get(members[0].key), members, named) ?? ""]),
    );
    const free = Array.from({ length: Math.max(...names.keys()) }, (_, at) => at + 1).filter((at) => !names.has(at));

    if (free.length !== left.length) continue;
    left.forEach(({ name }, at) => names.set(free[at], name));
    const ordered = [...names].toSorted(([a], [b]) => a - b).map(([, name]) => name);
    if (ordered.some((name, at) => at > 0 && byName(ordered[at - 1], name) > 0)) continue;
    left.forEach(({ key }, at) => later.set(key, district + String(free[at]).padStart(3, "0")));
    for (const { key, kind } of rest) {
      if (kind === UNINCORPORATED) later.set(key, district + key.slice(DISTRICT_DIGITS));
    }
  }
};

/**
 * Kreise that were joined: a Kreis all of whose municipalities got keys of one that the areas do not have yet. It is
 * called as the one with most of them was.
 */
const nameLaterDistricts = (districts, later) => {
  const known = new Set(districts.map(({ key }) => key));
  const moved = Map.groupBy(
    [...later].filter(([, key]) => !known.has(key.slice(0, DISTRICT_DIGITS))),
    ([, key]) => key.slice(0, DISTRICT_DIGITS),
  );
  return [...moved].map(([key, entries]) => {
    const sources = Map.groupBy(entries, ([former]) => former.slice(0, DISTRICT_DIGITS));
    const [[largest]] = [...sources].toSorted((a, b) => b[1].length - a[1].length);
    const { name, kind } = districts.find((district) => district.key === largest);
    return { key, name, kind };
  });
};

/** Municipalities that got another name and nothing else. */
const findRenamed = (municipalities) =>
  Object.entries(PREDECESSORS)
    .filter(([, parts]) => parts.length === 1)
    .flatMap(([name, [former]]) =>
      municipalities.filter((each) => each.name === former).map(({ key, kind }) => [key, { name, kind }]),
    );

/**
 * The municipalities and Kreise with today's names and keys, so far as the later source has them: municipalities that
 * were merged are one, those that got another key have it. `todayOf`: the key that each former one belongs to.
 *
 * @param {readonly any[]} municipalities `key`, `name`, `kind`, `lon`, `lat` (1e-4 degree), `geometry`
 * @param {readonly {key: string, name: string, kind: string}[]} districts
 * @param {readonly any[]} places as `readGeonames` gives them
 * @param {Set<string>} named keys of the municipalities that the postcodes' source names
 */
export const bringUpToDate = async (municipalities, districts, places, named) => {
  const { later, living } = findLaterKeys(municipalities, places);
  const mergerNames = addNamedMergers(municipalities, later, living);
  fillDistricts(municipalities, later, living, named);
  const own = new Map(municipalities.map((municipality) => [municipality.key, municipality]));
  const groups = Map.groupBy(
    municipalities.filter(({ key }) => later.has(key)),
    ({ key }) => later.get(key),
  );
  const names = new Map(findRenamed(municipalities));
  const unnamed = [];
  for (const [key, members] of groups) {
    const heir = names.get(key) ?? own.get(key);
    const name = mergerNames.get(key) ?? heir?.name ?? nameLater(key, members, named);
    if (name !== undefined) names.set(key, { name, kind: heir?.kind ?? members[0].kind });
    else {
      unnamed.push(`${key}: ${members.map((member) => member.name).join(", ")}`);
      for (const member of members) later.delete(member.key);
    }
  }
  const todayOf = new Map(municipalities.map(({ key }) => [key, later.get(key) ?? key]));
  const features = municipalities.map(({ geometry, ...municipality }) => {
    const key = todayOf.get(municipality.key);
    const { name, kind } = names.get(key) ?? municipality;
    return { type: "Feature", properties: { key, name, kind }, geometry };
  });
  const used = new Set([...todayOf.values()].map((key) => key.slice(0, DISTRICT_DIGITS)));
  return {
    municipalities: await runMapshaper(
      "-i areas.json -dissolve key copy-fields=name,kind -sort key -o areas.json format=geojson",
      { "areas.json": { type: "FeatureCollection", features } },
    ),
    districts: [...districts, ...nameLaterDistricts(districts, later)].filter(({ key }) => used.has(key)),
    todayOf,
    unnamed,
  };
};
