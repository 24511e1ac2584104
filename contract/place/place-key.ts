import type { PlaceKey } from "./area.ts";
import type { NamedPlace } from "./gazetteer.ts";

/** What names the place in the address and the API. */
export const placeKeyOf = ({ key, quarter }: Pick<NamedPlace, "key" | "quarter">): PlaceKey => quarter?.key ?? key;
