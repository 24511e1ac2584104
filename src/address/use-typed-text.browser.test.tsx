import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { type Hold, useTypedText } from "./use-typed-text.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const PAUSE_MS = 120;
const UNTIL_SURE_MS = 900;

const type = async (judge: (text: string) => Hold, text = "") => {
  const written = vi.fn<(text: string) => void>();
  const { result, act } = await renderHook(() => useTypedText(text, written, judge));
  const write = async (typed: string) => act(() => result.current[1](typed));
  const texts = (): string[] => written.mock.calls.map(([asked]) => asked);
  return { write, texts };
};

test("what is typed is asked for after a pause", async () => {
  const { write, texts } = await type(() => "no");
  await write("Mos");
  vi.advanceTimersByTime(PAUSE_MS - 1);
  expect(texts()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual(["Mos"]);
});

test("what would empty the list waits for the letters that may still come", async () => {
  const { write, texts } = await type((text) => (text === "Moschee" ? "no" : "unsure"));
  await write("Mosc");
  vi.advanceTimersByTime(PAUSE_MS + UNTIL_SURE_MS - 1);
  expect(texts()).toEqual([]);
  await write("Moschee");
  vi.advanceTimersByTime(PAUSE_MS);
  expect(texts()).toEqual(["Moschee"]);
});

test("whoever types nothing more gets what was typed, even if it finds nobody", async () => {
  const { write, texts } = await type(() => "unsure");
  await write("Xyzzy");
  vi.advanceTimersByTime(PAUSE_MS + UNTIL_SURE_MS);
  expect(texts()).toEqual(["Xyzzy"]);
});

test("what nobody can judge yet waits for that, however long, and then as long as its kind does", async () => {
  let judged: Hold = "unknown";
  const { write, texts } = await type(() => judged, "Moschee");
  await write("15537");
  vi.advanceTimersByTime(30_000);
  expect(texts()).toEqual([]);
  judged = "unsure";
  vi.advanceTimersByTime(PAUSE_MS + UNTIL_SURE_MS - 1);
  expect(texts()).toEqual([]);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(texts()).toEqual(["15537"]);
});

test("of what is understood and waits for Enter no piece is asked for meanwhile", async () => {
  const { write, texts } = await type(() => "understood", "Moschee Rec");
  await write("Moschee Recklinghausen");
  vi.advanceTimersByTime(PAUSE_MS);
  expect(texts()).toEqual([""]);
});
