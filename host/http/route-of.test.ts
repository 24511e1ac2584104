import { expect, it } from "vitest";
import { routeOf } from "./route-of.ts";

it.each([
  ["/api/v1/contacts/nwkmi1?q=secret", "/api/v1/contacts/{id}"],
  ["/api/v1/contacts/details?id=a", "/api/v1/contacts/details"],
  ["/api/v1/enquiries/mine", "/api/v1/enquiries/mine"],
  ["/api/v1/enquiries/GEHEIM/old", "/api/*"],
  ["/api/v1/events.ics", "/api/v1/events.ics"],
  ["/assets/index-GEHEIM.js", "/assets/*"],
  ["/enquiry/status?GEHEIM", "/*"],
  ["//GEHEIM", "/*"],
])("names %s as %s", (url, route) => {
  expect(routeOf(url)).toBe(route);
});
