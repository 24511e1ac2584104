import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";

/** The map's zoom, current after every zoom. */
export const useZoom = (): number => {
  const map = useMap();
  const subscribe = useCallback(
    (onChange: () => void) => {
      map.on("zoomend", onChange);
      return () => {
        map.off("zoomend", onChange);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
};
