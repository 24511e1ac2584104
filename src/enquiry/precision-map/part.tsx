import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { SIDES } from "../../../contract/lists/side.ts";
import { outlineQuery } from "../../http/outline-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { GermanyMap } from "../../map/germany-map.tsx";
import type { PlacedContact } from "../placed-contact.ts";

const ZOOM = 10;
const ALL = Uint8Array.of(1);
const NO_AREAS: readonly [] = [];
const nothing = (): void => {};

type PrecisionMapProps = {
  readonly contact: PlacedContact;
  /** Drawn as a place, else as an area. */
  readonly isExact: boolean;
};

/** One contact on the map, as everyone would see it. */
export const PrecisionMap = ({ contact, isExact }: PrecisionMapProps) => {
  const { terms } = useLanguage();
  const lands = useQuery(outlineQuery("lands"));
  const districts = useQuery(outlineQuery("districts"));
  const [lon = NaN, lat = NaN] = contact.point ?? [];
  const points = useMemo(
    () => ({
      lon: Float64Array.of(lon),
      lat: Float64Array.of(lat),
      group: Uint8Array.of(SIDES.indexOf(contact.side)),
    }),
    [lon, lat, contact.side],
  );
  const view = useMemo(() => ({ zoom: ZOOM, lat, lon }), [lat, lon]);
  return (
    <div className="precision__map">
      <GermanyMap
        points={points}
        matches={ALL}
        coordinator={-1}
        selected={-1}
        highlighted={-1}
        isCoarse={() => !isExact}
        nameOf={() => contact.name}
        placeOf={() => contact.placeName}
        onSelect={nothing}
        onHighlight={nothing}
        outlines={{ lands: lands.data, districts: districts.data, neighbours: undefined }}
        areas={NO_AREAS}
        place={null}
        landNames={terms.lands}
        selectedLands={NO_AREAS}
        onToggleLand={nothing}
        view={view}
        onViewChange={nothing}
        basemap={null}
      />
    </div>
  );
};
