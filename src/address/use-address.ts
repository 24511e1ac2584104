import { useMemo } from "react";
import { type NavigateOptions, useLocation, useNavigate } from "react-router";
import type { Codec } from "./codec.ts";

const BASE_PATH = import.meta.env.BASE_URL.replace(/\/$/, "");

/** What the address says, and the only ways to change it. */
export type Address<T> = {
  /** The same object while the address says the same. */
  readonly value: T;
  /** What it says and nobody knows, such as `land=DE-XX`. */
  readonly dropped: readonly string[];
  /** Goes on to what follows from what it says at this moment; the rest of the address stays. */
  readonly change: (toNext: (now: T) => T, options?: NavigateOptions) => void;
  /** Writes it anew without what was dropped from it. */
  readonly tidyUp: () => void;
};

/**
 * The part of the address that a codec reads.
 *
 * @param isAlone nothing else belongs in this screen's address: other keys go with the first change
 */
export const useAddress = <T>(codec: Codec<T>, { isAlone = false } = {}): Address<T> => {
  const { search, state } = useLocation();
  // What stood behind a link and is none of it, cut off before the app started (`src/head.ts`).
  const rest: unknown = state?.rest;
  const navigate = useNavigate();
  const { said, dropped } = useMemo(() => {
    const read = codec.parse(new URLSearchParams(search));
    const all = typeof rest === "string" ? [...read.dropped, rest] : read.dropped;
    return { said: codec.serialize(read.value), dropped: all };
  }, [codec, search, rest]);
  const { value } = useMemo(() => codec.parse(new URLSearchParams(said)), [codec, said]);
  return useMemo(() => {
    const change: Address<T>["change"] = (toNext, options) => {
      // As it is at this moment: two changes can come before the screen has followed the first, and made from what is
      // on screen the second would undo the first.
      const params = new URLSearchParams(location.search);
      const next = codec.write(toNext(codec.parse(params).value), isAlone ? undefined : params);
      void navigate({ pathname: location.pathname.slice(BASE_PATH.length), search: next.toString() }, options);
    };
    return { value, dropped, change, tidyUp: () => change((now) => now, { replace: true }) };
  }, [codec, isAlone, value, dropped, navigate]);
};
