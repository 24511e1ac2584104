import { http, type HttpHandler } from "msw/http";
import type { AnswerRequest } from "./scenarios.ts";

const API_PATH = "/api/v1/";

/** Whether it is asked of the backend, at whatever prefix. */
export const isAskedOfApi = (url: string): boolean => new URL(url).pathname.includes(API_PATH);

/**
 * The request as the backend expects it: the app may be served under a prefix (`/demo/api/v1/…`). Made anew rather
 * than copied, because a navigation to the API cannot be copied.
 */
export const withoutPrefix = async (request: Request): Promise<Request> => {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(url.pathname.indexOf(API_PATH));
  const { method, headers } = request;
  const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
  return new Request(url, { method, headers, body });
};

/** One handler for the whole API: whatever is asked under `/api/v1/`, at any prefix, `answer` answers. */
export const createApiHandler = (answer: AnswerRequest): HttpHandler =>
  http.all(`*${API_PATH}*`, async ({ request }) => answer(await withoutPrefix(request)));
