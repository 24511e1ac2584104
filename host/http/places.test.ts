import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { createPlaces } from "./places.ts";

const makeRequest = (method: string): IncomingMessage =>
  Object.assign(new EventEmitter(), { method }) as unknown as IncomingMessage;

it("has so many places, each free again when it is left", () => {
  const { enter } = createPlaces(2);
  const leave = enter(makeRequest("GET"), false);
  expect(enter(makeRequest("GET"), false)).not.toBeNull();
  expect(enter(makeRequest("GET"), false)).toBeNull();
  leave?.();
  expect(enter(makeRequest("GET"), false)).not.toBeNull();
});

it("has a few more for what takes something out of sight", () => {
  const { enter } = createPlaces(0);
  expect(enter(makeRequest("DELETE"), false)).toBeNull();
  for (let i = 0; i < 50; i += 1) {
    const request = makeRequest("DELETE");
    expect(enter(request, true)).not.toBeNull();
    request.emit("end");
  }
  expect(enter(makeRequest("DELETE"), true)).toBeNull();
});

it("counts what is sent from when it has come, so that slow senders keep nobody out", () => {
  const { enter } = createPlaces(1);
  const slow = makeRequest("POST");
  const leave = enter(slow, false);
  const other = enter(makeRequest("GET"), false);
  expect(other).not.toBeNull();
  other?.();
  slow.emit("end");
  expect(enter(makeRequest("GET"), false)).toBeNull();
  leave?.();
  expect(enter(makeRequest("GET"), false)).not.toBeNull();
});
