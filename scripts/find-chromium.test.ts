import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findChromium, findTestChromium } from "./find-chromium.ts";

function folderWith(name: string, mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), "find-chromium-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), "");
  chmodSync(join(folder, name), mode);
  return folder;
}

test("the environment variable wins", () => {
  const PATH = folderWith("chromium-headless-shell", 0o755);
  expect(findChromium({ CHROMIUM_PATH: "/opt/chromium", PATH })).toBe("/opt/chromium");
  expect(findTestChromium({ CHROMIUM_PATH: "/opt/chromium", PATH })).toBe("/opt/chromium");
});

test("tests run without a window where that browser is there, and in the one with a window where it is not", () => {
  const chromium = folderWith("chromium", 0o755);
  const shell = folderWith("chromium-headless-shell", 0o755);
  const PATH = [chromium, shell].join(delimiter);
  expect(findTestChromium({ PATH })).toBe(join(shell, "chromium-headless-shell"));
  expect(findTestChromium({ PATH: chromium })).toBe(join(chromium, "chromium"));
  expect(findChromium({ PATH })).toBe(join(chromium, "chromium"));
});

test("the free browser is preferred over its relatives, wherever it stands on PATH", () => {
  const chrome = folderWith("google-chrome", 0o755);
  const chromium = folderWith("chromium", 0o755);
  expect(findChromium({ PATH: [chrome, chromium].join(delimiter) })).toBe(join(chromium, "chromium"));
});

test.skipIf(process.platform !== "linux")("a file that cannot be run is no browser", () => {
  expect(findChromium({ PATH: folderWith("chromium", 0o644) })).toBeUndefined();
});
