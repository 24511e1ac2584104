/** The screens of the app, as templates of their paths; the last stands for every other page. */
export const SCREEN_ROUTES = [
  "/",
  "/contacts/{id}",
  "/projects",
  "/projects/{id}",
  "/experts",
  "/experts/{id}",
  "/events",
  "/events/{id}",
  "/materials",
  "/guidance",
  "/guidance/{id}",
  "/overview",
  "/lands/{id}",
  "/enquiry",
  "/enquiry/status",
  "/enquiry/received",
  "/enquiry/takedown/{id}",
  "/*",
] as const;
export type ScreenRoute = (typeof SCREEN_ROUTES)[number];

/** The template of a path below the app's base: it holds no id, and nothing of an address that leads nowhere. */
export const screenRouteOf = (path: string): ScreenRoute =>
  SCREEN_ROUTES.find((route) => route === path) ??
  SCREEN_ROUTES.find((route) => route === path.replace(/\/[^/]+$/u, "/{id}")) ??
  "/*";
