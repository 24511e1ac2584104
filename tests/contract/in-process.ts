import type { BackendHost } from "./backend-host.ts";

export const inProcess: BackendHost = {
  name: "in process",
  start: async (answer) => ({
    send: (path, init) => answer(new Request(new URL(path, "http://localhost"), init)),
    stop: async () => {},
  }),
};
