import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * Below the ports that systems give to connections they open (from 32768 on Linux, from 49152 elsewhere): between the
 * moment a port is found and the one its server starts, which may be many minutes, none of those takes it.
 */
const LOWEST = 20_000;
const HIGHEST = 32_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/**
 * A port nobody uses now, so that two runs on one machine do not meet; the next one is free, too, where a server shows
 * the tests what it has written.
 */
export const findFreePort = async (): Promise<number> => {
  const port = randomInt(LOWEST, HIGHEST);
  return (await isFree(port)) && (await isFree(port + 1)) ? port : findFreePort();
};
