import { useSyncExternalStore } from "react";

/** Who asks for nothing but an answer does not wait longer. */
const ASKING_LIMIT_MS = 10_000;

let isLost = false;
let isAsking = false;
const listeners = new Set<() => void>();

const setLost = (next: boolean): void => {
  if (next === isLost) return;
  isLost = next;
  for (const onChange of listeners) onChange();
};

/** The app's own origin has answered, whatever it said: there is a connection, whatever the browser believes. */
export const noteAnswer = (): void => setLost(false);

/**
 * The app's own origin did not answer. Whether that is for want of a connection only the browser can say; without such a
 * failure its word counts for nothing, because browsers believe to be offline behind some networks where all works.
 */
export const noteSilence = (): void => {
  if (!navigator.onLine) setLost(true);
};

/** Asks the app's own origin for as little as there is, once at a time. */
const askOrigin = async (): Promise<void> => {
  if (isAsking) return;
  isAsking = true;
  try {
    const signal = AbortSignal.timeout(ASKING_LIMIT_MS);
    await fetch(import.meta.env.BASE_URL, { method: "HEAD", cache: "no-store", signal });
    noteAnswer();
  } catch {
    noteSilence();
  } finally {
    isAsking = false;
  }
};

const askAtOffline = (): void => void askOrigin();

const subscribe = (onChange: () => void): (() => void) => {
  if (listeners.size === 0) {
    addEventListener("offline", askAtOffline);
    addEventListener("online", noteAnswer);
    if (!navigator.onLine) askAtOffline();
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    removeEventListener("offline", askAtOffline);
    removeEventListener("online", noteAnswer);
  };
};

/** Whether the browser believes to be offline, and the app's own origin did not answer either. */
export const useIsOffline = (): boolean => useSyncExternalStore(subscribe, () => isLost);
