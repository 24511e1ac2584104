import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { createRequestSlots } from "./request-slots.ts";

const usual = { isUrgent: false, isLate: false };
const urgent = { isUrgent: true, isLate: true };
const late = { isUrgent: false, isLate: true };

const makeRequest = (method: string): IncomingMessage =>
  Object.assign(new EventEmitter(), { method }) as unknown as IncomingMessage;

it("has so many slots, each free again when it is left", () => {
  const { enter } = createRequestSlots(2);
  const leave = enter(makeRequest("GET"), usual);
  expect(enter(makeRequest("GET"), usual)).not.toBeNull();
  expect(enter(makeRequest("GET"), usual)).toBeNull();
  leave?.();
  expect(enter(makeRequest("GET"), usual)).not.toBeNull();
});

it("has a few more for what takes something out of sight", () => {
  const { enter } = createRequestSlots(0);
  expect(enter(makeRequest("DELETE"), usual)).toBeNull();
  for (let i = 0; i < 50; i += 1) {
    const request = makeRequest("DELETE");
    expect(enter(request, urgent)).not.toBeNull();
    request.emit("end");
  }
  expect(enter(makeRequest("DELETE"), urgent)).toBeNull();
});

it("counts what is sent from when it has come, so that slow senders keep nobody out", () => {
  const { enter } = createRequestSlots(1);
  const slow = makeRequest("POST");
  const leave = enter(slow, usual);
  const other = enter(makeRequest("GET"), usual);
  expect(other).not.toBeNull();
  other?.();
  slow.emit("end");
  expect(enter(makeRequest("GET"), usual)).toBeNull();
  leave?.();
  expect(enter(makeRequest("GET"), usual)).not.toBeNull();
});

it("lets a few in although the process is late, and no crowd but what is urgent", () => {
  const { enter } = createRequestSlots();
  const entered = Array.from({ length: 40 }, () => enter(makeRequest("GET"), late));
  expect(entered.filter((leave) => leave !== null)).toHaveLength(20);
  expect(enter(makeRequest("DELETE"), urgent)).not.toBeNull();
  expect(enter(makeRequest("GET"), usual)).not.toBeNull();
  for (const leave of entered) leave?.();
  expect(enter(makeRequest("GET"), late)).not.toBeNull();
});
