import { type CurveRank, FINEST_LEVEL, type PointGrid, WINDOW_ZOOM } from "./point-grid.ts";

/**
 * Running sums over the matching points in grid order: the sums of a run of ranks are the difference of two entries.
 * `count` of points, `first` of those in group 0, `x` and `y` of window fractions.
 */
export type PointSums = {
  readonly count: Uint32Array;
  readonly first: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
};

/** One pass a filter change: `matches` is one byte a point, by position. */
export const sumPoints = (grid: PointGrid, group: Uint8Array, matches: Uint8Array): PointSums => {
  const size = grid.order.length;
  const count = new Uint32Array(size + 1);
  const first = new Uint32Array(size + 1);
  const x = new Float64Array(size + 1);
  const y = new Float64Array(size + 1);
  let counted = 0;
  let inFirst = 0;
  let sumX = 0;
  let sumY = 0;
  for (let rank: CurveRank = 0; rank < size; rank += 1) {
    const position = grid.order[rank] ?? 0;
    if (matches[position] === 1) {
      counted += 1;
      if (group[position] === 0) inFirst += 1;
      sumX += grid.x[rank] ?? 0;
      sumY += grid.y[rank] ?? 0;
    }
    count[rank + 1] = counted;
    first[rank + 1] = inFirst;
    x[rank + 1] = sumX;
    y[rank + 1] = sumY;
  }
  return { count, first, x, y };
};

/** A part of the window, in fractions of it. */
export type WindowBox = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

/** A run of ranks in grid order, end exclusive. */
type RankRun = readonly [from: CurveRank, to: CurveRank];

/** One or more matching points drawn as one symbol. `x`, `y`: mean place in window fractions; `first`: how many are of group 0. */
export type Cluster = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly first: number;
  readonly runs: readonly RankRun[];
};

type Cell = { column: number; row: number; count: number; first: number; sumX: number; sumY: number; runs: RankRun[] };

/** Cells are about this wide on screen before they are merged. */
const CELL_PIXELS = 32;
const TILE_PIXELS = 256;
/** Cells further apart than this never overlap: the widest ring is narrower than two cells. */
const REACH = 2;
const ROUNDS = 3;
/** Merging looks this many cells around, so a view with so much margin shows what every larger view shows. */
const MARGIN_CELLS = 2 * REACH * ROUNDS + 2;

const SMALLEST_RADIUS = 13;
const LARGEST_RADIUS = 30;

/** Radius in pixels: the area grows with the count, within what stays readable and what never covers its neighbours. */
export const clusterRadius = (count: number): number =>
  count === 1 ? SMALLEST_RADIUS : Math.min(LARGEST_RADIUS, 15 + Math.sqrt(count) * 0.9);

/** First rank at or behind `from` whose code is not below `code`. */
const findRank = (codes: Uint32Array, code: number, from: CurveRank, to: CurveRank): CurveRank => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Walk = { grid: PointGrid; sums: PointSums; level: number; box: WindowBox; cells: Cell[] };

/** Goes down the quadtree that the Z-curve is, past what is empty or out of view. */
const collectCells = (walk: Walk, level: number, column: number, row: number, from: CurveRank, to: CurveRank): void => {
  const { sums, box, grid } = walk;
  const count = (sums.count[to] ?? 0) - (sums.count[from] ?? 0);
  if (count === 0) return;
  const size = 2 ** -level;
  if ((column + 1) * size < box.west || column * size > box.east) return;
  if ((row + 1) * size < box.north || row * size > box.south) return;
  if (level === walk.level) {
    const difference = (values: Uint32Array | Float64Array): number => (values[to] ?? 0) - (values[from] ?? 0);
    walk.cells.push({
      column,
      row,
      count,
      first: difference(sums.first),
      sumX: difference(sums.x),
      sumY: difference(sums.y),
      runs: [[from, to]],
    });
    return;
  }
  const shift = 4 ** (FINEST_LEVEL - level - 1);
  const base = Math.floor((grid.codes[from] ?? 0) / (shift * 4)) * shift * 4;
  let start = from;
  for (let child = 0; child < 4; child += 1) {
    const end = child === 3 ? to : findRank(grid.codes, base + (child + 1) * shift, start, to);
    collectCells(walk, level + 1, column * 2 + (child & 1), row * 2 + (child >> 1), start, end);
    start = end;
  }
};

const outranks = (one: Cell, other: Cell): boolean =>
  one.count !== other.count
    ? one.count > other.count
    : one.column !== other.column
      ? one.column < other.column
      : one.row < other.row;

/** Every symbol keeps a part this wide and high that no other covers (WCAG 2.5.8). */
const SMALLEST_TARGET = 24;

const overlaps = (one: Cell, other: Cell, pixelsPerWindow: number): boolean => {
  const x = Math.abs(one.sumX / one.count - other.sumX / other.count) * pixelsPerWindow;
  const y = Math.abs(one.sumY / one.count - other.sumY / other.count) * pixelsPerWindow;
  const [radius, otherRadius] = [clusterRadius(one.count), clusterRadius(other.count)];
  // Circles that do not touch may still cover each other's corners, which can be pressed, too.
  const spare = 2 * Math.min(radius, otherRadius) - SMALLEST_TARGET;
  return Math.hypot(x, y) < radius + otherRadius || Math.max(x, y) < radius + otherRadius - spare;
};

const cellKey = (column: number, row: number): number => row * 2 ** (FINEST_LEVEL + 1) + column;

/** The highest-ranking cell around `cell` that outranks it and would overlap it. */
const findAbsorber = (cell: Cell, byKey: ReadonlyMap<number, Cell>, pixelsPerWindow: number): Cell | null => {
  let best: Cell | null = null;
  for (let row = cell.row - REACH; row <= cell.row + REACH; row += 1) {
    for (let column = cell.column - REACH; column <= cell.column + REACH; column += 1) {
      const other = byKey.get(cellKey(column, row));
      if (other === undefined || other === cell || !outranks(other, cell)) continue;
      if (overlaps(cell, other, pixelsPerWindow) && (best === null || outranks(other, best))) best = other;
    }
  }
  return best;
};

/**
 * Merges each cell into the greatest neighbour it would overlap, unless that one is itself merged away. What happens to
 * a cell depends only on cells within 2 × REACH, so that moving the view never regroups what stays visible.
 */
const mergeOnce = (cells: readonly Cell[], pixelsPerWindow: number): Cell[] => {
  const byKey = new Map(cells.map((cell) => [cellKey(cell.column, cell.row), cell]));
  const absorbers = new Map(cells.map((cell) => [cell, findAbsorber(cell, byKey, pixelsPerWindow)]));
  const merged = new Map<Cell, Cell>();
  for (const cell of cells) {
    const absorber = absorbers.get(cell) ?? null;
    if (absorber === null || absorbers.get(absorber) !== null) merged.set(cell, { ...cell, runs: [...cell.runs] });
  }
  for (const cell of cells) {
    const absorber = absorbers.get(cell) ?? null;
    const target = absorber === null ? undefined : merged.get(absorber);
    if (target === undefined || merged.has(cell)) continue;
    target.count += cell.count;
    target.first += cell.first;
    target.sumX += cell.sumX;
    target.sumY += cell.sumY;
    target.runs.push(...cell.runs);
  }
  return [...merged.values()];
};

/** Pixels. */
export const widthOfWindow = (zoom: number): number => TILE_PIXELS * 2 ** (zoom - WINDOW_ZOOM);

/** The clusters to draw for a box of the window at a zoom. About 0.2 ms whatever the number of points. */
export const clusterPoints = (grid: PointGrid, sums: PointSums, box: WindowBox, zoom: number): Cluster[] => {
  const pixelsPerWindow = widthOfWindow(zoom);
  const wanted = Math.floor(Math.log2(pixelsPerWindow / CELL_PIXELS));
  const level = Math.min(FINEST_LEVEL, Math.max(0, wanted));
  const margin = MARGIN_CELLS * 2 ** -level;
  const walk: Walk = {
    grid,
    sums,
    level,
    box: { west: box.west - margin, north: box.north - margin, east: box.east + margin, south: box.south + margin },
    cells: [],
  };
  collectCells(walk, 0, 0, 0, 0, grid.order.length);
  let cells = walk.cells;
  for (let round = 0; round < ROUNDS; round += 1) cells = mergeOnce(cells, pixelsPerWindow);
  return cells
    .map(({ column, row, count, first, sumX, sumY, runs }) => ({
      key: `${level}-${column}-${row}`,
      x: sumX / count,
      y: sumY / count,
      count,
      first,
      runs,
    }))
    .filter(({ x, y }) => x >= box.west && x <= box.east && y >= box.north && y <= box.south);
};

const isMatching = ({ count }: PointSums, rank: CurveRank): boolean => (count[rank + 1] ?? 0) > (count[rank] ?? 0);

/** Positions of the matching points of a cluster, in grid order; at most `limit`. */
export const listMembers = (
  grid: PointGrid,
  sums: PointSums,
  { runs }: Pick<Cluster, "runs">,
  limit = Infinity,
): number[] => {
  const members: number[] = [];
  for (const [from, to] of runs) {
    for (let rank = from; rank < to && members.length < limit; rank += 1) {
      if (isMatching(sums, rank)) members.push(grid.order[rank] ?? 0);
    }
  }
  return members;
};

/** Whether the point at a position is one of those the cluster stands for; a point that does not match is in none. */
export const hasMember = (
  grid: PointGrid,
  sums: PointSums,
  { runs }: Pick<Cluster, "runs">,
  position: number,
): boolean => {
  const rank = grid.rankOf[position] ?? -1;
  return rank >= 0 && isMatching(sums, rank) && runs.some(([from, to]) => rank >= from && rank < to);
};
