import { createServer, request as ask } from "node:http";
import { buffer } from "node:stream/consumers";
import { createBackend } from "../../../backend/app.ts";
import { overHttp } from "../../contract/over-http.ts";
import { SAMPLE_NOW, sampleContacts } from "../../contract/sample-contacts.ts";
import { createOutbox } from "../../contract/sample-enquiry.ts";
import { sqliteStoreKinds } from "../../contract/sqlite-store-kinds.ts";
import type { Line } from "../../contract/two-parties.ts";

/** Hands on to `port`, and cuts the connection instead of answering where `isLost` says so. */
const openProxy = async (port: number, isLost: () => boolean) => {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const { method, url, headers } = incoming;
      const onward = ask({ port, host: "127.0.0.1", method, path: url, headers }, (answer) => {
        void (async () => {
          const body = await buffer(answer);
          if (isLost()) incoming.socket.destroy();
          else outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
        })();
      });
      onward.end(await buffer(incoming));
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Two parties reach the host's server over SQLite through a proxy that loses answers. */
export const withLossyLine = async <Result>(act: (line: Line) => Promise<Result>): Promise<Result> => {
  const outbox = createOutbox();
  let isLost = () => false;
  const app = createBackend({
    store: await sqliteStoreKinds.contacts.create(sampleContacts),
    enquiries: await sqliteStoreKinds.enquiries.create(),
    notify: outbox.notify,
    now: () => SAMPLE_NOW,
  });
  const host = await overHttp.start(async (request) => {
    const response = await app.fetch(request);
    await app.jobs.deliver();
    return response;
  });
  const proxy = await openProxy(host.port, () => isLost());
  try {
    return await act({
      outbox,
      lose: (next) => {
        isLost = next;
      },
      send: (path, init) => fetch(new URL(path, `http://127.0.0.1:${proxy.port}`), init),
    });
  } finally {
    proxy.close();
    await host.stop();
  }
};
