import { drawCode } from "../ui/draw-code.ts";

/*
 * The only script of the pages that are printed and handed out: a button to print, and where the page is found, as a code
 * and in words. It is built as a file of its own (scripts/material-pages.ts); without it the pages say all they have to.
 */
const SVG = "http://www.w3.org/2000/svg";
const address = location.origin + location.pathname;

const createCode = (): SVGElement | null => {
  const code = drawCode(address);
  if (code === null) return null;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", code.viewBox);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", address);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", code.path);
  path.setAttribute("shape-rendering", "crispEdges");
  svg.append(path);
  return svg;
};

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
for (const source of document.querySelectorAll("[data-source]")) {
  const words = document.createElement("bdi");
  words.dir = "ltr";
  words.textContent = address;
  source.append(...[createCode(), words].filter((part) => part !== null));
}
