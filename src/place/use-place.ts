import type { PlaceKey } from "../../contract/place/area.ts";
import { placeKey, createCodec } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";
import { type PlaceChoice, useKnownPlace } from "./known-place.ts";

const placeCodec = createCodec({ place: placeKey });

/** The place in the address (`place`), and the only ways to change it. */
export const usePlace = () => {
  const { value, dropped, change, tidyUp } = useAddress(placeCodec);
  const key = value.place;
  const known = useKnownPlace(key);
  const choice: PlaceChoice = key === null && dropped.length > 0 ? { kind: "unknown", place: null } : known;
  const choosePlace = (next: PlaceKey | null, options: { readonly replace?: boolean } = {}): void =>
    change(() => ({ place: next }), options);
  const isUnknown = key !== null && choice.kind === "unknown";
  return {
    choice,
    choosePlace,
    /** What the address says about the place and nobody knows, such as `place=x`. */
    dropped: isUnknown ? [`place=${key}`, ...dropped] : dropped,
    /** Writes the address anew without what was dropped from it. */
    tidyUp: isUnknown ? () => choosePlace(null, { replace: true }) : tidyUp,
  } as const;
};
