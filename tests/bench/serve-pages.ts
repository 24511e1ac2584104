import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { securityHeaders } from "../../backend/security-headers.ts";
import { REFERENCE_BASE } from "./build-pages.ts";

const compress = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

type Answer = { readonly status: number; readonly type: string; readonly body: Buffer };

const readPage = async (folder: string, asked: string): Promise<Answer> => {
  const [path = "/"] = asked.split("?");
  const file = path.startsWith(REFERENCE_BASE)
    ? join(folder, "references", normalize(`/${path.slice(REFERENCE_BASE.length)}`))
    : join(folder, "app", path === "/" ? "index.html" : normalize(path));
  try {
    return {
      status: 200,
      type: contentTypes[extname(file)] ?? "application/octet-stream",
      body: await compress(await readFile(file)),
    };
  } catch {
    return { status: 404, type: "text/plain", body: await compress("not found") };
  }
};

/** The references write HTML, as Leaflet's manual does; the app's own headers let nobody do that. */
const headersOf = (path: string): Readonly<Record<string, string>> =>
  path.startsWith(REFERENCE_BASE) ? {} : securityHeaders;

const send = async (response: ServerResponse, path: string, answer: Promise<Answer>): Promise<void> => {
  try {
    const { status, type, body } = await answer;
    response.writeHead(status, { ...headersOf(path), "Content-Type": type, "Content-Encoding": "gzip" }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
};

/** The API of the backend, and the built pages; each answer is compressed once, so that every page waits as long. */
export const servePages = async (
  folder: string,
  backend: { readonly fetch: (request: Request) => Response | Promise<Response> },
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const answers = new Map<string, Promise<Answer>>();
  const answer = async (path: string): Promise<Answer> => {
    if (!path.startsWith("/api/")) return readPage(folder, path);
    const response = await backend.fetch(new Request(`http://localhost${path}`));
    const type = response.headers.get("Content-Type") ?? "";
    return { status: response.status, type, body: await compress(await response.text()) };
  };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "/";
    const known = answers.get(path) ?? answer(path);
    answers.set(path, known);
    void send(response, path, known);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
