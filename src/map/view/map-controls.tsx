import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useMap } from "react-leaflet";
import { GERMANY } from "./map-view.ts";
import { padAround } from "./seen-area.ts";
import { toBounds } from "./to-lat-lng.ts";
import { useKeptFromMap } from "./use-kept-from-map.ts";

/** Zoom in, zoom out, back to all of Germany. */
export const MapControls = () => {
  const { t } = useLingui();
  const map = useMap();
  const container = useRef<HTMLDivElement>(null);

  useKeptFromMap(container);
  return (
    <div className="map-controls" ref={container}>
      <button type="button" aria-label={t`Karte vergrößern`} onClick={() => map.zoomIn()}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={t`Karte verkleinern`} onClick={() => map.zoomOut()}>
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={t`Ganz Deutschland zeigen`}
        onClick={() => map.fitBounds(toBounds(GERMANY), padAround(map, toBounds(GERMANY)))}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  );
};
