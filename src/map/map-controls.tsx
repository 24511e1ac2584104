import { useLingui } from "@lingui/react/macro";
import { DomEvent } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { GERMANY } from "./map-view.ts";
import { toBounds } from "./to-lat-lng.ts";

/** Zoom in, zoom out, back to all of Germany. */
export const MapControls = () => {
  const { t } = useLingui();
  const map = useMap();
  const container = useRef<HTMLDivElement>(null);

  useEffect(function keepClicksFromMap() {
    if (container.current === null) return;
    DomEvent.disableClickPropagation(container.current);
    DomEvent.disableScrollPropagation(container.current);
  }, []);

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
        onClick={() => map.fitBounds(toBounds(GERMANY), { padding: [16, 16] })}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  );
};
