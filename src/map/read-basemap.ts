import type { Basemap } from "./basemap-tiles.tsx";

/** The raster basemap the operator has switched on when building (see README); null, as by default: none. */
export const readBasemap = (): Basemap | null => {
  const url: unknown = import.meta.env["VITE_BASEMAP_URL"];
  const attribution: unknown = import.meta.env["VITE_BASEMAP_ATTRIBUTION"];
  return typeof url === "string" && url !== ""
    ? { url, attribution: typeof attribution === "string" ? attribution : "" }
    : null;
};
