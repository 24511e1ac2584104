import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Server as ConnectionServer, type Socket } from "node:net";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { createProblemResponse } from "../../backend/problem-error.ts";
import type { Log } from "../log.ts";
import { routeOf } from "./route-of.ts";
import { createTurns } from "./turns.ts";

/** Longest address, in bytes (RFC 9110, 15.5.15). */
const LONGEST_URL = 8_192;
/** Enough to read an address that is too long, and to say so. */
const MOST_HEADER_BYTES = 32_768;
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 15_000;
/** Longer than a proxy in front keeps a connection it may use again: who closes first must not be us. */
const KEEP_ALIVE_MS = 75_000;
const CHECK_EVERY_MS = 1_000;
/** At once, slow ones included; those beyond are ended. So many may wait at the door as well, if the system agrees. */
const MOST_CONNECTIONS = 4_000;
/** How long whoever has a connection hears that it ends, before it does, and how long an answer may take then. */
export const FAREWELL_MS = 500;
const LAST_ANSWERS_MS = 20_000;

type Parts = {
  /** Answers what lies below `/api/`; `incoming` tells where it comes from. */
  readonly answerApi: (request: Request, incoming: IncomingMessage) => Promise<Response>;
  /** Takes a slot for a request to the API until what is returned is called; `null`: it is refused. */
  readonly enter?: (request: IncomingMessage) => (() => void) | null;
  /** Answers with what is ready, and the headers every answer has; whether there was something. */
  readonly answerReady?: (
    request: IncomingMessage,
    response: ServerResponse,
    common: Readonly<Record<string, string>>,
  ) => Promise<boolean>;
  readonly answerFile: (request: IncomingMessage, response: ServerResponse) => void;
  readonly headers: Readonly<Record<string, string>>;
  readonly log: Log;
};

export type HostServer = {
  /** Begins to listen; the port, for 0 the one the system chose. */
  readonly listen: (port: number, address: string) => Promise<number>;
  /** Takes nothing new, lets what was begun be answered, and ends. */
  readonly stop: () => Promise<void>;
};

const isOfApi = (url: string): boolean => url === "/api" || url.startsWith("/api/") || url.startsWith("/api?");

/** What Node could not even read as a request. */
const answerUnreadable = (code: string | undefined, socket: Socket, headers: Parts["headers"]): void => {
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const status = {
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  };
  const line = Object.entries(status).find(([each]) => each === code)?.[1] ?? "400 Bad Request";
  const lines = Object.entries({ ...headers, "Content-Length": "0", Connection: "close" });
  socket.end(`HTTP/1.1 ${line}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
};

/** What is said to those there is no slot for; made once, because it has to cost next to nothing. */
const refusal = await (async () => {
  const response = createProblemResponse("too-busy", { headers: { "Retry-After": "2" } });
  return { headers: Object.fromEntries(response.headers), body: await response.text() };
})();

/** Writes one line for each request, when it is over. */
const logRequest = (log: Log, request: IncomingMessage, response: ServerResponse): void => {
  const { method = "", url = "" } = request;
  const began = performance.now();
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    const fields = { method, route: routeOf(url), status: response.statusCode, milliseconds };
    log.info(fields, response.headersSent ? "answered" : "left by who asked");
  });
};

const setHeaders = (response: ServerResponse, headers: Parts["headers"]): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** Ends without cutting off a request that is on its way over a connection already made. */
const close = async (server: Server): Promise<void> => {
  const closed = new Promise((resolve) => {
    server.once("close", resolve);
  });
  // Connections the system has made for us are taken first, one a turn: it would reset those still waiting.
  let isTaken = true;
  server.on("connection", () => {
    isTaken = true;
  });
  while (isTaken) {
    isTaken = false;
    // eslint-disable-next-line no-await-in-loop
    await nextTurn();
  }
  // Only the door is shut. `close()` of an HTTP server also ends what is silent at the moment, such as a connection whose
  // request is just coming.
  ConnectionServer.prototype.close.call(server);
  await wait(FAREWELL_MS);
  server.close();
  const tooLong = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await closed;
  clearTimeout(tooLong);
};

/** The app and its API on one port, every answer with the same headers. */
export const createHostServer = ({
  answerApi,
  enter = () => () => {},
  answerReady = async () => false,
  answerFile,
  headers,
  log,
}: Parts): HostServer => {
  let isEnding = false;
  const answerWithApi = getRequestListener((request, { incoming }) => answerApi(request, incoming as IncomingMessage), {
    overrideGlobalObjects: false,
    // What is no request for the app either, such as an impossible host.
    errorHandler: () => createProblemResponse("not-found"),
  });
  const turns = createTurns();
  // In one case, so that what an answer says itself takes their place.
  const common = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  // Said while there is still time to hear it: the next request then comes on a new connection, to another process.
  const headersNow = () => (isEnding ? { ...common, connection: "close" } : common);
  const answerBelowApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const leave = enter(request);
    if (leave === null) {
      response.writeHead(503, { ...headersNow(), ...refusal.headers });
      response.end(refusal.body);
      return;
    }
    await new Promise<void>((begin) => {
      turns.take(begin);
    });
    try {
      // Whoever has gone while it was not their turn is not worked for.
      if (response.closed) return;
      // Headers set one by one cost more than all the rest of an answer that is ready.
      if (await answerReady(request, response, headersNow())) return;
      setHeaders(response, headersNow());
      await answerWithApi(request, response);
    } finally {
      leave();
    }
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { url = "/" } = request;
    logRequest(log, request, response);
    if (url.length > LONGEST_URL) {
      response.writeHead(414, { ...common, "content-type": "text/plain; charset=utf-8", connection: "close" });
      response.end("This address is too long.\n");
    } else if (isOfApi(url)) void answerBelowApi(request, response);
    else {
      setHeaders(response, headersNow());
      answerFile(request, response);
    }
  };
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
    },
    answer,
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on("connection", turns.noteArrival);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    answerUnreadable(error.code, socket as Socket, headers);
  });
  return {
    listen: (port, address) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen({ port, host: address, backlog: MOST_CONNECTIONS }, () => {
          const listening = server.address();
          resolve(typeof listening === "object" && listening !== null ? listening.port : port);
        });
      }),
    stop: async () => {
      isEnding = true;
      await wait(FAREWELL_MS);
      await close(server);
    },
  };
};
