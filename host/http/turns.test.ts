import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

it("begins at once what fits into a turn, and then one a turn in the order they came", async () => {
  let now = 0;
  const turns = createTurns(() => now);
  const begun: number[] = [];
  const ask = (nth: number): void =>
    turns.take(() => {
      begun.push(nth);
      now += 1;
    });
  for (let nth = 1; nth <= 4; nth += 1) ask(nth);
  expect(begun).toEqual([1, 2]);
  await nextTurn();
  expect(begun).toEqual([1, 2, 3]);
  // There would be time, but somebody waits.
  ask(5);
  expect(begun).toEqual([1, 2, 3]);
  await nextTurn();
  await nextTurn();
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  await nextTurn();
  ask(6);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
});

it("lets in who stands at the door before the next one has their turn, but not all of a crowd", async () => {
  let now = 0;
  const turns = createTurns(() => (now += 5));
  const begun: number[] = [];
  for (let nth = 1; nth <= 3; nth += 1) turns.take(() => begun.push(nth));
  expect(begun).toEqual([1]);
  const comeInAndWait = async (): Promise<void> => {
    turns.noteArrival();
    await nextTurn();
  };
  for (let turn = 0; turn < 10; turn += 1) await comeInAndWait();
  expect(begun).toEqual([1]);
  await comeInAndWait();
  expect(begun).toEqual([1, 2]);
  turns.noteArrival();
  await nextTurn();
  expect(begun).toEqual([1, 2]);
  // Nobody has come any more.
  await nextTurn();
  expect(begun).toEqual([1, 2, 3]);
});
