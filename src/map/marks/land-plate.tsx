/** The number of a Land as the map writes it, for its legend. */
export const LandPlate = () => (
  <span aria-hidden="true" className="land-plate" dir="ltr" translate="no">
    NW 3
  </span>
);
