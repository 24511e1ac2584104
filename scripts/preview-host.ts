import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { makeFileForMachines, makePage, type MadeFile, ROBOTS_HEADER, type Site } from "../host/http/made-files.ts";
import { cacheControlOf } from "../host/http/static-files.ts";
import { securityHeaders } from "../backend/security-headers.ts";
import { operatorOf } from "./operator-settings.ts";

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** The decoded path below the base, or undefined when the address cannot be decoded. */
function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.startsWith(base) ? path.slice(base.length - 1) : path;
  } catch {
    return undefined;
  }
}

/**
 * Whether a program asks for a file that is not there. Somebody who opens an address with a dot in
 * it asks for HTML and is not meant, except below `assets`, where there are no pages.
 */
function isMissingFile(folder: string, path: string, accept: string | undefined): boolean {
  if (!/\.[a-z\d]+$/iu.test(path) || isFile(join(folder, path))) return false;
  return path.startsWith("/assets/") || accept?.includes("text/html") !== true;
}

/** The start page as that of a path. Whoever answers for the contacts has set the header for those not to be indexed. */
function writePage(response: ServerResponse, html: string, page: { path: string; search: string }, site: Site): void {
  const side = response.hasHeader(ROBOTS_HEADER) ? { side: null } : {};
  writeFile(response, makePage(html, { ...page, ...side }, site));
}

function writeFile(response: ServerResponse, { type, text, headers = {} }: MadeFile): void {
  response.writeHead(200, { "Content-Type": type, ...headers });
  response.end(text);
}

/**
 * Makes `vite preview` answer as the real host must: the security headers on every response, the host's cache rules, and
 * no index.html where a program expects something else. A missing API answered with HTML and 200
 * would look like a broken backend, a missing script like a syntax error.
 */
export function previewHost(): Plugin {
  return {
    name: "preview-host",
    configurePreviewServer(server) {
      const { base, build, mode, root } = server.config;
      const folder = resolve(root, build.outDir);
      const operator = operatorOf(mode);
      const siteOf = ({ headers }: IncomingMessage): Site => ({
        siteUrl: `http://${headers.host ?? "localhost"}${base.slice(0, -1)}`,
        operator,
      });
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        const path = pathBelow(base, request.url ?? "/");
        if (path === undefined && request.headers.accept?.includes("text/html") === true) {
          request.url = `${base}index.html`;
          next();
          return;
        }
        if (path === undefined) {
          response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
          response.end("This address cannot be decoded.\n");
          return;
        }
        if (base !== "/" && path === base.slice(0, -1)) {
          response.writeHead(302, { location: base });
          response.end();
          return;
        }
        if (path === "/api" || path.startsWith("/api/")) {
          response.writeHead(404, { "content-type": "application/problem+json" });
          response.end(JSON.stringify({ type: "about:blank", title: "No backend behind this preview", status: 404 }));
          return;
        }
        const forMachines = makeFileForMachines(path, siteOf(request), new Date());
        if (forMachines !== null) {
          writeFile(response, forMachines);
          return;
        }
        if (isMissingFile(folder, path, request.headers.accept)) {
          response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
          response.end("There is no such file.\n");
          return;
        }
        if (request.headers.accept?.includes("text/html") === true && !isFile(join(folder, path))) {
          const { search } = new URL(request.url ?? "/", "http://localhost");
          const html = readFileSync(join(folder, "index.html"), "utf8");
          writePage(response, html, { path, search }, siteOf(request));
          return;
        }
        response.setHeader("Cache-Control", cacheControlOf(path));
        next();
      });
    },
  };
}
