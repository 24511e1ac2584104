import { expect, it } from "vitest";
import { createQueue, doSteps, eachInSteps, inOneGo, sortInSteps } from "./in-turns.ts";

const compare = (one: number, other: number): number => one - other;
const shuffled = Array.from({ length: 30_000 }, (_, i) => (i * 7_919) % 30_000);

it("lets others have their turn between the steps of what is long, and does what is short in one go", async () => {
  const happened: string[] = [];
  const work = (rows: number) => {
    const all = Array.from({ length: rows }, (_, i) => i);
    const doing = doSteps(
      rows,
      eachInSteps(all, (i) => {
        if (i === rows - 1) happened.push("done");
      }),
    );
    setTimeout(() => happened.push("another's turn"), 0);
    return doing;
  };
  await work(30_000);
  expect(happened).toEqual(["another's turn", "done"]);
  happened.length = 0;
  await work(3_000);
  expect(happened).toEqual(["done"]);
});

it("sorts as a sort in one go does, from nothing and from what was sorted before", () => {
  const sorted = shuffled.toSorted(compare);
  expect(inOneGo(sortInSteps(shuffled, compare))).toEqual(sorted);
  const fewer = shuffled.filter((each) => each % 10 !== 0);
  expect(inOneGo(sortInSteps(fewer, compare, sorted))).toEqual(fewer.toSorted(compare));
  const more = [...shuffled, -1, 15_000.5, 99_999];
  expect(inOneGo(sortInSteps(more, compare, sorted))).toEqual(more.toSorted(compare));
});

it("lets those who come at once go on one after the other, and others between them", async () => {
  const takeTurn = createQueue();
  const happened: string[] = [];
  const goOn = async (name: string): Promise<void> => {
    await takeTurn();
    happened.push(name);
    setImmediate(() => happened.push(`after ${name}`));
  };
  await Promise.all(["one", "two", "three"].map(goOn));
  expect(happened).toEqual(["one", "after one", "two", "after two", "three"]);
});
