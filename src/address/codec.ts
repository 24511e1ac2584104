import type { Bbox } from "../../contract/lists/land.ts";
import { isWellFormed, toWellFormed } from "../../contract/well-formed.ts";
import type { PlaceKey } from "../../contract/place/area.ts";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";

/** What was read, and what was left out because nobody knows it. */
type Reading<T> = { readonly value: T; readonly dropped: readonly string[] };

/** The values of one key of an address. Where none is given it is what is usual, and what is usual is not written. */
export type Field<T> = {
  readonly read: (given: readonly string[]) => Reading<T>;
  readonly write: (value: T) => readonly string[];
};

/**
 * One value, the first given; null is usual. Others are dropped, but the same value given again says nothing else.
 *
 * @param read null for what nobody knows
 */
export const single = <T>(read: (given: string) => T | null): Field<T | null> => ({
  read: (given) => {
    const [first] = given;
    const value = first === undefined ? null : read(first);
    return { value, dropped: value === null ? given : given.filter((other) => other !== first) };
  },
  write: (value) => (value === null ? [] : [String(value)]),
});

/** One of a closed list, or null. */
export const one = <Value extends string | number>(known: readonly Value[]): Field<Value | null> =>
  single((given) => known.find((value) => String(value) === given) ?? null);

/** One of a closed list, whose first is the usual one. */
export const choice = <Value extends string>(known: readonly [Value, ...Value[]]): Field<Value> => {
  const [usual] = known;
  const { read, write } = one<Value>(known);
  return {
    read: (given) => {
      const { value, dropped } = read(given);
      return { value: value ?? usual, dropped };
    },
    write: (value) => (value === usual ? [] : write(value)),
  };
};

/** The values of a closed list that were given, in the order of the list, each once: one choice has one address. */
export const many = <Value extends string>(known: readonly Value[]): Field<readonly Value[]> => {
  const names: readonly string[] = known;
  return {
    read: (given) => ({
      value: known.filter((value) => given.includes(value)),
      dropped: given.filter((value) => !names.includes(value)),
    }),
    write: (chosen) => chosen,
  };
};

/** What is chosen after `value` was pressed: in the order of the closed list, so that one choice has one address. */
export const toggleValue = <Value>(known: readonly Value[], chosen: readonly Value[], value: Value): Value[] =>
  known.filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)));

/** What looks as `pattern` says, or null. */
export const matching = (pattern: RegExp): Field<string | null> =>
  single((given) => (pattern.test(given) ? given : null));

/** A decimal number within limits, rounded, or null. */
export const number = (least: number, most: number, decimals: number): Field<number | null> =>
  single((given) => {
    if (!/^\d{1,3}(\.\d{1,8})?$/.test(given)) return null;
    const value = Number(given);
    return value >= least && value <= most ? Number(value.toFixed(decimals)) : null;
  });

/** A box of degrees within others, west before east and south before north, or null. */
export const box = ([west, south, east, north]: Bbox, decimals: number): Field<Bbox | null> => {
  const round = (side: number | string): number => Number(Number(side).toFixed(decimals));
  const { read } = single<Bbox>((given) => {
    if (!/^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){3}$/.test(given)) return null;
    const [w = 0, s = 0, e = 0, n = 0] = given.split(",").map(round);
    return west <= w && w < e && e <= east && south <= s && s < n && n <= north ? [w, s, e, n] : null;
  });
  return { read, write: (sides) => (sides === null ? [] : [sides.map(round).join()]) };
};

/** True where `1` is given. */
export const flag: Field<boolean> = {
  read: (given) => ({ value: given.includes("1"), dropped: given.filter((value) => value !== "1") }),
  write: (isSet) => (isSet ? ["1"] : []),
};

/** The key of a municipality, a Kreis or a quarter (`PlaceKey`), or null. */
export const placeKey: Field<PlaceKey | null> = matching(/^(?:\d{5}|\d{8}(?:-[a-z0-9]+)*)$/);

/** A text as the address holds it: whole characters, without outer spaces, at most LONGEST_SEARCH_TEXT units long. */
export const cutText = (typed: string): string => {
  const cut = toWellFormed(typed).trim().slice(0, LONGEST_SEARCH_TEXT);
  // The cut may have gone through a character of two units.
  return (isWellFormed(cut) ? cut : cut.slice(0, -1)).trim();
};

/** A search text; empty is usual. Of one that is too long the rest is dropped. */
export const text: Field<string> = {
  read: (given) => {
    const [first = "", ...others] = new Set(given.map((value) => value.trim()).filter((value) => value !== ""));
    const value = cutText(first);
    const rest = first.slice(value.length).trim();
    return { value, dropped: [...(rest === "" ? [] : [rest]), ...others] };
  },
  write: (value) => (value === "" ? [] : [value]),
};

/**
 * Reads and writes what some keys of a query string say. `parse` never throws: what it does not understand it leaves
 * out and names in `dropped` (`land=DE-XX`), each once, in the order of the address. Other keys are none of its
 * business: `write` leaves them as they are. `parse(serialize(x))` is x, with nothing dropped.
 */
export type Codec<T> = {
  readonly keys: readonly string[];
  /** What an address says that says nothing. */
  readonly start: T;
  readonly parse: (params: URLSearchParams) => Reading<T>;
  readonly write: (value: T, params?: URLSearchParams) => URLSearchParams;
  /** Without the leading `?`. */
  readonly serialize: (value: T) => string;
};

type Table<Values extends object> = { readonly [Key in keyof Values]: Field<Values[Key]> };

/** By the order of the address: what was read from it is named as it stands there. */
const listDropped = (
  params: URLSearchParams,
  droppedOf: (name: string) => readonly string[] | undefined,
): readonly string[] => [
  ...new Set([...new Set(params.keys())].flatMap((name) => droppedOf(name)?.map((value) => `${name}=${value}`) ?? [])),
];

const withEnds = <T>({ keys, parse, write }: Pick<Codec<T>, "keys" | "parse" | "write">): Codec<T> => ({
  keys,
  start: parse(new URLSearchParams()).value,
  parse,
  write,
  serialize: (value) => write(value).toString(),
});

const valueOf = (values: object, name: string): unknown => Reflect.get(values, name);

/**
 * A codec from a table of its keys.
 *
 * @param settle where one key counts only with another: what such a value is without it. What this takes away is
 * dropped, and not written.
 */
export const createCodec = <Values extends object>(
  table: Table<Values>,
  settle: (values: Values) => Values = (values) => values,
): Codec<Values> => {
  const fields = new Map(Object.entries(table)) as ReadonlyMap<string, Field<unknown>>;
  return withEnds({
    keys: [...fields.keys()],
    parse: (params) => {
      const readings = new Map([...fields].map(([name, { read }]) => [name, read(params.getAll(name))] as const));
      const values = Object.fromEntries([...readings].map(([name, { value }]) => [name, value]));
      const settled = settle(values as Values);
      const droppedOf = (name: string) => {
        const isTakenAway = fields.get(name)?.write(valueOf(settled, name)).length === 0;
        const isRead = isTakenAway && fields.get(name)?.write(values[name]).length !== 0;
        return isRead ? params.getAll(name) : readings.get(name)?.dropped;
      };
      return { value: settled, dropped: listDropped(params, droppedOf) };
    },
    write: (values, params = new URLSearchParams()) => {
      const settled = settle(values);
      const written = new URLSearchParams(params);
      for (const name of fields.keys()) written.delete(name);
      for (const [name, { write }] of fields) {
        for (const value of write(valueOf(settled, name))) written.append(name, value);
      }
      return written;
    },
  });
};

/** Several codecs of different keys as one. */
export const joinCodecs = <Values extends object>(parts: {
  readonly [Key in keyof Values]: Codec<Values[Key]>;
}): Codec<Values> => {
  const codecs = Object.entries(parts) as [string, Codec<unknown>][];
  return withEnds({
    keys: codecs.flatMap(([, { keys }]) => keys),
    parse: (params) => {
      const readings = codecs.map(([name, { parse }]) => [name, parse(params)] as const);
      return {
        value: Object.fromEntries(readings.map(([name, { value }]) => [name, value])) as Values,
        dropped: readings.flatMap(([, { dropped }]) => dropped),
      };
    },
    write: (values, params = new URLSearchParams()) =>
      codecs.reduce((written, [name, { write }]) => write(valueOf(values, name), written), params),
  });
};

/** The same address in another shape. */
export const reshapeCodec = <From, To>(
  { keys, parse, write }: Codec<From>,
  toShape: (value: NoInfer<From>) => To,
  fromShape: (shape: NoInfer<To>) => NoInfer<From>,
): Codec<To> =>
  withEnds({
    keys,
    parse: (params) => {
      const { value, dropped } = parse(params);
      return { value: toShape(value), dropped };
    },
    write: (shape, params) => write(fromShape(shape), params),
  });
