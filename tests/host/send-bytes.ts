import { connect } from "node:net";
import type { TestHost } from "./start-test-host.ts";

/** Bytes that are sent, and what comes back before the connection ends. */
export const sendBytes = ({ port }: TestHost, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
