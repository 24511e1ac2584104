import type { AreaCode } from "../../contract/place/area.ts";
import { landOfArea } from "../../contract/lists/land.ts";
import { useLanguage } from "./language-provider.tsx";

/** The name of an area: of a Land in the interface's language, of every other as its entry has it. */
export const AreaName = ({ code, name }: { readonly code: AreaCode; readonly name: string }) => {
  const { terms } = useLanguage();
  const land = code.length === 2 ? landOfArea(code) : null;
  return <bdi>{land === null ? name : terms.lands[land]}</bdi>;
};
