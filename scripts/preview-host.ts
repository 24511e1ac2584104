import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { securityHeaders } from "./security-headers.ts";

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

/**
 * Makes `vite preview` answer as the real host must: the security headers on every response, and
 * no index.html where a program expects something else. A missing API answered with HTML and 200
 * would look like a broken backend, a missing script like a syntax error.
 */
export function previewHost(): Plugin {
  return {
    name: "preview-host",
    configurePreviewServer(server) {
      const { base, build, root } = server.config;
      const folder = resolve(root, build.outDir);
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        const path = pathBelow(base, request.url ?? "/");
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
        if (isMissingFile(folder, path, request.headers.accept)) {
          response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
          response.end("There is no such file.\n");
          return;
        }
        next();
      });
    },
  };
}
