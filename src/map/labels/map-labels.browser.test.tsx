import "../../ui/styles/base.css";
import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { germanTerms } from "../../../contract/names/de.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { readMapNames } from "../../../contract/place/map-names.ts";
import { renderPart } from "../../../tests/render-part.tsx";
import { ContactMarks } from "../marks/contact-marks.tsx";
import { GermanyMap } from "../germany-map.tsx";
import { MapLabels } from "./map-labels.tsx";
import type { MapView } from "../view/map-view.ts";
import { PlaceMark } from "../marks/place-mark.tsx";

const RECKLINGHAUSEN: NamedPlace = { key: "05562032", name: "Recklinghausen", lon: 7.197, lat: 51.607 };

/** Two at each crossing of a grid over the Ruhr, where names have least room. */
const lon: number[] = [];
const lat: number[] = [];
for (let east = 6.5; east < 8; east += 0.15) {
  for (let north = 51.2; north < 51.8; north += 0.1) {
    lon.push(east, east + 0.001);
    lat.push(north, north);
  }
}
const points = {
  lon: Float64Array.from(lon),
  lat: Float64Array.from(lat),
  group: Uint8Array.from(lon, () => 0),
};
const ALL = Uint8Array.from(lon, () => 1);

const renderMap = async (view: MapView, place: NamedPlace) => {
  const names = readMapNames(await (await fetch("/geo/map-names.json")).json());
  await renderPart(
    <div style={{ width: 700, height: 600 }}>
      <GermanyMap view={view}>
        <ContactMarks points={points} matches={ALL} isCoarse={() => false} nameOf={String} locationOf={() => "Ort"}>
          {({ boxes }) => (
            <>
              <MapLabels landNames={germanTerms.lands} marks={boxes} names={names} place={place} />
              <PlaceMark place={place} marks={boxes} />
            </>
          )}
        </ContactMarks>
      </GermanyMap>
    </div>,
  );
  await document.fonts.ready;
  await expect.poll(() => document.querySelectorAll(".map-label").length).toBeGreaterThan(0);
  const boxesOf = (selector: string): readonly DOMRect[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
  return { labels: boxesOf(".map-label"), marks: boxesOf(".mark"), map: boxesOf(".map__canvas")[0] ?? new DOMRect() };
};

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test.each([7, 8, 9, 10])("at zoom %i every name is whole, and lies upon no mark and no other name", async (zoom) => {
  const { labels, marks, map } = await renderMap({ zoom, lat: 51.5, lon: 7.2 }, RECKLINGHAUSEN);
  expect(marks.length).toBeGreaterThan(0);
  for (const [at, label] of labels.entries()) {
    expect(marks.filter((mark) => overlap(label, mark))).toEqual([]);
    expect(labels.slice(at + 1).filter((other) => overlap(label, other))).toEqual([]);
    expect(label.left >= map.left && label.right <= map.right).toBe(true);
    expect(label.top >= map.top && label.bottom <= map.bottom).toBe(true);
  }
});

test("the place asked for is named once, Kreise from zoom 8, towns from zoom 9", async () => {
  await renderMap({ zoom: 9, lat: 51.9, lon: 7.9 }, { ...RECKLINGHAUSEN, lat: 51.9, lon: 7.9 });
  const label = (text: string) => page.getByText(text, { exact: true });
  await expect.element(label("Recklinghausen")).toBeInTheDocument();
  await expect.element(label("Kreis Warendorf")).toBeInTheDocument();
  await expect.element(label("Beckum")).toBeInTheDocument();
  expect(label("Recklinghausen").elements()).toHaveLength(1);
});

/** One of the crossings, so below its ring. */
const BELOW_RING = { lat: 51.6, lon: 7.25 };

test.each([10, 11])("at zoom %i the place asked for has its name although a ring lies on it", async (zoom) => {
  await renderMap({ zoom, ...BELOW_RING }, { ...RECKLINGHAUSEN, ...BELOW_RING });
  await expect.element(page.getByText("Recklinghausen", { exact: true })).toBeInTheDocument();
});

test.each([8, 9, 10, 11])("at zoom %i the place asked for is seen around the ring that lies on it", async (zoom) => {
  const { marks } = await renderMap({ zoom, ...BELOW_RING }, { ...RECKLINGHAUSEN, ...BELOW_RING });
  const place = document.querySelector(".map-place")?.getBoundingClientRect() ?? new DOMRect();
  const covering = marks.filter((mark) => overlap(place, mark));
  expect(covering.length).toBeGreaterThan(0);
  expect(covering.every(({ left, right }) => place.left < left || place.right > right)).toBe(true);
});

test.each([["en"], ["ar"]] as const)(
  "however near, the map says what lies there, or what lies nearest and where (%s)",
  async (language) => {
    const names = readMapNames(await (await fetch("/geo/map-names.json")).json());
    const none = { lon: new Float64Array(), lat: new Float64Array(), group: new Uint8Array() };
    const Example = () => {
      const [view, setView] = useState<MapView>({ zoom: 13, lat: 50, lon: 8 });
      return (
        <div style={{ width: 375, height: 280 }}>
          <button
            type="button"
            onClick={() => setView((now) => ({ ...now, lat: now.lat + 0.171, lon: 8 + ((now.lon + 0.317) % 4) }))}
          >
            weiter
          </button>
          <GermanyMap view={view}>
            <ContactMarks points={none} matches={none.group} isCoarse={() => false} nameOf={String} locationOf={String}>
              {({ boxes }) => <MapLabels landNames={germanTerms.lands} marks={boxes} names={names} />}
            </ContactMarks>
          </GermanyMap>
        </div>
      );
    };
    await renderPart(<Example />, language);
    await document.fonts.ready;
    const map = document.querySelector(".map__canvas")?.getBoundingClientRect() ?? new DOMRect();
    const controls = document.querySelector(".map-controls")?.getBoundingClientRect() ?? new DOMRect();
    const told = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await page.getByText("weiter").click();
      await expect.poll(() => document.querySelectorAll(".map-label").length).toBeGreaterThan(0);
      for (const label of document.querySelectorAll(".map-label")) {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        expect(left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom).toBe(true);
        expect(overlap(label.getBoundingClientRect(), controls)).toBe(false);
        told.add(label.textContent.slice(0, 1));
      }
    }
    expect([...told].filter((letter) => "→↘↓↙←↖↑↗".includes(letter)).length).toBeGreaterThan(2);
  },
);
