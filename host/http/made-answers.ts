import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isKnownTag } from "../../backend/entity-tag.ts";
import type { Side } from "../../contract/lists/side.ts";
import { createCompressedAnswers } from "./compressed-answers.ts";
import { contactIdOf, type MadeFile, makeFileForMachines, makePage, type Site } from "./made-files.ts";

/** Every address makes a page of its own, so little is kept. */
const MOST_KEPT_BYTES = 4 * 1024 * 1024;

type Parts = {
  /** The start page of the build, with its operator. */
  readonly html: string;
  readonly site: Site;
  /** The side of the contact with this id; `null` where there is none. */
  readonly findSide: (id: string) => Promise<Side | null>;
  readonly reportError: (error: unknown) => void;
  readonly now: () => Date;
};

/** `path`: decoded; `null`: it cannot be. */
type AnswerMade = (request: IncomingMessage, response: ServerResponse, path: string | null) => void;

export type MadeAnswers = {
  readonly answerPage: AnswerMade;
  /** Answers where the path is that of a file for machines; whether it is. */
  readonly answerMachine: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
};

/** Answers with what lies in no folder: the start page as that of its address, and the files for machines. */
export const createMadeAnswers = ({ html, site, findSide, reportError, now }: Parts): MadeAnswers => {
  const compress = createCompressedAnswers(MOST_KEPT_BYTES);

  const answer = async (request: IncomingMessage, response: ServerResponse, file: MadeFile): Promise<void> => {
    // The tag names what is kept compressed as well, and addresses are chosen by strangers: no hash that can be undone.
    const tag = `W/"${createHash("sha256").update(file.text).digest("base64url")}"`;
    const headers = { "Content-Type": file.type, "Cache-Control": "no-cache", ...file.headers, ETag: tag };
    if (isKnownTag(request.headers["if-none-match"] ?? null, tag)) {
      const { "Content-Type": _, ...others } = headers;
      response.writeHead(304, { ...others, Vary: "Accept-Encoding" });
      response.end();
      return;
    }
    const accepted = new Request(site.siteUrl, {
      headers: { "Accept-Encoding": request.headers["accept-encoding"] ?? "" },
    });
    const made = await compress(accepted, new Response(file.text, { headers }));
    const body = new Uint8Array(await made.arrayBuffer());
    response.writeHead(200, { ...Object.fromEntries(made.headers), "Content-Length": body.byteLength });
    // Of an answer to HEAD Node leaves the body out.
    response.end(body);
  };

  /** Where the store cannot be asked, nothing is said to be for an index. */
  const sideOf = async (id: string): Promise<Side | null> => {
    try {
      return await findSide(id);
    } catch (error) {
      reportError(error);
      return null;
    }
  };

  const makePageOf = async (url: string, path: string | null): Promise<MadeFile> => {
    const search = url.split("?").slice(1).join("?");
    if (path === null) return makePage(html, { path: "/", search, side: null }, site);
    const id = contactIdOf(path);
    return makePage(html, { path, search, ...(id === null ? {} : { side: await sideOf(id) }) }, site);
  };

  const goOn = (response: ServerResponse, answering: Promise<void>): void => {
    answering.catch((error: unknown) => {
      reportError(error);
      response.destroy();
    });
  };

  return {
    answerPage: (request, response, path) => {
      const answerPage = async (): Promise<void> =>
        answer(request, response, await makePageOf(request.url ?? "/", path));
      goOn(response, answerPage());
    },
    answerMachine: (request, response, path) => {
      const file = makeFileForMachines(path, site, now());
      if (file !== null) goOn(response, answer(request, response, file));
      return file !== null;
    },
  };
};
