import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { createCodec, one } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";

/** The key stays in the address from project to project. */
const ownLandCodec = createCodec({ adapt: one(LAND_CODES) });

/** The Land somebody wants to adapt projects in, which stands in the address, and how to choose another. */
export const useOwnLand = () => {
  const { value, dropped, change, tidyUp } = useAddress(ownLandCodec);
  const chooseLand = (adapt: LandCode | null): void => change(() => ({ adapt }), { replace: true });
  return { land: value.adapt, chooseLand, dropped, tidyUp } as const;
};
