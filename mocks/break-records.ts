import type { DirectorySnapshot } from "../contract/contact/directory-snapshot.ts";

/** Each breaks one record in another way; none of the values can be read. */
const faults = [
  ["id", null],
  ["name", 7],
  ["municipality", -2],
] as const;

/**
 * The JSON of a snapshot with three unreadable records, spread over the list; the last record, the Clearing Point,
 * stays whole. A list of fewer than four has only the others broken.
 */
export const breakRecords = (json: string): string => {
  // Our own backend made it a moment ago.
  const snapshot = JSON.parse(json) as DirectorySnapshot;
  const breakable = snapshot.columns.id.length - 1;
  const broken: Record<string, unknown[]> = {};
  faults.forEach(([name, value], fault) => {
    const position = Math.floor((breakable * fault) / faults.length);
    broken[name] = snapshot.columns[name].map((own, i) => (i === position && i < breakable ? value : own));
  });
  return JSON.stringify({ ...snapshot, columns: { ...snapshot.columns, ...broken } });
};
