import type { Side } from "../../contract/lists/side.ts";

/** The shape of a side, as on the map. The text beside it says the same, so it is hidden from screen readers. */
export const SideSymbol = ({ side, isArea = false }: { readonly side: Side; readonly isArea?: boolean }) => (
  <span aria-hidden="true" className={`side-symbol side-symbol--${side}${isArea ? " side-symbol--area" : ""}`} />
);
