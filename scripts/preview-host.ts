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
        if (path === "/api" || path.startsWith("/api/")) {
          response.writeHead(404, { "content-type": "application/problem+json" });
          response.end(JSON.stringify({ type: "about:blank", title: "No backend behind this preview", status: 404 }));
          return;
        }
        // Page addresses have no file extension; what has one is a file or does not exist.
        const looksLikeFile = /\.[a-z\d]+$/iu.test(path);
        if (looksLikeFile && !isFile(join(folder, path))) {
          response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
          response.end("There is no such file.\n");
          return;
        }
        next();
      });
    },
  };
}
