import { DomEvent } from "leaflet";
import { type RefObject, useEffect } from "react";

/** Presses and turns of the wheel in an element that lies on the map are none on the map. */
export const useKeptFromMap = (element: RefObject<HTMLElement | null>): void => {
  useEffect(
    function keepFromMap() {
      if (element.current === null) return;
      DomEvent.disableClickPropagation(element.current);
      DomEvent.disableScrollPropagation(element.current);
    },
    [element],
  );
};
