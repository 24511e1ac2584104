import { expect, test } from "vitest";
import { isForPlatform, isSameInstallation, isSupportedNode } from "./ensure-installed.mjs";

test.each([
  ["20.20.2", false],
  ["22.21.0", false],
  ["22.22.0", true],
  ["23.11.0", false],
  ["24.4.1", false],
  ["v24.21.0", true],
  ["26.0.0", true],
])("Node %s is new enough: %s", (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected);
});

const linux = { os: "linux", cpu: "x64", libc: "glibc" };

test.each([
  [{}, true],
  [{ os: ["linux"], cpu: ["x64"], libc: ["glibc"] }, true],
  [{ os: ["linux"], cpu: ["x64"], libc: ["musl"] }, false],
  [{ os: ["darwin"] }, false],
  [{ cpu: ["wasm32"] }, false],
])("%o suits Linux on x64: %s", (limits, expected) => {
  expect(isForPlatform(limits, linux)).toBe(expected);
});

test("another version, a lost package and a lost native part are each noticed", () => {
  const wanted = {
    "": {},
    "node_modules/vite": { version: "8.0.0" },
    "node_modules/vite-linux": { version: "8.0.0", optional: true, os: ["linux"] },
    "node_modules/vite-mac": { version: "8.0.0", optional: true, os: ["darwin"] },
  };
  const vite = { "node_modules/vite": { version: "8.0.0" } };
  const native = { "node_modules/vite-linux": { version: "8.0.0" } };
  expect(isSameInstallation(wanted, { ...vite, ...native }, linux)).toBe(true);
  expect(isSameInstallation(wanted, { "node_modules/vite": { version: "7.0.0" }, ...native }, linux)).toBe(false);
  expect(isSameInstallation(wanted, native, linux)).toBe(false);
  expect(isSameInstallation(wanted, vite, linux)).toBe(false);
});
