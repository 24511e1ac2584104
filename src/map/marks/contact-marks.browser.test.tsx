import "../../ui/styles/base.css";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderPart } from "../../../tests/render-part.tsx";
import { ContactMarks } from "./contact-marks.tsx";
import type { OwnMark } from "./describe-marks.ts";
import { GermanyMap } from "../germany-map.tsx";
import { toWorld } from "../view/mercator.ts";
import { OutlineLayers } from "../outlines/outline-layers.tsx";
import type { MapView } from "../view/map-view.ts";

// On a small screen a list opens from below, wherever its ring lies.
beforeEach(async () => page.viewport(1280, 800));

/** Towns as they lie: Kiel in the north, Köln in the west, Dresden in the east, München in the south, twice. */
const places = [
  { name: "Kiel", lon: 10.135, lat: 54.323 },
  { name: "Köln", lon: 6.96, lat: 50.937 },
  { name: "Dresden", lon: 13.737, lat: 51.05 },
  { name: "München West", lon: 11.5, lat: 48.14 },
  { name: "München Ost", lon: 11.65, lat: 48.13 },
];
const points = {
  lon: Float64Array.from(places, ({ lon }) => lon),
  lat: Float64Array.from(places, ({ lat }) => lat),
  group: Uint8Array.from(places, () => 1),
};
const ALL = Uint8Array.from(places, () => 1);
const nameOf = (position: number): string => places[position]?.name ?? "";
const exact = (): boolean => false;

const Example = ({ onSelect }: { readonly onSelect: (position: number) => void }) => {
  const [view, setView] = useState<MapView | null>(null);
  return (
    <div style={{ width: 400, height: 500 }}>
      <GermanyMap view={view} onViewChange={setView}>
        <ContactMarks
          points={points}
          matches={ALL}
          isCoarse={exact}
          nameOf={nameOf}
          locationOf={() => "Ort"}
          onSelect={onSelect}
        />
      </GermanyMap>
    </div>
  );
};

const renderMarks = async () => {
  const selected: string[] = [];
  await renderPart(<Example onSelect={(position) => selected.push(nameOf(position))} />);
  const mark = (name: RegExp) => page.getByRole("button", { name });
  await expect.element(mark(/^Kiel/)).toBeVisible();
  return { selected, mark };
};

test("Tab leads to one of the marks, and past them all with the next press", async () => {
  await renderMarks();
  expect(document.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  expect(document.querySelectorAll(".mark").length).toBeGreaterThan(3);
  await userEvent.tab();
  expect(document.activeElement?.classList).toContain("mark");
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Karte vergrößern" })).toHaveFocus();
});

test("arrow keys lead from mark to mark by direction, and Enter opens", async () => {
  const { selected, mark } = await renderMarks();
  mark(/^Kiel/).element().focus();
  await userEvent.keyboard("{ArrowDown}");
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(mark(/^Dresden/)).toHaveFocus();
  expect(
    mark(/^Dresden/)
      .element()
      .getAttribute("tabindex"),
  ).toBe("0");
  await userEvent.keyboard("{Enter}");
  expect(selected).toEqual(["Dresden"]);
});

test("a ring opened by keyboard leads to what was in it, and Escape back to the ring", async () => {
  const { mark } = await renderMarks();
  const ring = mark(/^2 Kontakte/);
  await userEvent.tab();
  ring.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.getAttribute("aria-label") ?? "").toMatch(/^München/);
  await userEvent.keyboard("{Escape}");
  await expect.element(ring).toHaveFocus();
});

test("a ring pressed by mouse leaves the keyboard at what was in it, and Escape leads back", async () => {
  const { mark } = await renderMarks();
  const ring = mark(/^2 Kontakte/);
  await ring.click();
  await expect.poll(() => document.activeElement?.getAttribute("aria-label") ?? "").toMatch(/^München/);
  await userEvent.keyboard("{Escape}");
  await expect.element(ring).toHaveFocus();
});

test("whatever moves the map, the keyboard stays at the place of its mark", async () => {
  const { mark } = await renderMarks();
  mark(/^Kiel/).element().focus();
  await userEvent.keyboard("{ArrowDown}");
  const held = document.activeElement?.getAttribute("aria-label");
  document.querySelector<HTMLElement>("[aria-label='Karte vergrößern']")?.click();
  await expect.poll(() => document.querySelectorAll(".leaflet-zoom-anim").length).toBe(0);
  await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe(held);
});

test("a ring is called after the largest town around it, not after one of those in it", async () => {
  const towns = { names: ["München", "Unterhaching"], lon: [11_576, 11_615], lat: [48_137, 48_066] };
  await renderPart(
    <div style={{ width: 400, height: 500 }}>
      <GermanyMap view={null}>
        <ContactMarks
          points={points}
          matches={ALL}
          names={{ towns, districts: { names: [], lon: [], lat: [] } }}
          isCoarse={exact}
          nameOf={nameOf}
          locationOf={() => "Ort"}
        />
      </GermanyMap>
    </div>,
  );
  await expect.element(page.getByRole("button", { name: /^2 Kontakte um München/ })).toBeVisible();
});

test("what a ring stands for is outlined while somebody points at it", async () => {
  const { mark } = await renderMarks();
  await mark(/^2 Kontakte/).hover();
  await expect.poll(() => document.querySelectorAll("path.map-ring-area").length).toBe(1);
  await mark(/^Kiel/).hover();
  await expect.poll(() => document.querySelectorAll("path.map-ring-area").length).toBe(0);
});

test("the Clearing Point's mark is reached by the same keys as the others, and brought into sight", async () => {
  await renderPart(
    <div style={{ width: 400, height: 500 }}>
      <GermanyMap view={{ zoom: 9, lat: 48.135, lon: 11.2 }}>
        <ContactMarks
          points={points}
          matches={Uint8Array.from(places, ({ name }) => (name === "München West" ? 1 : 0))}
          coordinator={4}
          isCoarse={exact}
          nameOf={nameOf}
          locationOf={() => "Ort"}
        />
      </GermanyMap>
    </div>,
  );
  const coordinator = page.getByRole("button", { name: "München Ost" });
  await expect.element(page.getByRole("button", { name: /^München West/ })).toBeVisible();
  expect(document.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(coordinator).toHaveFocus();
  expect(document.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  await expect
    .poll(() => {
      const map = document.querySelector(".map__canvas")?.getBoundingClientRect();
      return coordinator.element().getBoundingClientRect().right <= (map?.right ?? 0);
    })
    .toBe(true);
});

test.each([
  ["right", 11.5],
  ["left", 11.62],
])("the list of one place opens to the %s of its ring, and covers nothing of it", async (side, lon) => {
  const together = { lon: Float64Array.of(11.56, 11.56), lat: Float64Array.of(48.1, 48.1), group: Uint8Array.of(0, 1) };
  await renderPart(
    <div style={{ width: 600, height: 500 }}>
      <GermanyMap view={{ zoom: 12, lat: 48.1, lon: 11.56 + (11.56 - lon) }}>
        <ContactMarks
          points={together}
          matches={Uint8Array.of(1, 1)}
          isCoarse={exact}
          nameOf={(position) => ["Wache", "Gemeinde"][position] ?? ""}
          functionOf={(position) => ["Wachleitung", "Vorstand"][position] ?? ""}
          locationOf={() => "Ort"}
        />
      </GermanyMap>
    </div>,
  );
  const ring = page.getByRole("button", { name: /^2 Kontakte/ });
  await ring.click();
  const list = page.getByRole("dialog", { name: "Kontakte an einem Ort: Ort" });
  await expect.element(list.getByRole("button", { name: "Wache Wachleitung" })).toHaveFocus();
  const [opened, asked] = [list.element().getBoundingClientRect(), ring.element().getBoundingClientRect()];
  const between = side === "right" ? opened.left - asked.right : asked.left - opened.right;
  expect(between).toBeGreaterThanOrEqual(0);
});

const TOGETHER = { lon: Float64Array.of(11.56, 11.56), lat: Float64Array.of(48.1, 48.1), group: Uint8Array.of(0, 1) };
const nameOfTwo = (position: number): string => ["Wache", "Gemeinde"][position] ?? "";
const drawTwo = (
  <ContactMarks
    points={TOGETHER}
    matches={Uint8Array.of(1, 1)}
    isCoarse={exact}
    nameOf={nameOfTwo}
    locationOf={() => "Ort"}
  />
);

const isApart = (one: DOMRect, other: DOMRect): boolean =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

/** Presses the ring of the two and tells where it and its list lie. */
const openTwo = async () => {
  const ring = page.getByRole("button", { name: /^2 Kontakte/ });
  await ring.click();
  const list = page.getByRole("dialog", { name: "Kontakte an einem Ort: Ort" });
  await expect.element(list.getByRole("button", { name: "Wache" })).toHaveFocus();
  return { ring: ring.element().getBoundingClientRect(), list: list.element().getBoundingClientRect() };
};

test.each([
  ["upper", 48.04],
  ["lower", 48.16],
])(
  "on a narrow map the list of a ring in its %s half lies within it and leaves the ring to be seen",
  async (_, lat) => {
    await renderPart(
      <div style={{ width: 360, height: 560 }}>
        <GermanyMap view={{ zoom: 11, lat, lon: 11.56 }}>{drawTwo}</GermanyMap>
      </div>,
    );
    const { ring, list } = await openTwo();
    const map = document.querySelector(".map__canvas")?.getBoundingClientRect() ?? new DOMRect();
    expect(isApart(ring, list)).toBe(true);
    expect(list.top).toBeGreaterThanOrEqual(map.top);
    expect(list.bottom).toBeLessThanOrEqual(map.bottom);
  },
);

/** All from one meridian to another, as a drawing of the size of the world has it. */
const between = (west: number, east: number): string => {
  const size = 256 * 2 ** 6;
  const [left, right] = [toWorld(west, 48).x * size, toWorld(east, 48).x * size];
  return `M${left} 0H${right}V${size}H${left}z`;
};

test.each([
  ["left", "DE-BY", "DE-BW", 11.57],
  ["right", "DE-BW", "DE-BY", 11.55],
] as const)(
  "the list of a ring opens to the %s where another Land lies on its other side",
  async (side, west, east, at) => {
    const lands = {
      zoom: 6,
      box: [0, 0, 256 * 2 ** 6, 256 * 2 ** 6],
      areas: { [west]: between(5, at), [east]: between(at, 15) },
      borders: { districts: [], one: [], other: [], lines: [] },
    } as const;
    // The ring lies where the other side would have more room.
    const lon = side === "left" ? 11.58 : 11.54;
    await renderPart(
      <div style={{ width: 900, height: 500 }}>
        <GermanyMap view={{ zoom: 10, lat: 48.1, lon }}>
          <OutlineLayers outlines={{ lands, districts: lands, neighbours: undefined }} />
          {drawTwo}
        </GermanyMap>
      </div>,
    );
    await expect.poll(() => document.querySelectorAll("path[data-land]").length).toBe(2);
    const { ring, list } = await openTwo();
    const apart = side === "left" ? ring.left - list.right : list.left - ring.right;
    expect(apart).toBeGreaterThanOrEqual(0);
  },
);

test("the number of a Land lies below no button and at no edge, and a line leads from it to its Land", async () => {
  const plate = (key: string, lon: number, lat: number): OwnMark => ({
    key,
    kind: "land",
    label: key,
    text: `${key} 4`,
    place: key,
    lon,
    lat,
    members: [0, 1, 2, 3],
  });
  const Plates = () => (
    <div style={{ width: 360, height: 500 }}>
      <GermanyMap view={{ zoom: 8, lat: 50, lon: 10 }}>
        <ContactMarks
          points={points}
          matches={new Uint8Array(places.length)}
          ofLands={[plate("MV", 10.85, 50.6), plate("BB", 10.97, 49.4), plate("TH", 9.8, 50.1)]}
          isCoarse={exact}
          nameOf={nameOf}
          locationOf={() => "Ort"}
        />
      </GermanyMap>
    </div>
  );
  await renderPart(<Plates />);
  const mark = page.getByRole("button", { name: /^(MV|BB|TH)$/ });
  await expect.poll(() => mark.elements().length).toBe(3);
  const boxes = mark.elements().map((each) => each.getBoundingClientRect());
  const controls = document.querySelector(".map-controls")?.getBoundingClientRect() ?? new DOMRect();
  const map = document.querySelector(".map__canvas")?.getBoundingClientRect() ?? new DOMRect();
  for (const box of boxes) {
    expect(isApart(box, controls)).toBe(true);
    expect(box.right).toBeLessThanOrEqual(map.right);
  }
  const moved = document.querySelector(".mark-leaders path")?.getAttribute("d")?.match(/M/gu) ?? [];
  expect(moved).toHaveLength(2);
});
