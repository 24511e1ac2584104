import { createHostServer } from "../../host/http/server.ts";
import type { BackendHost } from "./backend-host.ts";

/** The host's own server, and everything over a real connection. */
export const overHttp = {
  name: "over HTTP",
  start: async (answer) => {
    const server = createHostServer({
      answerApi: answer,
      answerFile: (_request, response) => response.end(),
      headers: {},
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    const port = await server.listen(0, "127.0.0.1");
    return {
      port,
      send: (path, init) => fetch(new URL(path, `http://127.0.0.1:${port}`), init),
      stop: server.stop,
    };
  },
} satisfies BackendHost;
