import { expect, it } from "vitest";
import { onceFor } from "./once-for.ts";

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
