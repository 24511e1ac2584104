import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { decodeGazetteer, type Gazetteer } from "../contract/place/gazetteer.ts";
import { createPageStorage, type DemoStorage } from "../mocks/demo-storage.ts";
import { createSampleAnswer } from "../mocks/handlers.ts";
import { type MockChoice, readMockChoice } from "../mocks/mock-choice.ts";
import { type AnswerRequest, applyScenario } from "../mocks/scenarios.ts";
import { ROBOTS_HEADER } from "../host/http/made-files.ts";
import { securityHeaders } from "../backend/security-headers.ts";

/** Tells with every request which of the pages handed out it comes from, and from which visitor. */
const COOKIE = "sample";

type Page = { readonly visitor: DemoStorage; readonly answer: AnswerRequest };

const toRequest = async (incoming: IncomingMessage): Promise<Request> => {
  const { method = "GET", headers, url = "/" } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: chunks.length === 0 ? null : Buffer.concat(chunks),
  });
};

const writeResponse = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  // What the scenarios call a network error: bytes that are no answer. Where a connection only ends, browsers ask again by
  // themselves, and the page hears nothing of it.
  if (response.type === "error") {
    outgoing.socket?.end("-\r\n\r\n");
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
};

/** The sample's pages: each has the scenario and the size its address names, as in the demo. */
const createSamplePages = (siteUrl: string, loadGazetteer: () => Promise<Gazetteer>) => {
  const whose = new AsyncLocalStorage<DemoStorage>();
  const storage: DemoStorage = {
    update: async (change) => {
      const visitor = whose.getStore();
      if (visitor === undefined) throw new Error("Enquiries are kept for a visitor only.");
      return visitor.update(change);
    },
  };
  const samples = new Map<string, AnswerRequest>();
  /** One backend for all who see the same contacts: making it costs more than all it answers in a test. */
  const provideSample = ({ scenario, size }: MockChoice): AnswerRequest => {
    const changesData = scenario === "empty" || scenario === "hostile";
    const key = `${size} ${changesData ? scenario : ""}`;
    const sample = samples.get(key) ?? createSampleAnswer({ scenario, size, siteUrl, storage, loadGazetteer });
    samples.set(key, sample);
    return sample;
  };
  const createPage = (search: URLSearchParams, visitor = createPageStorage()): Page => {
    const choice = readMockChoice(search);
    return { visitor, answer: applyScenario(provideSample(choice), choice.scenario, choice) };
  };
  const pages = new Map<string, Page>();
  const find = (request: IncomingMessage): Page | undefined =>
    pages.get(new RegExp(`\\b${COOKIE}=(\\w+)`).exec(request.headers.cookie ?? "")?.[1] ?? "");
  return {
    /** Hands out a page and tells its visitor which it is. */
    open: (request: IncomingMessage, response: ServerResponse): void => {
      const name = String(pages.size);
      pages.set(name, createPage(new URL(request.url ?? "/", siteUrl).searchParams, find(request)?.visitor));
      response.setHeader("Set-Cookie", `${COOKIE}=${name}; Path=/; HttpOnly; SameSite=Strict`);
    },
    /** Whether an address is the page of an association's contact. */
    isAssociation: async (url: string): Promise<boolean> => {
      const { pathname, searchParams } = new URL(url, siteUrl);
      const [, id] = /^\/contacts\/([^/]+)\/?$/u.exec(pathname) ?? [];
      if (id === undefined) return false;
      const answer = provideSample(readMockChoice(searchParams));
      const response = await answer(new Request(new URL(`/api/v1/contacts/${id}`, siteUrl)));
      if (!response.ok) return false;
      return ((await response.json()) as { side?: unknown }).side === "muslim-organization";
    },
    answer: async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
      const { visitor, answer } = find(incoming) ?? createPage(new URLSearchParams());
      try {
        const request = await toRequest(incoming);
        await writeResponse(await whose.run(visitor, () => answer(request)), outgoing);
      } catch (error) {
        // The backend answers for its own faults; what is left is a visitor who has gone.
        console.error(error);
        outgoing.destroy();
      }
    },
  };
};

/** Lets `vite preview` of the production build answer for the sample: what the demo does in the page, a host would do. */
export const sampleBackend = (): Plugin => ({
  name: "sample-backend",
  // Before the preview says that there is no backend.
  enforce: "pre",
  configurePreviewServer(server) {
    const { build, preview, root } = server.config;
    const gazetteer = resolve(root, build.outDir, "geo/gazetteer.json");
    const pages = createSamplePages(`http://localhost:${preview.port}/`, async () =>
      decodeGazetteer(JSON.parse(readFileSync(gazetteer, "utf8"))),
    );
    server.middlewares.use((request, response, next) => {
      if (request.url?.startsWith("/api/") === true) {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        void pages.answer(request, response);
        return;
      }
      if (request.headers.accept?.includes("text/html") !== true) {
        next();
        return;
      }
      pages.open(request, response);
      const goOn = async (): Promise<void> => {
        if (await pages.isAssociation(request.url ?? "/")) response.setHeader(ROBOTS_HEADER, "noindex");
        next();
      };
      void goOn();
    });
  },
});
