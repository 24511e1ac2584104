import screens from "../../content/screens.json" with { type: "json" };
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import type { Side } from "../../contract/lists/side.ts";
import type { Operator } from "../../contract/operator/operator.ts";
import {
  isForIndexes,
  withScreen,
  writeRobots,
  writeSecurityText,
  writeSitemap,
} from "../../contract/pages/search-engines.ts";

/** `siteUrl`: without a slash at its end. */
export type Site = { readonly siteUrl: string; readonly operator: Operator };

/** A file that lies in no folder: it is made for whoever asks. */
export type MadeFile = {
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const ROBOTS_HEADER = "X-Robots-Tag";

/** What search engines and finders of holes ask for, by its path: the one table of it, for the host and the preview. */
const readByMachines: Readonly<
  Record<string, { readonly type: string; readonly write: (site: Site, now: Date) => string }>
> = {
  "/robots.txt": {
    type: "text/plain",
    write: ({ siteUrl, operator }) => writeRobots({ siteUrl, isSample: operator.isSample }),
  },
  "/sitemap.xml": { type: "application/xml", write: ({ siteUrl }) => writeSitemap({ siteUrl }, screens) },
  "/.well-known/security.txt": {
    type: "text/plain",
    write: ({ siteUrl, operator }, now) => writeSecurityText({ siteUrl, operator, now }),
  },
};

/** The file for machines that has this path; `null` where none has. */
export const makeFileForMachines = (path: string, site: Site, now: Date): MadeFile | null => {
  const file = Object.hasOwn(readByMachines, path) ? readByMachines[path] : undefined;
  return file === undefined ? null : { type: `${file.type}; charset=utf-8`, text: file.write(site, now) };
};

/** `path`: decoded; `side`: of the contact whose page it is, `null` where nobody can say it. */
type Page = { readonly path: string; readonly search: string; readonly side?: Side | null };

/** The start page as that of an address. */
export const makePage = (html: string, { path, search, side }: Page, { siteUrl, operator }: Site): MadeFile => {
  const { isSample } = operator;
  const isIndexed = side !== null && isForIndexes(path, side === undefined ? { isSample } : { isSample, side });
  const asked = new URLSearchParams(search).get("lang");
  const language = UI_LANGUAGES.find((each) => each === asked) ?? "de";
  const address = path.split("/").map(encodeURIComponent).join("/");
  return {
    type: "text/html; charset=utf-8",
    text: withScreen(html, screens, { siteUrl, path: address, language, isIndexed }),
    headers: { "Cache-Control": "no-cache", ...(isIndexed ? {} : { [ROBOTS_HEADER]: "noindex" }) },
  };
};

/** The id in the address of a contact's page, however it is written; `null` for all others. */
export const contactIdOf = (path: string): string | null => {
  const [screen, id] = path.split("/").filter((part) => part !== "");
  return screen?.toLowerCase() === "contacts" ? (id ?? null) : null;
};
