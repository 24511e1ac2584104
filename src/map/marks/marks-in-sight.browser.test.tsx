import "../../ui/styles/base.css";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderPart } from "../../../tests/render-part.tsx";
import { ContactMarks } from "./contact-marks.tsx";
import { GermanyMap } from "../germany-map.tsx";
import type { MapView } from "../view/map-view.ts";

beforeEach(async () => page.viewport(375, 667));

/** Around the middle of the map: three in the corners of one that is 360 pixels wide, and a pair that shares a ring. */
const places = [
  { name: "Mitte", lon: 10, lat: 50 },
  { name: "Nordost", lon: 10.43, lat: 50.2 },
  { name: "Nordwest", lon: 9.57, lat: 50.2 },
  { name: "Paar", lon: 10.3, lat: 50.12 },
  { name: "Partner", lon: 10.345, lat: 50.12 },
  { name: "Weit im Osten", lon: 12, lat: 50.5 },
];
const points = {
  lon: Float64Array.from(places, ({ lon }) => lon),
  lat: Float64Array.from(places, ({ lat }) => lat),
  group: Uint8Array.from(places, () => 1),
};
const ALL = Uint8Array.from(places, () => 1);
const START: MapView = { zoom: 9, lat: 50, lon: 10 };

const Example = ({ first }: { readonly first: number }) => {
  const [selected, setSelected] = useState(first);
  const [view, setView] = useState<MapView | null>(START);
  return (
    <div style={{ width: 360, height: 300 }}>
      {places.map(({ name }, position) => (
        <button key={name} type="button" onClick={() => setSelected(position)}>
          {`zu ${name}`}
        </button>
      ))}
      <GermanyMap view={view} onViewChange={setView}>
        <ContactMarks
          points={points}
          matches={ALL}
          isCoarse={() => false}
          nameOf={(position) => places[position]?.name ?? ""}
          locationOf={() => "Ort"}
          selected={selected}
          movesToChosen
        />
      </GermanyMap>
    </div>
  );
};

const boxOf = (selector: string): DOMRect => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

/** Whether all of a mark is to be seen, below nothing. */
const isWhole = (selector: string): boolean => {
  const [mark, map, controls] = [boxOf(selector), boxOf(".map__canvas"), boxOf(".map-controls")];
  const isWithin = mark.left >= map.left && mark.right <= map.right && mark.top >= map.top && mark.bottom <= map.bottom;
  const isBelowControls =
    mark.left < controls.right &&
    mark.right > controls.left &&
    mark.top < controls.bottom &&
    mark.bottom > controls.top;
  return mark.width > 0 && isWithin && !isBelowControls;
};

/** One from left to right, one from right to left. */
const LANGUAGES = [["de"], ["ar"]] as const;

test.each(LANGUAGES)("whoever is told of next is seen whole, beside the buttons of the map (%s)", async (language) => {
  await renderPart(<Example first={0} />, language);
  for (const { name } of places) {
    await page.getByRole("button", { name: `zu ${name}`, exact: true }).click();
    await expect.poll(() => isWhole(".mark--selected"), { message: name }).toBe(true);
  }
});

test.each(LANGUAGES)(
  "whoever the keyboard comes to is seen whole, beside the buttons of the map (%s)",
  async (language) => {
    await renderPart(<Example first={-1} />, language);
    document.querySelector<HTMLElement>('[data-mark][tabindex="0"]')?.focus();
    const [aside, back] = language === "de" ? ["{ArrowRight}", "{ArrowLeft}"] : ["{ArrowLeft}", "{ArrowRight}"];
    for (const key of [aside, "{ArrowUp}", aside, back, "{ArrowUp}", back]) {
      await userEvent.keyboard(key);
      await expect.poll(() => isWhole(".mark:focus"), { message: key }).toBe(true);
    }
  },
);

test.each(LANGUAGES)("a link made in a larger window shows whom it leads to all the same (%s)", async (language) => {
  const corner = language === "de" ? "Nordost" : "Nordwest";
  await renderPart(<Example first={places.findIndex(({ name }) => name === corner)} />, language);
  await expect.poll(() => isWhole(".mark--selected")).toBe(true);
  expect(document.querySelector(".mark--selected")?.getAttribute("aria-label")).toMatch(corner);
});

test("where the map begins lies no mark below its buttons, however small it is", async () => {
  const brandenburg = { lon: Float64Array.of(13.6), lat: Float64Array.of(52.4), group: Uint8Array.of(1) };
  await renderPart(
    <div style={{ width: 265, height: 300 }}>
      <GermanyMap view={null}>
        <ContactMarks
          points={brandenburg}
          matches={Uint8Array.of(1)}
          isCoarse={() => false}
          nameOf={() => "Potsdam"}
          locationOf={() => "Ort"}
          selected={-1}
        />
      </GermanyMap>
    </div>,
  );
  await expect.poll(() => isWhole(".mark")).toBe(true);
});
