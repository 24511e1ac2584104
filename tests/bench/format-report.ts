import type { CandidateName } from "./candidates.ts";
import { type Goal, listGoals } from "./goals.ts";
import { type Measurement, type Metric, metrics } from "./measure-page.ts";
import { spreadOf } from "./statistics.ts";

/** All repetitions of every page at one size. */
export type Results = ReadonlyMap<CandidateName, readonly Measurement[]>;

const formatNumber = (value: number): string => {
  if (Number.isNaN(value)) return "–";
  return value.toFixed(value < 10 ? 1 : 0);
};

const valuesOf = (results: Results, name: CandidateName, metric: Metric): number[] =>
  (results.get(name) ?? []).flatMap((measurement) => measurement[metric] ?? []);

/** The median of some repetitions, with the least and the most. */
export const formatCell = (values: readonly number[]): string => {
  const spread = spreadOf(values);
  if (spread === null) return "–";
  const { median, least, most } = spread;
  return `${formatNumber(median)} (${formatNumber(least)}–${formatNumber(most)})`;
};

export const alignRows = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
};

const formatGoal = ({ text, unit, limit, measured }: Goal): string[] => {
  const format = (value: number): string => `${unit === "×" ? value.toFixed(2) : value.toFixed(0)} ${unit}`.trimEnd();
  const verdict = measured <= limit ? "met" : "missed";
  return Number.isNaN(measured)
    ? [text, `≤ ${format(limit)}`, "–", "not measured"]
    : [text, `≤ ${format(limit)}`, format(measured), verdict];
};

/** The table of one size, and below it the goals. */
export const formatReport = (size: number, results: Results): string => {
  const names = [...results.keys()];
  const head = ["median (least–most)", ...names];
  const repetitions = ["repetitions", ...names.map((name) => String(results.get(name)?.length ?? 0))];
  const rows = Object.entries(metrics).map(([metric, label]) => [
    label,
    // The keys of the table are its metrics; `Object.entries` forgets that.
    ...names.map((name) => formatCell(valuesOf(results, name, metric as Metric))),
  ]);
  const goals = listGoals(size, (name, metric) => spreadOf(valuesOf(results, name, metric))?.median ?? NaN);
  return [
    `${size.toLocaleString("en")} contacts`,
    ...alignRows([head, repetitions, ...rows]),
    "",
    ...alignRows(goals.length === 0 ? [] : [["goal", "limit", "measured", ""], ...goals.map(formatGoal)]),
    "",
  ].join("\n");
};
