import { useLocation, useNavigate } from "react-router";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { readFirst } from "../address/read-parameters.ts";

/** The key in the address; it stays there from project to project. */
const KEY = "adapt";

/** The Land somebody wants to adapt projects in, which stands in the address, and how to choose another. */
export const useOwnLand = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { value: land, dropped } = readFirst(
    new URLSearchParams(search),
    KEY,
    (given) => LAND_CODES.find((code) => code === given) ?? null,
  );
  const chooseLand = (next: LandCode | null): void => {
    const params = new URLSearchParams(location.search);
    if (next === null) params.delete(KEY);
    else params.set(KEY, next);
    const query = params.toString();
    void navigate({ search: query === "" ? "" : `?${query}` }, { replace: true });
  };
  return {
    land,
    chooseLand,
    /** What the address says about it and nobody knows, such as `adapt=DE-XX`. */
    dropped,
    /** Writes the address anew without what was dropped from it. */
    tidyUp: () => chooseLand(land),
  } as const;
};
