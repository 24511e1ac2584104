import { DESK_BASE } from "../../contract/desk/desk-base.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { Endpoint } from "../../contract/endpoint.ts";
import { type EndpointName, endpoints } from "../../contract/endpoints.ts";

const API = "/api/";

/** The table's paths, those without `{id}` first: `mine` and `details` are no ids. */
const templates = [
  ...Object.values<string>(endpointPaths),
  ...Object.values<string>(deskPaths),
  ...Object.values<string>(endpointPaths).map((path) => path.replace(/^\/api\/v1/, DESK_BASE)),
]
  .toSorted((one, other) => Number(one.includes("{")) - Number(other.includes("{")))
  .map((template) => ({ template, pattern: new RegExp(`^${template.replace(/\{\w+\}/, "[^/]+")}$`) }));

const templateOf = (path: string): string | undefined => templates.find(({ pattern }) => pattern.test(path))?.template;

const names = new Map(
  Object.entries<Endpoint>(endpoints).map(([name, { method = "GET", path }]) => [
    `${method} ${path}`,
    // The keys of the table are its names; `Object.entries` forgets that.
    name as EndpointName,
  ]),
);

/** The endpoint that answers this method at this address; `null` where there is none. */
export const endpointOf = (method: string, url: string): EndpointName | null =>
  names.get(`${method} ${templateOf(url.split("?", 1)[0] ?? "") ?? ""}`) ?? null;

/** Folders of files, whose names are nobody's secret but many. */
const fileFolders = ["/assets/", "/geo/", "/materials/"];

/**
 * What of an address may be written down: its template. What somebody looks for, an id, an old link with its secret are
 * in none of them.
 */
export const routeOf = (url: string): string => {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith(API)) return templateOf(path) ?? "/api/*";
  const folder = fileFolders.find((each) => path.startsWith(each));
  return folder === undefined ? "/*" : `${folder}*`;
};
