import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactIndex, ContactPosition } from "../../contract/contact/contact-index.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { eachInSteps, type Steps } from "../in-turns.ts";

/** Records that are read in one step: some milliseconds. */
const RECORDS_A_STEP = 10_000;

/** Some records as a snapshot of their own. Deputies stand anywhere in the whole, so here they are nobody's. */
const sliceOf = (snapshot: DirectorySnapshot, from: number, to: number): DirectorySnapshot => {
  const columns = Object.entries(snapshot.columns).map(([name, column]) => [
    name,
    name === "deputy" ? Array.from({ length: to - from }, () => -1) : column.slice(from, to),
  ]);
  // Each column is of the kind it was.
  return { ...snapshot, columns: Object.fromEntries(columns) as DirectorySnapshot["columns"] };
};

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** The columns of numbers of some parts, one after the other. */
const joinNumbers = (parts: readonly ContactIndex[], size: number): Partial<ContactIndex> => {
  const joined: Record<string, Numbers> = {};
  let at = 0;
  for (const part of parts) {
    for (const [name, column] of Object.entries(part)) {
      if (!ArrayBuffer.isView(column)) continue;
      const all = (joined[name] ??= new (column.constructor as new (size: number) => Numbers)(size));
      all.set(column, at);
    }
    at += part.size;
  }
  return joined;
};

/** What `readSnapshot` makes of a snapshot of ours, some records at a time. */
export function* readSnapshotInSteps(snapshot: DirectorySnapshot, recordsAStep = RECORDS_A_STEP): Steps<ContactIndex> {
  const { columns } = snapshot;
  const size = columns.id.length;
  const parts: ContactIndex[] = [];
  for (let from = 0; from < size; from += recordsAStep) {
    parts.push(readSnapshot(sliceOf(snapshot, from, Math.min(from + recordsAStep, size))));
    yield;
  }
  const positionById = new Map<ContactId, ContactPosition>();
  const ids = columns.id as readonly ContactId[];
  yield* eachInSteps(ids, (id) => positionById.set(id, positionById.size as ContactPosition));
  const [first] = parts;
  // Where a record cannot be read all others have another place, and who stands in for whom is found among all.
  if (first === undefined || positionById.size !== size || parts.some(({ unreadable }) => unreadable > 0)) {
    return readSnapshot(snapshot);
  }
  return {
    ...first,
    ...joinNumbers(parts, size),
    size,
    ids,
    names: columns.name,
    areas: columns.area,
    deputy: Int32Array.from(columns.deputy),
    positionById,
  };
}
