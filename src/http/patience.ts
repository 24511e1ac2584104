import { useSyncExternalStore } from "react";
import { RequestError } from "./request-error.ts";
import { wait } from "./wait.ts";

/** Whoever is told to wait longer at once is told so: it is no crowd that passes. */
const LONGEST_WAIT_SECONDS = 600;
/** So long a crowd at one connection may take until everybody had a turn. */
const LONGEST_WAITING_SECONDS = 3_600;

let waiting = 0;
const listeners = new Set<() => void>();

const noteWaiting = (change: 1 | -1): void => {
  waiting += change;
  for (const onChange of listeners) onChange();
};

const subscribe = (onChange: () => void): (() => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};

/** Whether something that is to be sent waits because too much is asked just now. */
export const useIsWaiting = (): boolean => useSyncExternalStore(subscribe, () => waiting > 0);

/** Seconds until the backend wants to be asked again; `null` where it did not say so, or something else went wrong. */
const readWait = (error: unknown): number | null => {
  const isBusy = error instanceof RequestError && error.status === 429;
  return isBusy ? (error.retryAfterSeconds ?? null) : null;
};

/**
 * Asks, and asks again by itself as often as the backend says that too much is asked, when it wants to be asked: nobody
 * has to press a button for what a crowd at one connection causes.
 *
 * @throws what `ask` throws, at once where it is something else, and where waiting is no use; the caller's own abort
 */
export const askPatiently = async <T>(ask: () => Promise<T>, signal: AbortSignal, waited = 0): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    const seconds = readWait(error);
    const isWorthIt =
      seconds !== null && seconds <= LONGEST_WAIT_SECONDS && waited + seconds <= LONGEST_WAITING_SECONDS;
    if (!isWorthIt || signal.aborted) throw error;
    noteWaiting(1);
    try {
      await wait(seconds * 1000, signal);
    } finally {
      noteWaiting(-1);
    }
    return askPatiently(ask, signal, waited + seconds);
  }
};
