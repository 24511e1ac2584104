import { useEffect, useEffectEvent } from "react";
import { readReceiptKey, type Slot, toStorageKey } from "./draft-store.ts";
import { useTick } from "./use-tick.ts";

type Listeners = {
  /** Another tab has written the slot's draft. */
  readonly onWritten: () => void;
  /** Another tab has removed it. */
  readonly onRemoved: () => void;
  /** Another tab has sent it. */
  readonly onSent: (reference: string) => void;
  /** Time has passed: every minute, and whenever somebody comes back to the page. */
  readonly onTick: () => void;
};

/** What happens to a slot's draft from outside its form. */
export const useDraftEvents = (slot: Slot, listeners: Listeners): void => {
  const follow = useEffectEvent(({ key, newValue }: StorageEvent): void => {
    const reference = key === null || newValue === null ? null : readReceiptKey(slot, key);
    if (reference !== null) listeners.onSent(reference);
    // Without a key everything was removed.
    else if (key === null || key === toStorageKey(slot))
      (newValue === null ? listeners.onRemoved : listeners.onWritten)();
  });

  useEffect(function followOtherTabs() {
    const listener = (event: StorageEvent): void => follow(event);
    addEventListener("storage", listener);
    return function stopFollowing() {
      removeEventListener("storage", listener);
    };
  }, []);
  useTick(listeners.onTick);
};
