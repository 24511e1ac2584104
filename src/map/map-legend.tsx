import type { ReactNode } from "react";

type MapLegendProps = {
  /** What the signs mean, one `<li>` each. */
  readonly children: ReactNode;
  /** What is not on the map, and where it is. */
  readonly note?: ReactNode;
  /** What is said where the outlines could not be loaded; null where they could. */
  readonly failure: ReactNode;
};

/** What the signs on a map mean; also says so when the outlines could not be loaded. */
export const MapLegend = ({ children, note, failure }: MapLegendProps) => (
  <div className="map-legend">
    <ul>{children}</ul>
    {note}
    {failure !== null && <p role="status">{failure}</p>}
  </div>
);
