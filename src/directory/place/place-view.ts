import type { NamedPlace } from "../../../contract/place/place.ts";
import type { MapView } from "../../map/map-view.ts";

/** A municipality with its surroundings; a Kreis as a whole. */
const TOWN_ZOOM = 10;
const DISTRICT_ZOOM = 9;

/** Where the map looks for a place. */
export const viewOf = ({ key, lat, lon }: NamedPlace): MapView => ({
  zoom: key.length === 5 ? DISTRICT_ZOOM : TOWN_ZOOM,
  lat,
  lon,
});
