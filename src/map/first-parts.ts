/*
 * What of the maps comes with the first code, so that it needs no files of its own: the style sheet, which every map
 * would wait for, and where the Länder lie and how they are drawn, which screens without a map need as well.
 */
import "leaflet/dist/leaflet.css";
import "./germany-map.css";
import "../../contract/lists/land-bbox.ts";
import "./labels/land-label-points.ts";
import "./view/mercator.ts";
import "./outlines/outline.ts";
import "./read-basemap.ts";
