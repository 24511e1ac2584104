import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { MapContainer, Marker, useMapEvents } from "react-leaflet";
import { BrowserRouter, Link, useSearchParams } from "react-router";
import Supercluster, { type AnyProps, type InputFeature } from "supercluster";
import type { DirectorySnapshot } from "../../../contract/contact/directory-snapshot.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { createIcon, GERMANY, MAP_OPTIONS } from "./create-map.ts";
import { filterPlainly } from "./filter-plainly.ts";
import { placeAt } from "./start-page.ts";

// What the same libraries as ours cost where there is next to nothing but them: the filter is in the address, the first
// rows are links, the clusters in view are markers. No outlines, no windowed list, no facets, no texts, no styles.
const ROWS = 12;

const fetchSnapshot = async ({ signal }: { readonly signal: AbortSignal }): Promise<DirectorySnapshot> => {
  const response = await fetch(endpointPaths.directory, { signal });
  return (await response.json()) as DirectorySnapshot;
};

type Point = InputFeature<AnyProps>;

const Marks = ({ points }: { readonly points: readonly Point[] }) => {
  const [view, setView] = useState(0);
  const map = useMapEvents({ moveend: () => setView((before) => before + 1) });
  const index = useMemo(() => new Supercluster({ radius: 60, maxZoom: 16 }).load([...points]), [points]);
  const bounds = map.getBounds().pad(0.12);
  const clusters = index.getClusters(
    [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    Math.floor(map.getZoom()),
  );
  return clusters.map(({ geometry: { coordinates }, properties }) => {
    const [lon = 0, lat = 0] = coordinates;
    const count = "point_count" in properties ? Number(properties["point_count"]) : 1;
    return <Marker key={`${coordinates.join()} ${count} ${view}`} position={[lat, lon]} icon={createIcon(count)} />;
  });
};

const Page = () => {
  const [search, setSearch] = useSearchParams();
  const { data: snapshot } = useQuery({ queryKey: ["directory"], queryFn: fetchSnapshot, staleTime: Infinity });
  const land = search.has("land");
  const topic = search.has("topic");
  const text = search.get("q") ?? "";
  const placed = useMemo(
    () =>
      snapshot?.columns.id.map((_, position): Point | null => {
        const place = placeAt(snapshot, position);
        return (
          place && { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [place[1], place[0]] } }
        );
      }),
    [snapshot],
  );
  const found = useMemo(
    () => (snapshot === undefined ? [] : filterPlainly(snapshot, { land, topic, text })),
    [snapshot, land, topic, text],
  );
  const points = useMemo(() => found.flatMap((position) => placed?.[position] ?? []), [found, placed]);
  const set = (name: string, value: string): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === "") next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <>
      {snapshot !== undefined && <p id="count">{found.length} contacts</p>}
      <label>
        <input type="checkbox" id="land" checked={land} onChange={() => set("land", land ? "" : "1")} /> Land
      </label>
      <label>
        <input type="checkbox" id="topic" checked={topic} onChange={() => set("topic", topic ? "" : "1")} /> Topic
      </label>
      <label>
        Text <input type="search" id="text" value={text} onChange={(event) => set("q", event.target.value)} />
      </label>
      <ul>
        {found.slice(0, ROWS).map((position) => (
          <li key={position} className="reference-row">
            <Link to={{ pathname: `/contacts/${snapshot?.columns.id[position]}`, search: search.toString() }}>
              {snapshot?.columns.name[position]}
            </Link>
          </li>
        ))}
      </ul>
      <MapContainer id="map" {...MAP_OPTIONS} {...GERMANY}>
        {snapshot !== undefined && <Marks points={points} />}
      </MapContainer>
    </>
  );
};

const root = document.createElement("div");
document.body.replaceChildren(root);
// As in the app, a change is drawn in the frame it is made in.
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <BrowserRouter useTransitions={false}>
      <Page />
    </BrowserRouter>
  </QueryClientProvider>,
);
