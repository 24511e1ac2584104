import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import sirv from "sirv";
import type { MadeAnswers } from "./made-answers.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const A_YEAR_S = 31_536_000;
/** Their names have the hash of what is in them. */
const ASSETS = "/assets/";
/** It is never answered as it lies there. */
const START_PAGE = /^\/+index\.html\/?$/;

/** Encodings a client takes: one it refuses by a weight of zero is not among them. */
const readEncodings = (accepted: string): string =>
  accepted
    .split(",")
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/i.test(each))
    .join(", ");

/** One range from a byte on, as the file server reads it; others are left out, and the whole is sent. */
const isPlainRange = (range: string): boolean => {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return first !== undefined && (last === undefined || Number(first) <= Number(last));
};

/** What of a request the file server would misread is put right before. */
const makeReadable = (request: IncomingMessage): void => {
  const { headers } = request;
  headers["accept-encoding"] = readEncodings(headers["accept-encoding"] ?? "");
  if (headers.range !== undefined && !isPlainRange(headers.range)) delete headers.range;
};

const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0] ?? "/";

/**
 * Whether a program asks for a file that is not there. Somebody who opens an address with a dot in it asks for HTML and
 * is not meant, except below `assets`, where there are no pages.
 */
const isMissingFile = (request: IncomingMessage): boolean => {
  const path = pathOf(request);
  if (path.startsWith(ASSETS)) return true;
  return /\.[a-z\d]+$/iu.test(path) && request.headers.accept?.includes("text/html") !== true;
};

const answerText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
};

/** The decoded path; `null` where it cannot be decoded. */
const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** A file whose name says what it holds is never asked for again; `path` begins with a slash. */
export const cacheControlOf = (path: string): string =>
  path.startsWith(ASSETS) ? `public, max-age=${A_YEAR_S}, immutable` : "no-cache";

/** A file that is gone since the host began breaks off its own answer, which has begun by then, and nobody else's. */
const survive = (response: ServerResponse, reportError: (error: unknown) => void): void => {
  response.once("pipe", (file: Readable) => {
    // The file server listens to no fault of its files, and one nobody listens to ends the process.
    file.once("error", (error) => {
      reportError(error);
      response.destroy();
    });
  });
};

const serveFolder = (folder: string) =>
  sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    // Only the start page is a page of the app; the others are named with their ending.
    extensions: [],
    setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControlOf(path)),
  });

type Parts = {
  /** Files that pages of an earlier build still ask for. */
  readonly formerAssets: string;
  readonly made: MadeAnswers;
  readonly reportError: (error: unknown) => void;
};

/**
 * Answers with the files of `folder`, the compressed copies beside them where a client takes those, and with what is
 * made: the start page for whatever else is an address of the app.
 */
export const createStaticFiles = (folder: string, { formerAssets, made, reportError }: Parts): Handler => {
  const serve = serveFolder(folder);
  const serveFormer = serveFolder(formerAssets);
  const answerWithPage = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    if (isMissingFile(request)) answerText(response, 404, "There is no such file.");
    else made.answerPage(request, response, path);
  };
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      answerText(response, 405, "Files can only be read.");
      return;
    }
    makeReadable(request);
    const path = decode(pathOf(request));
    if (path === null) {
      // Somebody who was given a broken link is told so by a page of ours.
      if (request.headers.accept?.includes("text/html") === true && !isMissingFile(request))
        made.answerPage(request, response, null);
      else answerText(response, 400, "This address cannot be decoded.");
      return;
    }
    if (made.answerMachine(request, response, path)) return;
    if (START_PAGE.test(path)) {
      made.answerPage(request, response, "/");
      return;
    }
    survive(response, reportError);
    serve(request, response, () => {
      if (!pathOf(request).startsWith(ASSETS)) answerWithPage(request, response, path);
      else serveFormer(request, response, () => answerWithPage(request, response, path));
    });
  };
};
