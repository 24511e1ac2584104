import { createServer, type ServerResponse } from "node:http";
import type { Readiness } from "./check-readiness.ts";

/** What the process counts since it began. */
type Figures = Readonly<Record<string, number>>;

type Parts = {
  readonly checkReadiness: () => Promise<Readiness>;
  readonly readFigures: () => Figures;
};

/** Only who is on this machine may ask. */
const ADDRESS = "127.0.0.1";
const PLAIN = "text/plain; charset=utf-8";

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(body);
};

/** A figure a line, as Prometheus and a shell alike read it. */
const writeFigures = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, figure]) => `clearing_point_${name} ${figure}\n`)
    .join("");

/** Liveness, readiness and a few figures on a port of their own, which no proxy leads to. */
export const serveMonitor = async (
  port: number,
  { checkReadiness, readFigures }: Parts,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? "";
      if (path === "/live") answer(response, 200, PLAIN, "The process answers.\n");
      else if (path === "/metrics") answer(response, 200, PLAIN, writeFigures(readFigures()));
      else if (path === "/ready") {
        const readiness = await checkReadiness();
        answer(response, readiness.isReady ? 200 : 503, "application/json", JSON.stringify(readiness));
      } else answer(response, 404, PLAIN, "There are /live, /ready and /metrics.\n");
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, resolve);
  });
  const listening = server.address();
  return {
    port: typeof listening === "object" && listening !== null ? listening.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
