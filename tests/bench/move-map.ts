import type { Page } from "playwright";

const PAN_MS = 1500;
const STROKE_MS = 300;
const STROKE_PIXELS = 220;
const ZOOM_STEPS = 6;
const ZOOM_PAUSE_MS = 250;
const WHEEL_PIXELS = 120;

type Point = { readonly x: number; readonly y: number };

/** Drags back and forth with the pointer's own events, as a hand would. */
const pan = async (page: Page, { x, y }: Point): Promise<void> => {
  const end = performance.now() + PAN_MS;
  for (let direction = 1; performance.now() < end; direction = -direction) {
    await page.mouse.move(x - (direction * STROKE_PIXELS) / 2, y);
    await page.mouse.down();
    const start = performance.now();
    let part = 0;
    while (part < 1) {
      part = Math.min(1, (performance.now() - start) / STROKE_MS);
      await page.mouse.move(x + direction * STROKE_PIXELS * (part - 0.5), y + 40 * part);
    }
    await page.mouse.up();
  }
};

/** Half the steps in, half out again. */
const zoom = async (page: Page, { x, y }: Point): Promise<void> => {
  await page.mouse.move(x, y);
  for (let step = 0; step < ZOOM_STEPS; step += 1) {
    await page.mouse.wheel(0, step < ZOOM_STEPS / 2 ? -WHEEL_PIXELS : WHEEL_PIXELS);
    await page.waitForTimeout(ZOOM_PAUSE_MS);
  }
};

/** Milliseconds between frames while the map is panned and zoomed for three seconds, from about 1 : 2,000,000 on. */
export const moveMap = async (page: Page): Promise<number[]> => {
  const box = await page.locator(".leaflet-container, #map").first().boundingBox();
  if (box === null) throw new Error("the page has no map to move");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -2 * WHEEL_PIXELS);
  await page.waitForTimeout(800);
  const frames = await page.evaluateHandle(() => window.probe.startFrames());
  await pan(page, middle);
  await zoom(page, middle);
  const gaps = await frames.evaluate((stop) => stop());
  await frames.dispose();
  return gaps;
};
