/** Work that can be put down at each `yield`, and comes to a result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it in one go. */
export const inOneGo = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** After what waits already; a timer is what every host of the backend has. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Lets one after the other go on, each in a turn of its own. */
export const createQueue = (): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(nextTurn));
};

/** Does it step by step; between two of them whatever else waits has its turn. */
const inTurns = async <Result>(steps: Steps<Result>): Promise<Result> => {
  let step = steps.next();
  while (step.done !== true) {
    // eslint-disable-next-line no-await-in-loop
    await nextTurn();
    step = steps.next();
  }
  return step.value;
};

/** So many rows are worked on in less time than anybody would notice. */
const MOST_IN_ONE_GO = 10_000;

/** Whether working on all of them in one go would keep others waiting. */
export const isMany = (rows: number): boolean => rows > MOST_IN_ONE_GO;

/** Does in one go what few rows need; with more of them others have their turn meanwhile. */
export const doSteps = async <Result>(rows: number, steps: Steps<Result>): Promise<Result> =>
  isMany(rows) ? inTurns(steps) : inOneGo(steps);

/** Rows that are worked on in one step: some milliseconds. */
const ROWS_A_STEP = 2_000;

export function* eachInSteps<Row>(rows: Iterable<Row>, act: (row: Row) => void): Steps<void> {
  let count = 0;
  for (const row of rows) {
    act(row);
    count += 1;
    if (count % ROWS_A_STEP === 0) yield;
  }
}

type Compare<Row> = (one: Row, other: Row) => number;

function* mergeInSteps<Row>(one: readonly Row[], other: readonly Row[], compare: Compare<Row>): Steps<Row[]> {
  const merged: Row[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]];
    const isLeft = right === undefined || (left !== undefined && compare(left, right) <= 0);
    merged.push((isLeft ? left : right) as Row);
    if (isLeft) i += 1;
    else j += 1;
    if (merged.length % ROWS_A_STEP === 0) yield;
  }
  return merged;
}

/**
 * A sorted copy. `sorted`: what is in order already, of which only those count that are among `rows`: then a few new rows
 * cost a few steps.
 */
export function* sortInSteps<Row>(
  rows: readonly Row[],
  compare: Compare<Row>,
  sorted: readonly Row[] = [],
): Steps<Row[]> {
  const added = new Set<Row>();
  yield* eachInSteps(rows, (row) => added.add(row));
  const kept: Row[] = [];
  yield* eachInSteps(sorted, (row) => {
    if (added.delete(row)) kept.push(row);
  });
  let runs: Row[][] = [kept];
  const others = [...added];
  for (let from = 0; from < others.length; from += ROWS_A_STEP) {
    runs.push(others.slice(from, from + ROWS_A_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Row[][] = [];
    // Neighbours, so that each row is looked at as often as the number of runs can be halved.
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* mergeInSteps(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}
