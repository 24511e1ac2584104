import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

useBackend();

/** What a camera reads of a drawn code. */
const readCode = async (svg: Element): Promise<string> => {
  const side = 400;
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(side));
  copy.setAttribute("height", String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext("2d");
  if (context === null) throw new Error("This browser draws nothing.");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return decodeQR(context.getImageData(0, 0, side, side));
};

const firePrinting = (event: "beforeprint" | "afterprint"): boolean => dispatchEvent(new Event(event));

test("paper carries the page's own address as a code that can be read, and gives it back after printing", async () => {
  await renderApp("/?land=DE-NW&q=%C3%84rzte#main");
  await see(page.getByRole("heading", { level: 2, name: /Kontakt/ }).first()).toBeVisible();
  // Nothing is pressed beforehand: what paper needs has come by itself.
  await expect
    .poll(() => {
      firePrinting("afterprint");
      firePrinting("beforeprint");
      return document.querySelector(".printed-source__code");
    })
    .not.toBeNull();
  const code = page.getByRole("img", { name: `${location.origin}/?land=DE-NW&q=%C3%84rzte` });
  expect(await readCode(code.element())).toBe(`${location.origin}/?land=DE-NW&q=%C3%84rzte`);
  firePrinting("afterprint");
  expect(document.querySelector(".printed-source")).toBeNull();
});

test("a page behind a secret link shows its secret on no paper, in words or as a code", async () => {
  const secret = "x".repeat(32);
  await renderApp(`/enquiry/status#${secret}`);
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect
    .poll(() => {
      firePrinting("afterprint");
      firePrinting("beforeprint");
      return document.querySelector(".printed-source");
    })
    .not.toBeNull();
  const source = document.querySelector(".printed-source");
  expect(source?.textContent).toContain(`${location.origin}/enquiry/status · `);
  expect(source?.textContent).not.toContain(secret);
  expect(source?.querySelector("svg")).toBeNull();
  firePrinting("afterprint");
});
