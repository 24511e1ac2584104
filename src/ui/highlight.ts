import { useSyncExternalStore } from "react";

/**
 * Who is pointed out in a list and on a map alike. It lies beside React's state, so that a pointer on its way over a list
 * draws nothing anew but what shows it.
 */
export type Highlight<Key> = {
  readonly read: () => Key;
  readonly set: (key: Key) => void;
  /** Gives back what ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
};

/** `nobody`: what is pointed out at the beginning. */
export const createHighlight = <Key>(nobody: Key): Highlight<Key> => {
  let current = nobody;
  const followers = new Set<() => void>();
  return {
    read: () => current,
    set: (key) => {
      if (key === current) return;
      current = key;
      for (const follow of followers) follow();
    },
    subscribe: (onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
};

/** What follows from who is pointed out: the same value as long as it says the same. */
export const useHighlighted = <Key, Value>(highlight: Highlight<Key>, toValue: (key: Key) => Value): Value =>
  useSyncExternalStore(highlight.subscribe, () => toValue(highlight.read()));
