import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { SIDES } from "../../../contract/lists/side.ts";
import { mapNamesQuery } from "../../http/queries/map-names-query.ts";
import { outlineQuery } from "../../http/queries/outline-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ContactMarks } from "../../map/marks/contact-marks.tsx";
import { GermanyMap } from "../../map/germany-map.tsx";
import { MapLabels } from "../../map/labels/map-labels.tsx";
import { OutlineLayers } from "../../map/outlines/outline-layers.tsx";
import type { PlacedContact } from "../fields/placed-contact.ts";

const ZOOM = 10;
const ALL = Uint8Array.of(1);

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
  const names = useQuery(mapNamesQuery);
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
      <GermanyMap view={view}>
        <OutlineLayers outlines={{ lands: lands.data, districts: districts.data, neighbours: undefined }} />
        <ContactMarks
          points={points}
          matches={ALL}
          isCoarse={() => !isExact}
          nameOf={() => contact.name}
          locationOf={() => contact.placeName}
        >
          {({ boxes }) => <MapLabels landNames={terms.lands} names={names.data} marks={boxes} />}
        </ContactMarks>
      </GermanyMap>
    </div>
  );
};
