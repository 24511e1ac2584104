export type Spread = { readonly median: number; readonly least: number; readonly most: number };

const ascending = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

/** The value that `part` (0 to 1) of all values do not exceed. */
export const percentile = (values: readonly number[], part: number): number =>
  ascending(values)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN;

export const spreadOf = (values: readonly number[]): Spread | null => {
  if (values.length === 0) return null;
  const sorted = ascending(values);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
};
