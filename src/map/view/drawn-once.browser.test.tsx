import "../../ui/styles/base.css";
import { useState } from "react";
import { useMap } from "react-leaflet";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../../tests/render-part.tsx";
import { landBboxes } from "../../../contract/lists/land-bbox.ts";
import { GermanyMap } from "../germany-map.tsx";
import { GERMANY } from "./map-view.ts";

/** Which answer was drawn, and where the map looked then. */
type Drawing = { readonly answer: string; readonly zoom: number };

const Drawn = ({ answer, note }: { readonly answer: string; readonly note: (drawing: Drawing) => void }) => {
  note({ answer, zoom: useMap().getZoom() });
  return null;
};

const Example = ({ note }: { readonly note: (drawing: Drawing) => void }) => {
  const [isNarrow, setIsNarrow] = useState(false);
  return (
    <div style={{ width: 600, height: 500 }}>
      <button type="button" onClick={() => setIsNarrow(true)}>
        Bremen
      </button>
      <GermanyMap view={null} home={isNarrow ? landBboxes["DE-HB"] : GERMANY}>
        <Drawn answer={isNarrow ? "Bremen" : "alle"} note={note} />
      </GermanyMap>
    </div>
  );
};

test("an answer the map has to move for is drawn once, where the map looks then", async () => {
  const drawings: Drawing[] = [];
  await renderPart(<Example note={(drawing) => drawings.push(drawing)} />);
  await expect.poll(() => drawings.length).toBeGreaterThan(0);
  const before = drawings.at(-1);
  await page.getByRole("button", { name: "Bremen" }).click();
  await expect.poll(() => drawings.at(-1)?.answer).toBe("Bremen");
  const [first, ...others] = drawings.filter(({ answer }) => answer === "Bremen");
  expect(others).toEqual([]);
  expect(first?.zoom).toBeGreaterThan(before?.zoom ?? Infinity);
});
