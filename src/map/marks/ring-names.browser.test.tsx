import "../../ui/styles/base.css";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../../tests/render-part.tsx";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { ContactMarks } from "./contact-marks.tsx";
import { GermanyMap } from "../germany-map.tsx";
import type { MapView } from "../view/map-view.ts";

beforeEach(async () => page.viewport(1280, 800));

type Placed = { readonly name: string; readonly place: string; readonly lon: number; readonly lat: number };

const towns = { names: ["Essen", "Unna"], lon: [7013, 7689], lat: [51_451, 51_538] };
const pairAt = (name: string, place: string, lon: number, lat: number): Placed[] =>
  ["eins", "zwei"].map((which) => ({ name: `${name} ${which}`, place, lon, lat }));

const renderPlaces = async (places: readonly Placed[], view: MapView, isCoarse: boolean, language?: UiLanguage) =>
  renderPart(
    <div style={{ width: 600, height: 500 }}>
      <GermanyMap view={view}>
        <ContactMarks
          points={{
            lon: Float64Array.from(places, ({ lon }) => lon),
            lat: Float64Array.from(places, ({ lat }) => lat),
            group: Uint8Array.from(places, (_, position) => position % 2),
          }}
          matches={Uint8Array.from(places, () => 1)}
          names={{ towns, districts: { names: [], lon: [], lat: [] } }}
          isCoarse={() => isCoarse}
          nameOf={(position) => places[position]?.name ?? ""}
          locationOf={(position) => places[position]?.place ?? ""}
        />
      </GermanyMap>
    </div>,
    language,
  );

const readNames = (): string[] =>
  Array.from(document.querySelectorAll(".mark"), (mark) => mark.getAttribute("aria-label") ?? "");

/** Four rings around one town, each of two that lie some hundred metres apart. */
const around = [
  [7.013, 51.451],
  [7.08, 51.451],
  [7.013, 51.49],
  [6.96, 51.42],
].flatMap(([lon = 0, lat = 0], nth) => [
  { name: `A ${nth}`, place: "Essen", lon, lat },
  { name: `B ${nth}`, place: "Essen", lon: lon + 0.002, lat },
]);

test.each([["de"], ["en"], ["tr"], ["ar"]] as const)(
  "rings around one town each have a name of their own, and none a mere number (%s)",
  async (language) => {
    await renderPlaces(around, { zoom: 11, lat: 51.45, lon: 7.01 }, false, language);
    await expect.poll(() => readNames().length).toBe(4);
    expect(new Set(readNames()).size).toBe(4);
    expect(readNames().filter((name) => /– \d+$/u.test(name))).toEqual([]);
    expect(readNames().every((name) => name.includes("Essen"))).toBe(true);
  },
);

test("a ring beside another of the same town says how far it lies, and which way", async () => {
  await renderPlaces(around, { zoom: 11, lat: 51.45, lon: 7.01 }, false);
  await expect.element(page.getByRole("button", { name: /^2 Kontakte um Essen, 4,\d km östlich \(/ })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /^2 Kontakte um Essen, 4,\d km nördlich \(/ })).toBeVisible();
});

test("several that name only their Kreis claim no town, in the ring, its name and its list", async () => {
  // The middle of the Kreis lies beside a town that none of them has named.
  await renderPlaces(pairAt("Gemeinde", "Kreis Unna", 7.69, 51.54), { zoom: 12, lat: 51.54, lon: 7.69 }, true);
  const ring = page.getByRole("button", {
    name: "2 Kontakte an einem Ort: Kreis Unna, nur Gebiet angegeben (Sicherheitsbehörden: 1, muslimische Organisationen: 1)",
  });
  await expect.element(ring).toBeVisible();
  expect(ring.element().className).toBe("mark mark--cluster-area");
  await ring.click();
  await expect.element(page.getByText("2 Kontakte · Kreis Unna", { exact: true })).toBeVisible();
});

test("the list of a ring names every place its contacts name", async () => {
  const places = [...pairAt("Wache", "Unna", 7.69, 51.54), ...pairAt("Gemeinde", "Kreis Unna", 7.69, 51.54)];
  await renderPlaces(places, { zoom: 12, lat: 51.54, lon: 7.69 }, false);
  await page.getByRole("button", { name: /^4 Kontakte an einem Ort: Unna, Kreis Unna \(/ }).click();
  await expect.element(page.getByText("4 Kontakte · Unna, Kreis Unna", { exact: true })).toBeVisible();
});
