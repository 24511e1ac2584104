import { connect, type Socket } from "node:net";

/** What the keyboards of X servers send, the same under all their rules (`xmodmap -pke`). */
const KEY_CODES = { Tab: 23, Enter: 36, Control: 37, P: 33, Space: 65 } as const;
export type DisplayKey = keyof typeof KEY_CODES;

const XTEST = "XTEST";
const QUERY_EXTENSION = 98;
const FAKE_INPUT = 2;
const PRESS = 2;
const RELEASE = 3;

/** Sends a request, or greets, and gives what is answered; `measure` tells from its beginning how long it is. */
const ask = async (socket: Socket, request: Buffer, measure: (head: Buffer) => number): Promise<Buffer> => {
  socket.write(request);
  let answer = Buffer.alloc(0);
  for await (const part of socket.iterator({ destroyOnReturn: false })) {
    answer = Buffer.concat([answer, part as Buffer]);
    if (answer.length >= 8 && answer.length >= measure(answer)) return answer;
  }
  throw new Error("The X server has ended.");
};

/** Bytes from the low end, version 11, nobody to prove to be. */
const greeting = Buffer.from("l\0\v\0\0\0\0\0\0\0\0\0", "latin1");

const queryExtension = (name: string): Buffer => {
  const request = Buffer.alloc(16);
  request.writeUInt8(QUERY_EXTENSION, 0);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(name.length, 4);
  request.write(name, 8, "latin1");
  return request;
};

const fakeInput = (extension: number, type: number, code: number): Buffer => {
  const request = Buffer.alloc(36);
  request.writeUInt8(extension, 0);
  request.writeUInt8(FAKE_INPUT, 1);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt8(type, 4);
  request.writeUInt8(code, 5);
  return request;
};

/**
 * Presses keys together on a display (":1"), for a window that no driver reaches: as `xdotool` does, with the extension
 * that X servers have for tests (https://www.x.org/releases/current/doc/xextproto/xtest.html).
 */
export const pressOnDisplay = async (display: string, ...keys: readonly DisplayKey[]): Promise<void> => {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  await ask(socket, greeting, (head) => 8 + 4 * head.readUInt16LE(6));
  const answer = await ask(socket, queryExtension(XTEST), () => 32);
  const extension = answer.readUInt8(9);
  const codes = keys.map((key) => KEY_CODES[key]);
  for (const code of codes) socket.write(fakeInput(extension, PRESS, code));
  for (const code of codes.toReversed()) socket.write(fakeInput(extension, RELEASE, code));
  await new Promise<void>((resolve) => socket.end(resolve));
};
