import { useEffect, useEffectEvent } from "react";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { readStored } from "../ui/stored-setting.ts";
import type { DirectoryAddress } from "./directory-address.ts";

/**
 * Who always looks for the same side finds it chosen: on a bare address the side last looked for in this browser is
 * set. It then stands in the address like any other filter, so that a copied link says what is seen.
 */
export const useStartingSide = ({ changeFilter, selectedId }: DirectoryAddress): void => {
  const setSide = useEffectEvent(() => {
    const side = SEARCHABLE_SIDES.find((known) => known === readStored("perspective"));
    if (side !== undefined && selectedId === null && location.search === "") changeFilter({ side }, { replace: true });
  });
  useEffect(function startWithKnownSide() {
    setSide();
  }, []);
};
