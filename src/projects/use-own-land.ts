import { useLocation, useNavigate } from "react-router";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";

/** The key in the address; it stays there from project to project. */
const KEY = "adapt";

/** The Land somebody wants to adapt projects in, which stands in the address, and how to choose another. */
export const useOwnLand = (): readonly [LandCode | null, (land: LandCode | null) => void] => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const given = new URLSearchParams(search).get(KEY);
  const choose = (land: LandCode | null): void => {
    const params = new URLSearchParams(location.search);
    if (land === null) params.delete(KEY);
    else params.set(KEY, land);
    const query = params.toString();
    void navigate({ search: query === "" ? "" : `?${query}` }, { replace: true });
  };
  return [LAND_CODES.find((code) => code === given) ?? null, choose];
};
