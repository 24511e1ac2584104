import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { readOutline } from "../../contract/place/outline.ts";
import { renderPart } from "../../tests/render-part.tsx";
import { GermanyMap } from "./germany-map.tsx";
import { OutlineLayers } from "./outlines/outline-layers.tsx";

const renderMap = async (basemapUrl: string | null) => {
  const lands = readOutline(await (await fetch("/geo/lands.outline.json")).json());
  return renderPart(
    <div style={{ height: 500 }}>
      <GermanyMap view={null} basemap={basemapUrl === null ? null : { url: basemapUrl, attribution: "Beispielkarte" }}>
        <OutlineLayers outlines={{ lands, districts: undefined, neighbours: undefined }} />
      </GermanyMap>
    </div>,
  );
};

const countOutlines = (): number => document.querySelectorAll("path.map-land").length;

test("tiles that fail are said in one line, and the outlines stay", async () => {
  await renderMap("/no-such-tiles/{z}/{x}/{y}.png");
  await expect
    .element(page.getByText("Die Hintergrundkarte ist gerade nicht erreichbar.", { exact: false }))
    .toBeVisible();
  expect(countOutlines()).toBe(16);
});

test("without a basemap no tile is asked for", async () => {
  await renderMap(null);
  await expect.poll(countOutlines).toBe(16);
  expect(document.querySelectorAll("img.leaflet-tile")).toHaveLength(0);
  expect(document.body.textContent).not.toContain("Hintergrundkarte");
});

test("the operator's basemap is named beside our own sources", async () => {
  await renderMap("/no-such-tiles/{z}/{x}/{y}.png");
  await expect.element(page.getByText("Beispielkarte", { exact: false })).toBeVisible();
});
