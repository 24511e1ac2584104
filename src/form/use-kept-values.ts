import { useEffect, useEffectEvent, useRef, useState } from "react";
import { KEPT_MS } from "../ui/keeping/kept-times.ts";
import type { Keeper } from "./kept-values.ts";

/** How often the age of what is kept is looked at while its page is open. */
const TICK_MS = 60_000;

type Listeners = {
  /** Another tab has written or removed something; without a key everything was removed. */
  readonly onStorage: (event: Pick<StorageEvent, "key" | "newValue">) => void;
  /** Time has passed: every minute, and whenever somebody comes back to the page. */
  readonly onTick: () => void;
};

/** What happens to what is kept from outside its page. */
export const useKeptEvents = ({ onStorage, onTick }: Listeners): void => {
  const follow = useEffectEvent(onStorage);
  const tick = useEffectEvent(onTick);
  useEffect(function followOtherTabs() {
    const listener = (event: StorageEvent): void => follow(event);
    addEventListener("storage", listener);
    return function stopFollowing() {
      removeEventListener("storage", listener);
    };
  }, []);
  useEffect(function watchTime() {
    const listener = (): void => tick();
    const timer = setInterval(listener, TICK_MS);
    addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return function stopWatching() {
      clearInterval(timer);
      removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  }, []);
};

/**
 * Where something typed is: `nowhere` before anything was typed, `browser` for a day, `page` where the browser stores
 * nothing, `elsewhere` while another tab is at it. `isRestored`: it was there when the form was opened. `ended`: why
 * there is none although there was one.
 */
export type Keeping = {
  readonly where: "nowhere" | "browser" | "page" | "elsewhere";
  readonly isRestored: boolean;
  readonly ended: "expired" | "deleted" | null;
};

type State<Kept> = { readonly kept: Kept; readonly keeping: Keeping };

type KeptOptions<Kept> = {
  readonly keeper: Keeper<Kept>;
  /** What there is where nothing is kept. */
  readonly begin: () => Kept;
  /** Another tab has written or removed something else. */
  readonly onStorage?: Listeners["onStorage"];
};

/** What is typed into one form, kept at every letter. To be used under a React key of its own. */
export const useKeptValues = <Kept extends { readonly savedAt: number }>(options: KeptOptions<Kept>) => {
  const { keeper, begin, onStorage } = options;
  const createFresh = (ended: Keeping["ended"]): State<Kept> => ({
    kept: begin(),
    keeping: { where: "nowhere", isRestored: false, ended },
  });
  const restore = (): State<Kept> | null => {
    const kept = keeper.read();
    return kept === null ? null : { kept, keeping: { where: "browser", isRestored: true, ended: null } };
  };
  const [state, setState] = useState(() => restore() ?? createFresh(null));
  // Two changes may come before the page is drawn again, and whoever waits goes on from what was typed meanwhile.
  const current = useRef(state);
  const show = (next: State<Kept>): void => {
    current.current = next;
    setState(next);
  };
  const save = (next: Kept, keeping: Keeping): void => {
    const kept = { ...next, savedAt: Date.now() };
    show({ kept, keeping: { ...keeping, ended: null, where: keeper.write(kept) ? "browser" : "page" } });
  };
  const end = (ended: Keeping["ended"]): void => {
    keeper.remove();
    show(createFresh(ended));
  };

  useKeptEvents({
    onStorage: ({ key, newValue }) => {
      const { keeping } = current.current;
      if (key !== null && key !== keeper.key) onStorage?.({ key, newValue });
      else if (newValue === null) {
        if (keeping.where !== "nowhere" && keeper.read() === null) show(createFresh("deleted"));
      } else {
        const theirs = restore();
        if (theirs !== null) show({ ...theirs, keeping: { ...theirs.keeping, where: "elsewhere" } });
      }
    },
    onTick: () => {
      const { kept, keeping } = current.current;
      if (keeping.where !== "nowhere" && Date.now() - kept.savedAt > KEPT_MS) end("expired");
    },
  });

  return {
    ...state,
    /** As it is at this moment, also for who has waited. */
    readLatest: (): Kept => current.current.kept,
    change: (toNext: (kept: Kept) => Kept): void => {
      const { kept, keeping } = current.current;
      // What another tab is at is not to be written over.
      if (keeping.where !== "elsewhere") save(toNext(kept), keeping);
    },
    /** Goes on here with what another tab has written; that one is told to leave it alone. */
    takeOver: (): void => {
      const { kept, keeping } = restore() ?? createFresh(null);
      save(kept, keeping);
    },
    /** Begins anew and forgets what was kept. */
    restart: (): void => end(null),
  };
};
