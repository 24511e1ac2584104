import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useTypedText } from "./use-typed-text.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const PAUSE_MS = 120;
const UNTIL_SURE_MS = 900;

const type = async (heldFor: (text: string) => number) => {
  const written = vi.fn<(text: string) => void>();
  const { result, act } = await renderHook(() => useTypedText("", written, heldFor));
  const write = async (text: string) => act(() => result.current[1](text));
  const texts = (): string[] => written.mock.calls.map(([text]) => text);
  return { write, texts };
};

test("what is typed is asked for after a pause", async () => {
  const { write, texts } = await type(() => 0);
  await write("Mos");
  vi.advanceTimersByTime(PAUSE_MS - 1);
  expect(texts()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual(["Mos"]);
});

test("what would empty the list waits for the letters that may still come", async () => {
  const { write, texts } = await type((text) => (text === "Moschee" ? 0 : UNTIL_SURE_MS));
  await write("Mosc");
  vi.advanceTimersByTime(PAUSE_MS + UNTIL_SURE_MS - 1);
  expect(texts()).toEqual([]);
  await write("Moschee");
  vi.advanceTimersByTime(PAUSE_MS);
  expect(texts()).toEqual(["Moschee"]);
});

test("whoever types nothing more gets what was typed, even if it finds nobody", async () => {
  const { write, texts } = await type(() => UNTIL_SURE_MS);
  await write("Xyzzy");
  vi.advanceTimersByTime(PAUSE_MS + UNTIL_SURE_MS);
  expect(texts()).toEqual(["Xyzzy"]);
});
