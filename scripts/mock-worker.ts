import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const FILE_NAME = "mockServiceWorker.js";

/**
 * To hand on what it has no answer for, the worker takes several messages to its page, and the browser no longer knows
 * what it has fetched before: files of the app never reach it. What asks for no content asks whether the host is there.
 */
const QUESTIONS_ALONE = `addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && !new URL(url).pathname.includes("/api/v1/")) event.stopImmediatePropagation();
});
`;

/** The worker that answers for the backend, and sees nothing else. */
export const mockWorker = (): Plugin => {
  const script = QUESTIONS_ALONE + readFileSync(createRequire(import.meta.url).resolve(`msw/${FILE_NAME}`), "utf8");
  let url = `/${FILE_NAME}`;
  return {
    name: "mock-worker",
    configResolved({ base }) {
      url = new URL(base + FILE_NAME, "http://localhost").pathname;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: FILE_NAME, source: script });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? "/", "http://localhost").pathname !== url) {
          next();
          return;
        }
        response.writeHead(200, { "cache-control": "no-cache", "content-type": "text/javascript; charset=utf-8" });
        response.end(script);
      });
    },
  };
};
