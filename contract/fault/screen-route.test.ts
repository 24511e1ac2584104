import { expect, it } from "vitest";
import screens from "../../content/screens.json" with { type: "json" };
import { SCREEN_ROUTES, screenRouteOf } from "./screen-route.ts";

it("names every screen by its template, and whatever else by none of its words", () => {
  const named = [
    ["/", "/"],
    ["/contacts/nwkmi1", "/contacts/{id}"],
    ["/enquiry/status", "/enquiry/status"],
    ["/enquiry/geheim", "/*"],
    ["/lands/DE-NW", "/lands/{id}"],
    ["/privacy", "/*"],
    ["/contacts/nwkmi1/geheim", "/*"],
    ["/{id}", "/*"],
    ["/geheim", "/*"],
    ["", "/*"],
  ];
  expect(named.map(([path = ""]) => [path, screenRouteOf(path)])).toEqual(named);
});

it("knows each screen that has code of its own", () => {
  const texts = new Set(["about", "privacy", "imprint", "accessibility", "easy-language", "sign-language"]);
  const unknown = Object.keys(screens).filter(
    (segment) => !texts.has(segment) && !SCREEN_ROUTES.some((route) => route.split("/")[1] === segment),
  );
  expect(unknown).toEqual([]);
});
