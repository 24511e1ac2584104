/** How late the event loop may be: who waits longer has given up, or will ask again. */
const MOST_LATE_MS = 500;
const LOOK_EVERY_MS = 50;

export type Overload = {
  /** Whether more is asked than can be answered just now. */
  readonly isTooMuch: () => boolean;
  /** The latest delay, in milliseconds. */
  readonly lateMs: () => number;
  readonly stop: () => void;
};

/** Measures by how much the process is late, which is the time everybody waits at least. */
export const watchOverload = (clock: () => number = () => performance.now()): Overload => {
  let expected = clock() + LOOK_EVERY_MS;
  let late = 0;
  const timer = setInterval(() => {
    const now = clock();
    late = Math.max(0, now - expected);
    expected = now + LOOK_EVERY_MS;
  }, LOOK_EVERY_MS);
  timer.unref();
  const lateMs = (): number => Math.max(late, clock() - expected);
  return { isTooMuch: () => lateMs() > MOST_LATE_MS, lateMs, stop: () => clearInterval(timer) };
};
