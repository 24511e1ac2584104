import { appendFileSync } from "node:fs";
import dns from "node:dns";
import { Socket } from "node:net";

// Writes down every connection the process begins and every name it asks for, before the program is loaded.
const file = process.env["CONNECTIONS_FILE"] ?? "";
const note = (what: string): void => appendFileSync(file, `${what}\n`);

// eslint-disable-next-line typescript/unbound-method -- it is called with its `this` below.
const connect = Socket.prototype.connect;
Socket.prototype.connect = function record(this: Socket, ...parameters: unknown[]) {
  // Node hands on the options it has already read as one list.
  const [given] = parameters.flat() as { readonly host?: string; readonly port?: number; readonly path?: string }[];
  note(`connect ${given?.path ?? `${given?.host}:${given?.port}`}`);
  return connect.apply(this, parameters as never);
};

const lookup = dns.lookup;
dns.lookup = Object.assign((name: string, ...parameters: unknown[]) => {
  note(`lookup ${name}`);
  return (lookup as (...all: unknown[]) => void)(name, ...parameters);
}, lookup);
