import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "./free-port.ts";

const listen = (port: number): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(() => void server.close()));
  });

test("a port is free, so is the next, and no connection the system opens meanwhile is given either", async () => {
  for (let time = 0; time < 20; time += 1) {
    const port = await findFreePort();
    expect(port + 1).toBeLessThan(32_768);
    for (const each of [port, port + 1]) (await listen(each))();
  }
});
