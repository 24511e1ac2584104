import { expect, it } from "vitest";
import { onceFor, onceForRecent } from "./once-for.ts";

it("makes something once for each object, also where that is nothing", () => {
  const asked: object[] = [];
  const read = onceFor((key: object) => {
    asked.push(key);
    return asked.length === 1 ? undefined : asked.length;
  });
  const [one, other] = [{}, {}];
  expect([read(one), read(other), read(one), read(other)]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual([one, other]);
});

it("remembers the last texts and no more, so that asking about many fills nothing", () => {
  const asked: string[] = [];
  const read = onceForRecent((text) => {
    asked.push(text);
    return text.length;
  });
  expect([read("a"), read("bb"), read("a")]).toEqual([1, 2, 1]);
  expect(asked).toEqual(["a", "bb"]);
  for (let length = 3; length < 30; length += 1) read("c".repeat(length));
  read("a");
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
