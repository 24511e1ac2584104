import type { DirectorySnapshot } from "../../../contract/contact/directory-snapshot.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { filterPlainly } from "./filter-plainly.ts";

/** Draws what matches: positions in the snapshot's columns. */
export type Draw = (found: readonly number[]) => void;

const findInput = (id: string): HTMLInputElement => {
  const element = document.getElementById(id);
  if (element instanceof HTMLInputElement) return element;
  throw new Error(`the page has no field ${id}`);
};

/** What every reference does besides its map: fetch, parse, filter, and say how many. */
export const startPage = async (createDraw: (snapshot: DirectorySnapshot) => Draw): Promise<void> => {
  const response = await fetch(endpointPaths.directory);
  const snapshot = JSON.parse(await response.text()) as DirectorySnapshot;
  const count = document.getElementById("count");
  if (count === null) throw new Error("the page has no place for the count");
  const land = findInput("land");
  const topic = findInput("topic");
  const text = findInput("text");
  const draw = createDraw(snapshot);
  const show = (): void => {
    const found = filterPlainly(snapshot, { land: land.checked, topic: topic.checked, text: text.value });
    count.textContent = `${found.length} contacts`;
    draw(found);
  };
  land.addEventListener("change", show);
  topic.addEventListener("change", show);
  text.addEventListener("input", show);
  show();
};

/** Latitude and longitude in degrees; `null` without a place. */
export const placeAt = ({ columns }: DirectorySnapshot, position: number): [lat: number, lon: number] | null => {
  const lat = columns.lat[position];
  const lon = columns.lon[position];
  return typeof lat === "number" && typeof lon === "number" ? [lat / 10_000, lon / 10_000] : null;
};
